//! Which handler answers which path, and what surrounds them all.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::{
        ConnectInfo, MatchedPath, Path, Query, Request, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{any, get, post},
};
use tokio::time::{Instant, timeout};

use super::{
    caching,
    clients::Clients,
    contract::{CONTRACT, Capabilities, Item, ItemQuery, Language, PassportAnswer, PassportQuestion, VERSION},
    cors,
    metrics::{self, Metrics},
    openapi,
    problem::{Code, Problem, ProblemBody},
};
use crate::{
    number::{Number, Passport},
    source::Source,
};

/// The largest body that is read: a passport's number is far shorter.
const BODY: usize = 1024;

/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(10);

/// For how many seconds capabilities may be kept.
const CAPABILITIES_AGE: u32 = 300;

/// What the handlers work with.
pub struct Api {
    source: Source,
    clients: Clients,
    metrics: Arc<Metrics>,
}

impl Api {
    /// Answers from this source, `rate` times a minute for each client at most.
    pub fn new(source: Source, metrics: Arc<Metrics>, rate: u32, client_header: Option<HeaderName>) -> Self {
        Self { source, clients: Clients::new(rate, client_header), metrics }
    }
}

/// Every route of the API. Other paths are left to whoever comes after.
pub fn router(api: Api, origins: &[HeaderValue]) -> Router {
    let api = Arc::new(api);
    let limited = Router::new()
        .route("/v1/items/{number}", get(item))
        .route("/v1/visa-passport", post(passport))
        .route_layer(middleware::from_fn_with_state(Arc::clone(&api), limit));
    let mut contract = Router::new()
        .merge(limited)
        .route("/v1/capabilities", get(capabilities))
        .route("/v1/{*rest}", any(no_such_path))
        .route("/openapi.json", get(description))
        .method_not_allowed_fallback(method_not_allowed);
    if let Some(layer) = cors::layer(origins) {
        contract = contract.layer(layer);
    }
    Router::new()
        .merge(contract)
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/metrics", get(figures))
        .layer(middleware::from_fn_with_state(Arc::clone(&api), count))
        .layer(middleware::map_response(harden))
        .with_state(api)
}

/// Answers a path that nobody knows.
pub async fn no_such_path() -> Problem {
    Problem::new(Code::NoSuchPath)
}

async fn method_not_allowed() -> Problem {
    Problem::new(Code::MethodNotAllowed)
}

/// What this backend offers.
#[utoipa::path(
    get,
    path = "/v1/capabilities",
    tag = "status",
    operation_id = "capabilities",
    responses(
        (status = OK, description = "What is offered", body = Capabilities, headers(("Cache-Control" = String))),
    ),
)]
pub async fn capabilities(State(api): State<Arc<Api>>) -> Response {
    let body = Capabilities {
        contract: CONTRACT,
        version: VERSION,
        source: api.source.name(),
        items: true,
        visa_passport: api.source.offers_passports(),
        languages: vec![Language::En, Language::Ja],
        samples: api.source.samples(),
    };
    answer(body, Some(CAPABILITIES_AGE))
}

/// What the carrier knows of an item.
#[utoipa::path(
    get,
    path = "/v1/items/{number}",
    tag = "status",
    operation_id = "item",
    params(
        (
            "number" = String, Path,
            description = "11 or 12 digits, or the 13 characters of UPU S10 in capitals",
            pattern = "^([0-9]{11,12}|[A-Z]{2}[0-9]{9}[A-Z]{2})$",
            example = "990000050082",
        ),
        ("lang" = Option<Language>, Query, description = "The language of the carrier's texts; Japanese if not given"),
    ),
    responses(
        (status = OK, description = "The item", body = Item, headers(("Cache-Control" = String))),
        (status = BAD_REQUEST, description = "Wrong number or language", body = ProblemBody, content_type = "application/problem+json"),
        (status = NOT_FOUND, description = "No data for this number", body = ProblemBody, content_type = "application/problem+json"),
        (status = TOO_MANY_REQUESTS, description = "Asked too often", body = ProblemBody, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds"))),
        (status = INTERNAL_SERVER_ERROR, description = "A fault", body = ProblemBody, content_type = "application/problem+json"),
        (status = BAD_GATEWAY, description = "The carrier's site cannot be reached or read", body = ProblemBody, content_type = "application/problem+json"),
        (status = SERVICE_UNAVAILABLE, description = "Overloaded", body = ProblemBody, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds"))),
        (status = GATEWAY_TIMEOUT, description = "The carrier's site is too slow", body = ProblemBody, content_type = "application/problem+json"),
    ),
)]
pub async fn item(
    State(api): State<Arc<Api>>,
    path: Result<Path<String>, PathRejection>,
    query: Result<Query<ItemQuery>, QueryRejection>,
) -> Result<Response, Problem> {
    let number = path.ok().and_then(|Path(text)| Number::read(&text)).ok_or(Problem::new(Code::InvalidNumber))?;
    let Query(query) = query.map_err(|_| Problem::new(Code::InvalidLanguage))?;
    let language = match query.lang.as_deref() {
        None | Some("ja") => Language::Ja,
        Some("en") => Language::En,
        Some(_) => return Err(Problem::new(Code::InvalidLanguage)),
    };
    let (item, max_age): (Item, u32) = api.source.item(&number, language).await?;
    Ok(answer(item, Some(max_age)))
}

