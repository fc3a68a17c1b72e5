//! The command line of the site's server.

use std::{
    env,
    ffi::OsString,
    io::{self, Write},
    net::{Ipv4Addr, SocketAddr},
    process::ExitCode,
    str::FromStr,
    time::Duration,
};

use tebiki_backend::{Options, SourceKind};

const USAGE: &str = "\
Serves a finished Tebiki site from a folder, answers where an item is, or both on one origin.

Usage: tebiki-backend [--site FOLDER] [--source SOURCE] [--listen ADDRESS:PORT] ...

  --site FOLDER           the site, as trunk built it (default: dist, or none with a --source)
  --source SOURCE         where the status of items comes from: sample (made up), japan-post (its public page),
                          none (default)
  --listen ADDRESS:PORT   where to listen; port 0 takes a free one (default: 127.0.0.1:8080)

With a source:
  --allow-origin ORIGIN   a site whose pages may ask from a browser, like https://example.org, or * for all; may be
                          given several times (the site that is served itself needs none)
  --rate N                how often one client may ask in a minute, 0 for no limit (default: 30)
  --client-header NAME    the header in which a proxy in front gives the client's address, like X-Forwarded-For; the
                          last address in it counts. Only with a proxy that always writes it.

With --source japan-post:
  --keep SECONDS          for how long an answer is kept (default: 300)
  --patience SECONDS      how long Japan Post's site may take (default: 6)
  --upstream URL          another site in its place, for tests

  --openapi               prints the description of the API
  --help                  this text
  --version               the version
";

enum Command {
    Serve(Box<Options>),
    Print(String),
}

#[tokio::main]
async fn main() -> ExitCode {
    match parse(env::args_os().skip(1)) {
        Ok(Command::Print(text)) => {
            say(&text);
            ExitCode::SUCCESS
        }
        Ok(Command::Serve(options)) => match serve(*options).await {
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

async fn serve(options: Options) -> Result<(), tebiki_backend::Error> {
    let server = options.bind().await?;
    say(&format!("Tebiki: http://{}/\n", server.address()));
    server.run(asked_to_stop()).await
}

fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut options = Options::new(SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)));
    while let Some(argument) = arguments.next() {
        let argument = argument.to_string_lossy().into_owned();
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (argument.as_str(), None),
        };
        let value = || attached.or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value"));
        match name {
            "--site" => options.site = Some(value()?.into()),
            "--source" => {
                options.source = match text(name, value()?)?.as_str() {
                    "none" => SourceKind::None,
                    "sample" => SourceKind::Sample,
                    "japan-post" => SourceKind::JapanPost,
                    other => return Err(format!("--source needs sample, japan-post or none, not {other}")),
                }
            }
            "--listen" => options.listen = number(name, value()?, "an address and a port, like 127.0.0.1:8080")?,
            "--allow-origin" => options.allow_origins.push(text(name, value()?)?),
            "--rate" => options.rate = number(name, value()?, "a number")?,
            "--client-header" => options.client_header = Some(text(name, value()?)?),
            "--keep" => options.keep = Duration::from_secs(number::<u32>(name, value()?, "seconds")?.into()),
            "--patience" => options.patience = Duration::from_secs(number::<u32>(name, value()?, "seconds")?.into()),
            "--upstream" => options.upstream = text(name, value()?)?,
            "--openapi" => return Ok(Command::Print(tebiki_backend::openapi())),
            "--help" | "-h" => return Ok(Command::Print(USAGE.to_owned())),
            "--version" | "-V" => {
                return Ok(Command::Print(format!("{}\n", env!("CARGO_PKG_VERSION"))));
            }
            _ => return Err(format!("unknown argument: {argument}")),
        }
    }
    if options.source == SourceKind::None && options.site.is_none() {
        options.site = Some("dist".into());
    }
    Ok(Command::Serve(Box::new(options)))
}

fn text(name: &str, value: OsString) -> Result<String, String> {
    value.into_string().map_err(|value| format!("{name} cannot be {}", value.display()))
}

fn number<T: FromStr>(name: &str, value: OsString, what: &str) -> Result<T, String> {
    let parsed = value.to_str().and_then(|text| text.parse().ok());
    parsed.ok_or_else(|| format!("{name} needs {what}, not {}", value.display()))
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
