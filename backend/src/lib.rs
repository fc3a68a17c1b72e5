//! The server of a Tebiki site: static files, sent as a static host sends them.
//!
//! What is tested against this server has to hold on any static host, so it reads the same
//! `_headers` file, picks the same precompressed files and answers an unknown path with the same
//! page and status. It writes no log: which page somebody reads is nobody's business.
//!
//! With a source it is also the reference status backend: it says where an item is (`/v1/items/{number}`) and what the
//! visa service says of a passport, as `openapi.json` describes. It may serve the site, the API, or both on one origin;
//! then it names itself as the backend in the site's `config.json`.
//!
//! It does not compress, writes no number into a log or a figure, and keeps nothing but answers that it would have to
//! ask for again: any number of copies may run behind a load balancer, with a CDN before them.
//!
//! ```no_run
//! # async fn example() -> Result<(), tebiki_backend::Error> {
//! use tebiki_backend::{Options, SourceKind};
//!
//! let options = Options { source: SourceKind::Sample, ..Options::new(([127, 0, 0, 1], 0).into()) };
//! let server = options.bind().await?;
//! println!("listening on {}", server.address());
//! server.run(std::future::pending()).await
//! # }
//! ```

mod api;
mod clock;
mod error;
mod header_rules;
mod number;
mod server;
mod site;
mod source;

pub use api::openapi::json as openapi;
pub use clock::Clock;
pub use error::Error;
pub use server::{Options, Server, SourceKind, bind};
