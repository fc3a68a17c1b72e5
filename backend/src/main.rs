//! The command line of the site's server.

use std::{
    env,
    ffi::OsString,
    io::{self, Write},
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
};

const USAGE: &str = "\
Serves a finished Tebiki site from a folder.

Usage: tebiki-backend [--site FOLDER] [--listen ADDRESS:PORT]

  --site FOLDER           the site, as trunk built it (default: dist)
  --listen ADDRESS:PORT   where to listen; port 0 takes a free one (default: 127.0.0.1:8080)
  --help                  this text
  --version               the version
";

enum Command {
    Serve { site: PathBuf, listen: SocketAddr },
    Print(String),
}

#[tokio::main]
async fn main() -> ExitCode {
    match parse(env::args_os().skip(1)) {
        Ok(Command::Print(text)) => {
            say(&text);
            ExitCode::SUCCESS
        }
        Ok(Command::Serve { site, listen }) => match serve(site, listen).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("tebiki-backend: {error}");
                if let tebiki_backend::Error::AddressTaken { .. } = error {
                    eprintln!(
                        "Stop it, or choose another port: --listen 127.0.0.1:9000, or make serve LISTEN=127.0.0.1:9000"
                    );
                }
                ExitCode::FAILURE
            }
        },
        Err(reason) => {
            eprint!("tebiki-backend: {reason}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

async fn serve(site: PathBuf, listen: SocketAddr) -> Result<(), tebiki_backend::Error> {
    let server = tebiki_backend::bind(site, listen).await?;
    say(&format!("Tebiki: http://{}/\n", server.address()));
    server.run(asked_to_stop()).await
}

fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut site = PathBuf::from("dist");
    let mut listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 8080));
    while let Some(argument) = arguments.next() {
        let argument = argument.to_string_lossy().into_owned();
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (argument.as_str(), None),
        };
        let value = || attached.or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value"));
        match name {
            "--site" => site = value()?.into(),
            "--listen" => {
                let value = value()?;
                listen = value.to_str().and_then(|text| text.parse().ok()).ok_or_else(|| {
                    format!("--listen needs an address and a port, like 127.0.0.1:8080, not {}", value.display())
                })?;
            }
            "--help" | "-h" => return Ok(Command::Print(USAGE.to_owned())),
            "--version" | "-V" => {
                return Ok(Command::Print(format!("{}\n", env!("CARGO_PKG_VERSION"))));
            }
            _ => return Err(format!("unknown argument: {argument}")),
        }
    }
    Ok(Command::Serve { site, listen })
}

/// Writes to standard output at once; a reader that has gone away does not stop the server.
fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Done when the person or the system asks the server to stop.
async fn asked_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
