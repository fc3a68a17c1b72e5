//! Listening, answering, and stopping without cutting anybody off.

use std::{future::Future, io, net::SocketAddr, path::PathBuf, pin::pin, sync::Arc, time::Duration};

use axum::{Router, http::HeaderName};
use tokio::{net::TcpListener, sync::oneshot};

use crate::{
    Clock, Error,
    api::{self, Api, metrics::Metrics},
    site::Site,
    source::{
        Source,
        japan_post::{JapanPost, SITE, Settings},
    },
};

/// How long answers under way may take after the server was told to stop: without a limit, a client
/// that never finishes its request would keep the server running.
const GRACE: Duration = Duration::from_secs(2);

/// A server that holds its address and waits for [`Server::run`].
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
}

/// Where a backend's answers come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceKind {
    /// It is no backend: it serves a site only.
    #[default]
    None,
    /// Made-up items, for trying out and for tests.
    Sample,
    /// Japan Post's public page.
    JapanPost,
}

/// What a server serves, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where it listens; port 0 takes any free port.
    pub listen: SocketAddr,
    /// The folder with a finished site, if it serves one.
    pub site: Option<PathBuf>,
    /// Where the answers of the API come from.
    pub source: SourceKind,
    /// The origins whose pages may call the API from a browser; `*` for all.
    pub allow_origins: Vec<String>,
    /// How often a client may ask in a minute; 0 for no limit.
    pub rate: u32,
    /// The header in which a trusted proxy gives the client's address.
    pub client_header: Option<String>,
    /// Where Japan Post's site is.
    pub upstream: String,
    /// How long Japan Post's site may take.
    pub patience: Duration,
    /// For how long an answer of Japan Post is kept.
    pub keep: Duration,
    /// The time that answers carry.
    pub clock: Clock,
}

impl Options {
    /// A server on this address that serves nothing yet.
    #[must_use]
    pub fn new(listen: SocketAddr) -> Self {
        Self {
            listen,
            site: None,
            source: SourceKind::None,
            allow_origins: Vec::new(),
            rate: 30,
            client_header: None,
            upstream: SITE.to_owned(),
            patience: Duration::from_secs(6),
            keep: Duration::from_secs(5 * 60),
            clock: Clock::System,
        }
    }

    /// Makes everything ready and takes the address.
    ///
    /// # Errors
    ///
    /// When there is nothing to serve, something given cannot be what it has to be, the site's folder is missing or
    /// its `_headers` file has a fault, or the address is not to be had.
    pub async fn bind(self) -> Result<Server, Error> {
        let address = self.listen;
        let router = match (self.api()?, &self.site) {
            (None, None) => return Err(Error::NothingToServe),
            (None, Some(folder)) => Router::new().fallback_service(Site::open(folder.clone()).await?.into_service()),
            (Some(api), None) => api.fallback(api::no_such_path),
            (Some(api), Some(folder)) => {
                api.fallback_service(Site::open(folder.clone()).await?.with_backend().into_service())
            }
        };
        Server::listen(address, router).await
    }

    fn api(&self) -> Result<Option<Router>, Error> {
        let metrics = Arc::new(Metrics::default());
        let source = match self.source {
            SourceKind::None => return Ok(None),
            SourceKind::Sample => Source::sample(self.clock),
            SourceKind::JapanPost => Source::JapanPost(self.japan_post(Arc::clone(&metrics))?),
        };
        let origin = |text: &String| api::origin(text).ok_or_else(|| Error::Origin { text: text.clone() });
        let origins = self.allow_origins.iter().map(origin).collect::<Result<Vec<_>, _>>()?;
        let header =
            |text: &String| HeaderName::try_from(text.as_str()).map_err(|_| Error::ClientHeader { text: text.clone() });
        let header = self.client_header.as_ref().map(header).transpose()?;
        Ok(Some(api::router(Api::new(source, metrics, self.rate, header), &origins)))
    }

    fn japan_post(&self, metrics: Arc<Metrics>) -> Result<Arc<JapanPost>, Error> {
        let fault = |reason: String| Error::Upstream { text: self.upstream.clone(), reason };
        // Without the slash, the last part of a path would be replaced.
        let text = format!("{}/", self.upstream.trim_end_matches('/'));
        let site = reqwest::Url::parse(&text).map_err(|error| fault(error.to_string()))?;
        if !matches!(site.scheme(), "http" | "https") {
            return Err(fault("it has to begin with http:// or https://".to_owned()));
        }
        let settings = Settings { site, keep: self.keep, patience: self.patience, clock: self.clock };
        JapanPost::new(settings, metrics).map(Arc::new).map_err(fault)
    }
}

/// A server for a site and nothing else; port 0 takes any free port.
///
/// # Errors
///
/// When the folder is missing, its `_headers` file has a fault, or the address is not to be had.
pub async fn bind(site: PathBuf, address: SocketAddr) -> Result<Server, Error> {
    Options { site: Some(site), ..Options::new(address) }.bind().await
}

impl Server {
    async fn listen(address: SocketAddr, router: Router) -> Result<Self, Error> {
        let listen_error = |source: io::Error| match source.kind() {
            io::ErrorKind::AddrInUse => Error::AddressTaken { address },
            _ => Error::Listen { address, source },
        };
        let listener = TcpListener::bind(address).await.map_err(listen_error)?;
        let bound = listener.local_addr().map_err(listen_error)?;
        Ok(Self { listener, address: bound, router })
    }

    /// The address that the server listens on, with the port it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until `stop` is done, then finishes what is under way.
    ///
    /// # Errors
    ///
    /// When the system takes the listening socket away.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
        let (stopping, stopped) = oneshot::channel();
        let serve = axum::serve(self.listener, self.router.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(async move {
                stop.await;
                // Nobody listens any more when the server failed before.
                let _ = stopping.send(());
            });
        let mut serve = pin!(serve.into_future());
        tokio::select! {
            result = &mut serve => return result.map_err(|source| Error::Serve { source }),
            Ok(()) = stopped => {}
        }
        match tokio::time::timeout(GRACE, serve).await {
            Ok(result) => result.map_err(|source| Error::Serve { source }),
            Err(_) => Ok(()),
        }
    }
}
