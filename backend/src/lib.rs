//! The server of a Tebiki site: static files, sent as a static host sends them.
//!
//! What is tested against this server has to hold on any static host, so it reads the same
//! `_headers` file, picks the same precompressed files and answers an unknown path with the same
//! page and status. It writes no log: which page somebody reads is nobody's business.
//!
//! It does not compress, does not rewrite, and has no state. The routes of the status backend
//! go into the router of [`bind`], before the site that answers everything else.
//!
//! ```no_run
//! # async fn example() -> Result<(), tebiki_backend::Error> {
//! let server = tebiki_backend::bind("dist".into(), ([127, 0, 0, 1], 0).into()).await?;
//! println!("listening on {}", server.address());
//! server.run(std::future::pending()).await
//! # }
//! ```

mod error;
mod header_rules;
mod server;
mod site;

pub use error::Error;
pub use server::{Server, bind};
