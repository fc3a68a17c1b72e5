//! The description of the API, which `backend/openapi.json` repeats.

use utoipa::OpenApi;

use super::{contract, problem, routes};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Tebiki status backend",
        version = "1.0.0",
        description = "Where an item or a passport is, for a Tebiki site. Errors are problems (RFC 9457). Numbers are \
                       kept neither in logs nor in figures.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "/", description = "This server")),
    paths(routes::capabilities, routes::item, routes::passport),
    components(schemas(
        contract::Capabilities,
        contract::Item,
        contract::Event,
        contract::PassportQuestion,
        contract::PassportAnswer,
        problem::ProblemBody,
    ))
)]
struct Description;

/// The description as JSON, with a line's end at its end.
#[must_use]
pub fn json() -> String {
    // The description is plain data: writing it does not fail.
    let mut text = Description::openapi().to_pretty_json().unwrap_or_default();
    text.push('\n');
    text
}
