//! The site under test: a copy of the built folder behind the project's own server, on an address of its own for
//! every test, so that no test finds what another one stored or cached. What is requested is written down on the way.

use crate::faults::Faults;
use anyhow::{Context, Result, anyhow};
use serde_json::json;
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use tebiki_backend::{Options, SourceKind};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};

/// Reports to the server what goes wrong inside a page: errors, and what its policy forbade.
pub const WATCH: &str = include_str!("watch.js");
/// Where a page reports it.
const REPORT: &str = "/e2e-report?";

/// How the site is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Serve {
    /// A script that runs before everything else in each page, after [`WATCH`]; `None` leaves the pages as they are.
    pub script: Option<&'static str>,
    /// What becomes of the packs of words.
    pub words: Packs,
    /// Which status backend the site names.
    pub backend: Backed,
}

/// Which status backend the site names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Backed {
    /// What it was built with: none.
    AsBuilt,
    /// The server of faults, as a backend of our own contract.
    Faults,
    /// The server of faults, as an RSSHub instance.
    RssHub,
    /// Nobody listens at the address.
    Nobody,
    /// The server of faults, and a person may name another one.
    Open,
    /// The project's own server with its made-up items, on the site's own address.
    Sample,
    /// Its configuration is no JSON.
    Broken,
}

/// What becomes of the packs of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Packs {
    /// They are sent.
    Sent,
    /// The server does not have them.
    Missing,
    /// Their second half is missing.
    Cut,
}

impl Serve {
    /// As it was built, and nothing else.
    pub const PLAIN: Self = Self { script: None, words: Packs::Sent, backend: Backed::AsBuilt };
    /// As it was built, with faults reported.
    pub const WATCHED: Self = Self { script: Some(""), ..Self::PLAIN };

    /// With a script that runs before the page's own.
    pub const fn with(script: &'static str) -> Self {
        Self { script: Some(script), ..Self::PLAIN }
    }

    /// With a status backend.
    pub const fn backed(backend: Backed) -> Self {
        Self { backend, ..Self::WATCHED }
    }

    /// With packs that do not arrive whole.
    pub const fn packs(words: Packs) -> Self {
        Self { words, ..Self::WATCHED }
    }
}

/// The built site, copied once so that a rebuild during the tests does no harm, and its variants.
pub struct Sites {
    built: TempDir,
    variants: Mutex<HashMap<Serve, Arc<TempDir>>>,
    faults: Arc<Faults>,
}

impl Sites {
    /// Copies the built site, and starts the server of faults.
    pub async fn open(folder: &Path) -> Result<Self> {
        let built = TempDir::with_prefix("tebiki-site-")?;
        copy_folder(folder, built.path())
            .with_context(|| format!("{} is not a built site (run `trunk build --release`)", folder.display()))?;
        Ok(Self { built, variants: Mutex::default(), faults: Arc::new(Faults::start().await?) })
    }

    /// Where the copy lies.
    pub fn folder(&self) -> &Path {
        self.built.path()
    }

    /// Serves it on a free port.
    pub async fn serve(&self, how: Serve) -> Result<Site> {
        let folder = if how == Serve::PLAIN { self.built.path().to_owned() } else { self.variant(how)? };
        Site::start(folder, how.backend, Arc::clone(&self.faults)).await
    }

    /// The site's configuration, where the test needs another than it was built with.
    fn config(&self, backend: Backed) -> Option<String> {
        let config = |kind: &str, url: &str, open: bool| {
            // Long enough for any machine, and short enough to wait for.
            let limits = json!({"request": 4_000, "total": 9_000, "pause": 50});
            let backend = json!({"kind": kind, "url": url, "timeLimits": limits});
            let origin = "http://127.0.0.1:8080";
            json!({"origin": origin, "statusBackend": backend, "allowOtherBackends": open}).to_string()
        };
        match backend {
            Backed::AsBuilt | Backed::Sample => None,
            Backed::Faults => Some(config("tebiki", &self.faults.origin, false)),
            Backed::RssHub => Some(config("rsshub", &self.faults.origin, false)),
            Backed::Open => Some(config("tebiki", &self.faults.origin, true)),
            // Port 1 is nobody's, and browsers refuse some others themselves.
            Backed::Nobody => Some(config("tebiki", "http://127.0.0.1:9", false)),
            Backed::Broken => Some("<!doctype html>".to_owned()),
        }
    }

    fn variant(&self, how: Serve) -> Result<PathBuf> {
        let mut variants = self.variants.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(folder) = variants.get(&how) {
            return Ok(folder.path().to_owned());
        }
        let folder = TempDir::with_prefix("tebiki-site-")?;
        copy_folder(self.built.path(), folder.path())?;
        if let Some(script) = how.script {
            let backend = match how.backend {
                Backed::AsBuilt | Backed::Sample | Backed::Broken => "",
                Backed::Faults | Backed::RssHub | Backed::Nobody => "window.e2eBackend = \"http://127.0.0.1:\";\n",
                Backed::Open => "window.e2eBackend = \"https://localhost:\";\n",
            };
            fs::write(folder.path().join("e2e.js"), format!("{backend}{WATCH}\n{script}"))?;
            add_script(folder.path())?;
        }
        if let Some(config) = self.config(how.backend) {
            configure(folder.path(), &config, how.backend == Backed::Open)?;
        }
        for file in files(folder.path())? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with("words-") && how.words != Packs::Sent {
                let content = fs::read(&file)?;
                fs::remove_file(&file)?;
                if how.words == Packs::Cut && !name.ends_with(".br") {
                    fs::write(&file, content.get(..content.len() / 2).unwrap_or_default())?;
                }
            }
        }
        let path = folder.path().to_owned();
        variants.insert(how, Arc::new(folder));
        Ok(path)
    }
}

