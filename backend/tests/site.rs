//! The server against a small site in a temporary folder, over real connections.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{
    collections::HashMap,
    fs,
    net::SocketAddr,
    path::Path,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use tebiki_backend::{Error, bind};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const APP: &str = "/tebiki-1a2b3c4d5e6f7a8b.js";

/// A site that is served as long as this lives.
struct Served {
    folder: TempDir,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    running: JoinHandle<Result<(), Error>>,
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: HashMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }
}

impl Served {
    async fn start(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        // What lies beside the site must stay out of reach.
        write(folder.path(), "secret.txt", "secret");
        for (name, text) in files {
            write(&folder.path().join("dist"), name, text);
        }
        fs::create_dir_all(folder.path().join("dist")).expect("the site folder");
        let server = bind(folder.path().join("dist"), ([127, 0, 0, 1], 0).into()).await.expect("the server starts");
        let address = server.address();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async {
            let _ = stopped.await;
        }));
        Self { folder, address, stop, running }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[]).await
    }

    /// Sends the path as it is written here: no client tidies it up.
    async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.expect("connected");
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).await.expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.expect("an answer");
        parse(&bytes)
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().expect("a folder")).expect("the folder is made");
    fs::write(file, text).expect("the file is written");
}

fn parse(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole head");
    let head = std::str::from_utf8(&bytes[..end]).expect("a head in ASCII");
    let mut lines = head.lines();
    let status =
        lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok()).expect("a status");
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

#[tokio::test]
async fn files_have_their_types_and_directories_their_index() {
    let site = Served::start(&[
        ("index.html", "<p>home"),
        ("en/index.html", "<p>english"),
        ("app.js", "1"),
        ("app_bg.wasm", "2"),
        ("app.css", "3"),
        ("due.ics", "4"),
        ("app.webmanifest", "5"),
        ("config.json", "6"),
        ("facts.tsv", "7"),
        ("robots.txt", "8"),
        ("icon.svg", "9"),
        ("手引き.txt", "10"),
    ])
    .await;
    for (path, kind, body) in [
        ("/", "text/html; charset=utf-8", "<p>home"),
        ("/?from=icon", "text/html; charset=utf-8", "<p>home"),
        ("/index.html", "text/html; charset=utf-8", "<p>home"),
        ("/en/", "text/html; charset=utf-8", "<p>english"),
        ("/app.js", "text/javascript; charset=utf-8", "1"),
        ("/app_bg.wasm", "application/wasm", "2"),
        ("/app.css", "text/css; charset=utf-8", "3"),
        ("/due.ics", "text/calendar; charset=utf-8", "4"),
        ("/app.webmanifest", "application/manifest+json; charset=utf-8", "5"),
        ("/config.json", "application/json", "6"),
        ("/facts.tsv", "text/tab-separated-values; charset=utf-8", "7"),
        ("/robots.txt", "text/plain; charset=utf-8", "8"),
        ("/icon.svg", "image/svg+xml", "9"),
        ("/%E6%89%8B%E5%BC%95%E3%81%8D.txt", "text/plain; charset=utf-8", "10"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), kind, "{path}");
        assert_eq!(answer.text(), body, "{path}");
        assert_eq!(answer.header("content-length"), body.len().to_string());
    }
    let redirect = site.get("/en?x=1").await;
    assert_eq!(redirect.status, 307);
    assert_eq!(redirect.header("location"), "/en/?x=1");
}

#[tokio::test]
async fn brotli_files_go_to_those_who_accept_them() {
    let site = Served::start(&[
        ("index.html", "<p>home"),
        ("index.html.br", "brotli home"),
        ("404.html", "<p>none"),
        ("404.html.br", "brotli none"),
        ("app.js", "plain"),
        ("app.js.br", "brotli"),
        ("bare.css", "plain"),
    ])
    .await;
    for (path, accept, body, encoding) in [
        ("/app.js", "gzip, deflate, br, zstd", "brotli", "br"),
        ("/app.js", "br;q=0.5", "brotli", "br"),
        ("/app.js", "gzip", "plain", ""),
        ("/app.js", "gzip, br;q=0", "plain", ""),
        ("/bare.css", "br", "plain", ""),
        ("/", "br", "brotli home", "br"),
        ("/missing", "br", "brotli none", "br"),
    ] {
        let answer = site.send("GET", path, &[("Accept-Encoding", accept)]).await;
        assert_eq!(answer.text(), body, "{path} {accept}");
        assert_eq!(answer.header("content-encoding"), encoding, "{path}");
        assert_eq!(answer.header("vary"), "accept-encoding", "{path}");
    }
    let script = site.send("GET", "/app.js", &[("Accept-Encoding", "br")]).await;
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(site.get("/app.js").await.text(), "plain");
}

