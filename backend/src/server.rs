//! Listening, answering, and stopping without cutting anybody off.

use std::{future::Future, io, net::SocketAddr, path::PathBuf, pin::pin, time::Duration};

use axum::Router;
use tokio::{net::TcpListener, sync::oneshot};

use crate::{Error, site::Site};

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

/// Reads the site's `_headers` file and takes the address; port 0 takes any free port.
///
/// # Errors
///
/// When the folder is missing, its `_headers` file has a fault, or the address is not to be had.
pub async fn bind(site: PathBuf, address: SocketAddr) -> Result<Server, Error> {
    let site = Site::open(site).await?;
    let listen_error = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => Error::AddressTaken { address },
        _ => Error::Listen { address, source },
    };
    let listener = TcpListener::bind(address).await.map_err(listen_error)?;
    let bound = listener.local_addr().map_err(listen_error)?;
    Ok(Server { listener, address: bound, router: Router::new().fallback_service(site.into_service()) })
}

impl Server {
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
        let serve = axum::serve(self.listener, self.router).with_graceful_shutdown(async move {
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