/// What the visa service says of a passport. Its number stands in the body only, and the answer is not to be kept.
#[utoipa::path(
    post,
    path = "/v1/visa-passport",
    tag = "status",
    operation_id = "visaPassport",
    request_body = PassportQuestion,
    responses(
        (status = OK, description = "The message", body = PassportAnswer, headers(("Cache-Control" = String))),
        (status = BAD_REQUEST, description = "Wrong body or number", body = ProblemBody, content_type = "application/problem+json"),
        (status = NOT_FOUND, description = "Not offered", body = ProblemBody, content_type = "application/problem+json"),
        (status = REQUEST_TIMEOUT, description = "The body came too slowly", body = ProblemBody, content_type = "application/problem+json"),
        (status = PAYLOAD_TOO_LARGE, description = "The body is too large", body = ProblemBody, content_type = "application/problem+json"),
        (status = UNSUPPORTED_MEDIA_TYPE, description = "Not JSON", body = ProblemBody, content_type = "application/problem+json"),
        (status = TOO_MANY_REQUESTS, description = "Asked too often", body = ProblemBody, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds"))),
        (status = INTERNAL_SERVER_ERROR, description = "A fault", body = ProblemBody, content_type = "application/problem+json"),
        (status = SERVICE_UNAVAILABLE, description = "Overloaded", body = ProblemBody, content_type = "application/problem+json", headers(("Retry-After" = u32, description = "Seconds"))),
    ),
)]
pub async fn passport(State(api): State<Arc<Api>>, request: Request) -> Result<Response, Problem> {
    if !api.source.offers_passports() {
        return Err(Problem::new(Code::NotOffered));
    }
    if !is_json(&request) {
        return Err(Problem::new(Code::UnsupportedMediaType));
    }
    let bytes = timeout(BODY_TIME, to_bytes(request.into_body(), BODY))
        .await
        .map_err(|_| Problem::new(Code::RequestTimeout))?
        .map_err(|_| Problem::new(Code::TooLarge))?;
    let question: PassportQuestion = serde_json::from_slice(&bytes).map_err(|_| Problem::new(Code::InvalidBody))?;
    let number = Passport::read(&question.passport_number).ok_or(Problem::new(Code::InvalidPassportNumber))?;
    let message: PassportAnswer = api.source.passport(&number)?;
    Ok(answer(message, None))
}

async fn description() -> Response {
    let mut response = openapi::json().into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

async fn figures(State(api): State<Arc<Api>>) -> Response {
    let mut response = api.metrics.text().into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(metrics::CONTENT_TYPE));
    response
}

fn answer(body: impl serde::Serialize, max_age: Option<u32>) -> Response {
    let mut response = Json(body).into_response();
    if response.status() != StatusCode::OK {
        return Problem::new(Code::Internal).into_response();
    }
    response.headers_mut().insert(header::CACHE_CONTROL, caching(max_age));
    response
}

fn is_json(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

/// Refuses who asks too often.
async fn limit(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response {
    if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>()
        && let Err(problem) = api.clients.count(peer.ip(), request.headers())
    {
        return problem.into_response();
    }
    next.run(request).await
}

/// Counts what was answered, by the pattern of the path.
async fn count(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let start = Instant::now();
    let response = next.run(request).await;
    api.metrics.answered(&route, response.status().as_u16(), start.elapsed());
    response
}

/// What stands on every answer of the API.
async fn harden(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