#[tokio::test]
async fn an_unknown_path_gets_the_page_of_its_language() {
    let site = Served::start(&[
        ("404.html", "<p>none"),
        ("en/404.html", "<p>not here"),
        ("ja/404.html", "<p>ありません"),
        ("fr/index.html", "<p>bonjour"),
    ])
    .await;
    for (path, body) in [
        ("/ja/missing", "<p>ありません"),
        ("/ja/deep/er/missing.html", "<p>ありません"),
        ("/en/missing/", "<p>not here"),
        ("/fr/missing", "<p>none"),
        ("/missing", "<p>none"),
        // No index: no listing either.
        ("/ja/", "<p>ありません"),
        ("/", "<p>none"),
    ] {
        let conditions = [("If-None-Match", "*"), ("Range", "bytes=0-1")];
        let answer = site.send("GET", path, &conditions).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.text(), body, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        assert_eq!(answer.header("etag"), "", "{path}");

        let head = site.send("HEAD", path, &[]).await;
        assert_eq!((head.status, head.text()), (404, ""), "{path}");
        assert_eq!(head.header("content-length"), body.len().to_string());
    }
}

#[tokio::test]
async fn a_site_without_a_404_page_says_it_in_words() {
    let site = Served::start(&[("index.html", "<p>home"), ("empty/x/y.txt", "")]).await;
    for path in ["/missing", "/empty/", "/empty/x/"] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.text()), (404, "404 Not Found\n"));
        assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    }
}

#[tokio::test]
async fn nothing_outside_the_site_can_be_read() {
    let site = Served::start(&[("index.html", "<p>home"), ("en/index.html", "<p>en")]).await;
    let absolute = format!("/{}", site.folder.path().join("secret.txt").display());
    let long = format!("/{}", "a".repeat(5000));
    for path in [
        "/../secret.txt",
        "/en/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/.%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/en/..%2f..%2fsecret.txt",
        "/..;/secret.txt",
        "/secret.txt%00.html",
        "/%c0%ae%c0%ae/secret.txt",
        "//en",
        "//etc/passwd",
        "/index.html/",
        "/index.html/x",
        &absolute,
        &long,
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
        assert_eq!(answer.header("location"), "", "{path}");
    }
    assert_eq!(site.get("/").await.status, 200);
}

#[tokio::test]
async fn head_is_get_without_the_body_and_other_methods_are_refused() {
    let site = Served::start(&[("index.html", "<p>home"), ("index.html.br", "br")]).await;
    for accept in ["br", "identity"] {
        let accept = [("Accept-Encoding", accept)];
        let mut get = site.send("GET", "/", &accept).await;
        let mut head = site.send("HEAD", "/", &accept).await;
        assert_eq!((head.status, head.text()), (200, ""));
        get.headers.remove("date");
        head.headers.remove("date");
        assert_eq!(head.headers, get.headers);
    }
    for method in ["POST", "PUT", "DELETE"] {
        for path in ["/", "/missing", "/_headers"] {
            let answer = site.send(method, path, &[]).await;
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), "GET,HEAD", "{method} {path}");
        }
    }
}

#[tokio::test]
async fn an_unchanged_file_is_not_sent_again() {
    let site = Served::start(&[("index.html", "<p>home"), (&APP[1..], "1")]).await;
    for (path, caching) in [("/", "no-cache"), (APP, IMMUTABLE)] {
        let first = site.get(path).await;
        for (name, value) in
            [("If-None-Match", first.header("etag")), ("If-Modified-Since", first.header("last-modified"))]
        {
            assert_ne!(value, "", "{path}");
            let again = site.send("GET", path, &[(name, value)]).await;
            assert_eq!((again.status, again.text()), (304, ""), "{path} {name}");
            assert_eq!(again.header("cache-control"), caching, "{path}");
        }
        let other = site.send("GET", path, &[("If-None-Match", "\"other\"")]).await;
        assert_eq!(other.status, 200, "{path}");
    }
}