/// A request that reached the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its method.
    pub method: String,
    /// Path and query, as they came.
    pub target: String,
}

/// A running server.
pub struct Site {
    /// `http://127.0.0.1:…`
    pub origin: String,
    /// The status backend that does everything wrong.
    pub faults: Arc<Faults>,
    asked: Arc<Mutex<Vec<Asked>>>,
    tasks: Vec<AbortHandle>,
}

impl Site {
    async fn start(folder: PathBuf, backend: Backed, faults: Arc<Faults>) -> Result<Self> {
        let source = if backend == Backed::Sample { SourceKind::Sample } else { SourceKind::None };
        // A test asks more in a minute than a person.
        let options = Options { site: Some(folder), source, rate: 0, ..Options::new(([127, 0, 0, 1], 0).into()) };
        let server = options.bind().await.map_err(|error| anyhow!("{error}"))?;
        let behind = server.address();
        let serving = tokio::spawn(async move { server.run(std::future::pending()).await });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&asked);
        let passing = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                let notes = Arc::clone(&notes);
                connections.spawn(async move {
                    if let Ok(server) = TcpStream::connect(behind).await {
                        pass(client, server, &notes).await;
                    }
                });
            }
        });
        Ok(Self { origin, faults, asked, tasks: vec![serving.abort_handle(), passing.abort_handle()] })
    }

    /// What was requested so far, in order; reports of the pages are left out.
    pub fn asked(&self) -> Vec<Asked> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter(|asked| !asked.target.starts_with("/e2e")).cloned().collect()
    }

    /// Serves nothing any more, as when the network is gone.
    pub fn stop(&self) {
        for task in &self.tasks {
            task.abort();
        }
    }

    /// What the pages reported as wrong.
    pub fn reports(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let reports = asked.iter().filter_map(|asked| asked.target.strip_prefix(REPORT));
        reports.map(|text| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()).collect()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Passes a connection on, and writes down what is requested on it. Requests of these tests have no body.
async fn pass(client: TcpStream, server: TcpStream, notes: &Mutex<Vec<Asked>>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let requests = async {
        let mut head = Vec::new();
        let mut chunk = vec![0; 16_384];
        while let Ok(count @ 1..) = from_client.read(&mut chunk).await {
            let bytes = chunk.get(..count).unwrap_or_default();
            head.extend_from_slice(bytes);
            while let Some(end) = head.windows(4).position(|window| window == b"\r\n\r\n") {
                let request: Vec<u8> = head.drain(..end + 4).collect();
                let request = String::from_utf8_lossy(&request).into_owned();
                let mut line = request.lines().next().unwrap_or_default().split(' ').map(str::to_owned);
                let asked = Asked { method: line.next().unwrap_or_default(), target: line.next().unwrap_or_default() };
                notes.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
            }
            if to_server.write_all(bytes).await.is_err() {
                break;
            }
        }
        let _ = to_server.shutdown().await;
    };
    let answers = async {
        let _ = copy(&mut from_server, &mut to_client).await;
        let _ = to_client.shutdown().await;
    };
    tokio::join!(requests, answers);
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let target = to.join(file.strip_prefix(from)?);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &target)?;
    }
    Ok(())
}

/// Gives the site another configuration, and lets its pages connect to this machine as they would to its backend.
fn configure(folder: &Path, config: &str, open: bool) -> Result<()> {
    fs::write(folder.join("config.json"), config)?;
    let _ = fs::remove_file(folder.join("config.json.br"));
    for file in files(folder)? {
        let name = file.to_string_lossy().into_owned();
        if name.ends_with(".html.br") {
            fs::remove_file(&file)?;
        } else if name.ends_with(".html") || name.ends_with("_headers") {
            let page = fs::read_to_string(&file)?;
            let wider = format!("connect-src 'self' http://127.0.0.1:*{}", if open { " https:" } else { "" });
            fs::write(&file, page.replace("connect-src 'self'", &wider))?;
        }
    }
    Ok(())
}

/// Adds the script to every page, before the page's own, and takes away the pages' compressed copies.
fn add_script(folder: &Path) -> Result<()> {
    const FIRST: &str = "<meta charset=\"utf-8\">";
    for file in files(folder)? {
        let name = file.to_string_lossy().into_owned();
        if name.ends_with(".html.br") {
            fs::remove_file(&file)?;
        } else if name.ends_with(".html") {
            let page = fs::read_to_string(&file)?;
            anyhow::ensure!(page.contains(FIRST), "{name} does not begin with {FIRST}");
            fs::write(&file, page.replacen(FIRST, &format!("{FIRST}<script src=\"/e2e.js\"></script>"), 1))?;
        }
    }
    Ok(())
}