#[tokio::test]
async fn hashed_names_are_kept_and_everything_else_is_asked_for() {
    let site = Served::start(&[
        ("index.html", "<p>home"),
        ("guide-1a2b3c4d5e6f7a8b.html", "<p>hashed page"),
        (&APP[1..], "1"),
        ("tebiki-1a2b3c4d5e6f7a8b_bg.wasm", "2"),
        ("snippets/tebiki-1a2b3c4d5e6f7a8b/inline0.js", "3"),
        ("sw.js", "4"),
        ("config.json", "5"),
    ])
    .await;
    for (path, caching) in [
        (APP, IMMUTABLE),
        ("/tebiki-1a2b3c4d5e6f7a8b_bg.wasm", IMMUTABLE),
        ("/snippets/tebiki-1a2b3c4d5e6f7a8b/inline0.js", IMMUTABLE),
        ("/tebiki-ffffffff00000000.js", "no-cache"),
        ("/guide-1a2b3c4d5e6f7a8b.html", "no-cache"),
        ("/", "no-cache"),
        ("/sw.js", "no-cache"),
        ("/config.json", "no-cache"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.header("cache-control"), caching, "{path}");
    }
}

#[tokio::test]
async fn the_headers_file_is_followed_and_not_served() {
    let site = Served::start(&[
        (
            "_headers",
            "# rules\n/*\n  Content-Security-Policy: default-src 'self'\n  X-Frame-Options: DENY\n\
             /en/*\n  ! X-Frame-Options\n/sw.js\n  Cache-Control: max-age=0\n\
             /packs/*\n  Cache-Control: public, max-age=600\n",
        ),
        ("_redirects", "/a /b"),
        ("index.html", "<p>home"),
        ("en/index.html", "<p>en"),
        ("sw.js", "1"),
        ("packs/en.json", "{}"),
    ])
    .await;
    for (path, status, frames, caching) in [
        ("/", 200, "DENY", "no-cache"),
        ("/en/", 200, "", "no-cache"),
        ("/en", 307, "DENY", "no-cache"),
        ("/sw.js", 200, "DENY", "max-age=0"),
        ("/packs/en.json", 200, "DENY", "public, max-age=600"),
        ("/packs/missing.json", 404, "DENY", "no-cache"),
        ("/_headers", 404, "DENY", "no-cache"),
        ("/%5fheaders", 404, "DENY", "no-cache"),
        ("/_HEADERS", 404, "DENY", "no-cache"),
        ("/./_headers", 404, "DENY", "no-cache"),
        ("/_redirects", 404, "DENY", "no-cache"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-security-policy"), "default-src 'self'", "{path}");
        assert_eq!(answer.header("x-frame-options"), frames, "{path}");
        assert_eq!(answer.header("cache-control"), caching, "{path}");
    }
}

#[tokio::test]
async fn a_part_of_a_file_can_be_asked_for() {
    let site = Served::start(&[("guide.txt", "0123456789")]).await;
    let part = site.send("GET", "/guide.txt", &[("Range", "bytes=2-4")]).await;
    assert_eq!((part.status, part.text()), (206, "234"));
    let beyond = site.send("GET", "/guide.txt", &[("Range", "bytes=50-")]).await;
    assert_eq!(beyond.status, 416);
}

#[tokio::test]
async fn a_fault_at_the_start_is_an_error_of_its_own() {
    let folder = TempDir::new().expect("a temporary folder");
    let anywhere = SocketAddr::from(([127, 0, 0, 1], 0));

    let missing = bind(folder.path().join("none"), anywhere).await;
    assert!(matches!(missing, Err(Error::SiteMissing { .. })));
    write(folder.path(), "file", "");
    let file = bind(folder.path().join("file"), anywhere).await;
    assert!(matches!(file, Err(Error::SiteMissing { .. })));

    let holder = TcpListener::bind(anywhere).await.expect("a free port");
    let taken = holder.local_addr().expect("its address");
    let busy = bind(folder.path().into(), taken).await;
    assert!(matches!(busy, Err(Error::AddressTaken { address }) if address == taken));

    write(folder.path(), "_headers", "/*\n  no colon here\n");
    let rules = bind(folder.path().into(), anywhere).await;
    assert!(matches!(rules, Err(Error::HeaderRule { line: 2, .. })));
}

#[tokio::test]
async fn stopping_does_not_wait_for_a_request_that_never_ends() {
    let site = Served::start(&[("index.html", "<p>home")]).await;
    let mut half = TcpStream::connect(site.address).await.expect("connected");
    half.write_all(b"GET / HTTP/1.1\r\nHost:").await.expect("sent");
    assert_eq!(site.get("/").await.status, 200);
    site.stop.send(()).expect("the server runs");
    let stopped = tokio::time::timeout(Duration::from_secs(10), site.running).await;
    stopped.expect("it stops in time").expect("it does not panic").expect("it stops without an error");
    drop(half);
}

#[test]
fn the_program_explains_what_keeps_it_from_starting() {
    let folder = TempDir::new().expect("a temporary folder");
    let missing = program(&["--site", "no/such/folder", "--listen", "127.0.0.1:0"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(said(&missing).contains("there is no site folder at no/such/folder"));

    let holder = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = holder.local_addr().expect("its address").to_string();
    let site = folder.path().to_str().expect("a path in UTF-8");
    let busy = program(&["--site", site, &format!("--listen={taken}")]);
    assert_eq!(busy.status.code(), Some(1));
    assert!(said(&busy).contains(&format!("another program already listens on {taken}")));

    for arguments in [
        &["--listen", "here"][..],
        &["--site"],
        &["--unknown"],
        &["--source", "elsewhere"],
        &["--source=sample", "--rate", "often"],
        &["--source=japan-post", "--keep=-1"],
    ] {
        let wrong = program(arguments);
        assert_eq!(wrong.status.code(), Some(2), "{arguments:?}");
        assert!(said(&wrong).contains("Usage:"), "{arguments:?}");
    }
    assert!(program(&["--help"]).status.success());
    assert!(program(&["--version"]).status.success());
    let origin = program(&["--source", "sample", "--allow-origin", "example.org"]);
    assert_eq!(origin.status.code(), Some(1));
    assert!(said(&origin).contains("example.org is no origin"));
}

#[test]
fn the_program_prints_its_description() {
    let printed = program(&["--openapi"]);
    assert!(printed.status.success());
    assert_eq!(String::from_utf8_lossy(&printed.stdout), tebiki_backend::openapi());
}

#[cfg(unix)]
#[test]
fn the_program_says_its_address_logs_nothing_and_stops_on_signals() {
    use std::io::{BufRead, BufReader, Read, Write};

    for (signal, arguments) in [("INT", &[][..]), ("TERM", &["--source", "sample", "--allow-origin", "*"])] {
        let folder = TempDir::new().expect("a temporary folder");
        write(folder.path(), "index.html", "<p>home");
        let mut child = Command::new(env!("CARGO_BIN_EXE_tebiki-backend"))
            .arg("--site")
            .arg(folder.path())
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("its first line");
        let address = line
            .strip_prefix("Tebiki: http://")
            .and_then(|rest| rest.strip_suffix("/\n"))
            .expect("the line names the address");

        for path in ["/private?number=123", "/v1/items/123456789010", "/v1/items/no-number"] {
            let mut stream = std::net::TcpStream::connect(address).expect("connected");
            stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes()).expect("sent");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("an answer");
            assert!(answer.starts_with("HTTP/1.0 40"), "{answer}");
        }

        let killed =
            Command::new("sh").args(["-c", &format!("kill -{signal} {}", child.id())]).status().expect("kill runs");
        assert!(killed.success());
        let asked = Instant::now();
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{signal}");
        assert!(asked.elapsed() < Duration::from_secs(5), "{signal}");

        let mut rest = String::new();
        out.read_to_string(&mut rest).expect("its output");
        let mut errors = child.stderr.take().expect("its errors");
        errors.read_to_string(&mut rest).expect("its errors");
        assert_eq!(rest, "", "{signal}");
    }
}

fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tebiki-backend"))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
