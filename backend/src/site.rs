//! The site's files: which file answers a path, and with which headers.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri, header},
};
use percent_encoding::percent_decode_str;
use tower_http::services::ServeDir;

use crate::{Error, header_rules::HeaderRules};

const HEADERS_FILE: &str = "_headers";
const REDIRECTS_FILE: &str = "_redirects";
const CONFIG_FILE: &str = "/config.json";
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_FIRST: HeaderValue = HeaderValue::from_static("no-cache");

/// A folder with a finished site, and its rules for headers.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
    files: ServeDir,
    rules: HeaderRules,
    /// Where the configuration is, if it has to name this server as the status backend.
    config: Option<PathBuf>,
}

impl Site {
    /// Looks at the folder and reads its `_headers` file, if it has one.
    pub async fn open(folder: PathBuf) -> Result<Self, Error> {
        let is_folder = tokio::fs::metadata(&folder).await.is_ok_and(|metadata| metadata.is_dir());
        if !is_folder {
            return Err(Error::SiteMissing { folder });
        }
        Ok(Self {
            rules: read_rules(&folder).await?,
            files: ServeDir::new(&folder).precompressed_br(),
            folder,
            config: None,
        })
    }

    /// The same site, whose configuration names this server as its status backend where it names none.
    pub fn with_backend(self) -> Self {
        Self { config: Some(self.folder.join(CONFIG_FILE.trim_start_matches('/'))), ..self }
    }

    /// The service that answers every path.
    pub fn into_service(self) -> Router {
        Router::new().fallback(answer).with_state(Arc::new(self))
    }

    /// The file for a path, or the page that says that there is none.
    async fn respond(&self, request: &Request<()>) -> Response<Body> {
        let path = request.uri().path();
        let Some(segments) = segments(path) else {
            return self.not_found(request).await;
        };
        if is_for_the_host(&segments) {
            return self.not_found(request).await;
        }
        if path == CONFIG_FILE
            && [Method::GET, Method::HEAD].contains(request.method())
            && let Some(config) = self.config_with_backend().await
        {
            return json(config);
        }
        let hashed = segments.iter().any(|segment| is_hashed(segment));
        let mut response = match self.file(request.clone()).await {
            Ok(response) if response.status() == StatusCode::NOT_FOUND => {
                return self.not_found(request).await;
            }
            Ok(response) => response,
            Err(error) if is_about_the_name(&error) => return self.not_found(request).await,
            Err(_) => return plain(StatusCode::INTERNAL_SERVER_ERROR),
        };
        let keepable = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
        let is_html =
            response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        let caching = if keepable && hashed && !is_html { IMMUTABLE } else { ASK_FIRST };
        response.headers_mut().insert(header::CACHE_CONTROL, caching);
        response
    }

    /// The nearest of the site's own 404 pages: the language's, else the one for all.
    async fn not_found(&self, request: &Request<()>) -> Response<Body> {
        if ![Method::GET, Method::HEAD].contains(request.method()) {
            return method_not_allowed();
        }
        let language = request.uri().path().split('/').nth(1).filter(|segment| is_language(segment));
        let pages =
            language.map(|language| format!("/{language}/404.html")).into_iter().chain(["/404.html".to_owned()]);
        for page in pages {
            let Ok(uri) = Uri::try_from(page) else {
                continue;
            };
            let mut request = request.clone();
            *request.uri_mut() = uri;
            for name in [
                header::RANGE,
                header::IF_MATCH,
                header::IF_NONE_MATCH,
                header::IF_MODIFIED_SINCE,
                header::IF_UNMODIFIED_SINCE,
            ] {
                request.headers_mut().remove(name);
            }
            if let Ok(mut response) = self.file(request).await
                && response.status() == StatusCode::OK
            {
                *response.status_mut() = StatusCode::NOT_FOUND;
                let headers = response.headers_mut();
                // These speak of the page, not of the path that was asked for.
                for name in [header::ETAG, header::LAST_MODIFIED, header::ACCEPT_RANGES] {
                    headers.remove(name);
                }
                headers.insert(header::CACHE_CONTROL, ASK_FIRST);
                return response;
            }
        }
        plain(StatusCode::NOT_FOUND)
    }

    /// The configuration with this server as the status backend; nothing where it names one, or is not readable.
    async fn config_with_backend(&self) -> Option<String> {
        let text = tokio::fs::read_to_string(self.config.as_ref()?).await.ok()?;
        let mut config: serde_json::Value = serde_json::from_str(&text).ok()?;
        let backend = config.as_object_mut()?.entry("statusBackend").or_insert(serde_json::Value::Null);
        if !backend.is_null() {
            return None;
        }
        *backend = serde_json::json!({ "kind": "tebiki", "url": "/" });
        Some(config.to_string())
    }

    async fn file(&self, request: Request<()>) -> io::Result<Response<Body>> {
        let response = self.files.clone().try_call(request).await?;
        let mut response = response.map(Body::new);
        name_charset(response.headers_mut());
        Ok(response)
    }
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response<Body> {
    // The body of a request for a file means nothing.
    let request = request.map(|_| ());
    let mut response = site.respond(&request).await;
    let status = response.status();
    site.rules.apply(request.uri().path(), status, response.headers_mut());
    response
}

async fn read_rules(folder: &Path) -> Result<HeaderRules, Error> {
    let file = folder.join(HEADERS_FILE);
    let text = match tokio::fs::read_to_string(&file).await {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(HeaderRules::default()),
        Err(source) => return Err(Error::Unreadable { file, source }),
    };
    HeaderRules::parse(&text).map_err(|bad| Error::HeaderRule { file, line: bad.line, reason: bad.reason })
}

/// The decoded names along a path, or `None` where no file of a site can have such a path.
///
/// An empty name in the middle is refused too: `//en` would be redirected to `//en/`, which a
/// browser reads as a host.
fn segments(path: &str) -> Option<Vec<String>> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let below = decoded.strip_prefix('/')?;
    let below = below.strip_suffix('/').unwrap_or(below);
    if below.is_empty() {
        return (decoded == "/").then(Vec::new);
    }
    below
        .split('/')
        .map(|segment| {
            let refused = matches!(segment, "" | "." | "..") || segment.contains(|c: char| c == '\\' || c.is_control());
            (!refused).then(|| segment.to_owned())
        })
        .collect()
}

/// Whether a path names a file that is written for the host and not for readers.
fn is_for_the_host(segments: &[String]) -> bool {
    // File systems that ignore case would find the file under any spelling.
    segments
        .first()
        .is_some_and(|first| [HEADERS_FILE, REDIRECTS_FILE].iter().any(|name| first.eq_ignore_ascii_case(name)))
}

/// Whether a file or folder name carries a hash of the content, so that it never changes.
///
/// A hash is a part of the name with eight hexadecimal digits or more, letters and figures mixed:
/// a date or a number of figures alone is none.
fn is_hashed(name: &str) -> bool {
    name.split(['-', '.', '_']).any(|part| {
        part.len() >= 8
            && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
            && part.bytes().any(|b| b.is_ascii_digit())
            && part.bytes().any(|b| b.is_ascii_lowercase())
    })
}

fn is_language(segment: &str) -> bool {
    !segment.is_empty() && segment.len() <= 16 && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Says that text is UTF-8, which is the only encoding that the site's files have.
fn name_charset(headers: &mut HeaderMap) {
    let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()) else {
        return;
    };
    let is_text = kind.starts_with("text/") || kind == "application/manifest+json";
    if is_text
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
}

/// Whether the system refused the name itself, so that no such file can exist.
fn is_about_the_name(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::InvalidFilename
            | io::ErrorKind::InvalidInput
    )
}

fn method_not_allowed() -> Response<Body> {
    let mut response = plain(StatusCode::METHOD_NOT_ALLOWED);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
    response
}

fn json(text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, ASK_FIRST);
    response
}

/// An answer without a page of the site: the status in words.
fn plain(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{status}\n")));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, ASK_FIRST);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_has_letters_and_figures() {
        for (name, hashed) in [
            ("tebiki-1a2b3c4d5e6f7a8b.js", true),
            ("tebiki-1a2b3c4d5e6f7a8b_bg.wasm", true),
            ("en.0f1e2d3c.json", true),
            ("index.html", false),
            ("2026-10-10.json", false),
            ("123456789012.json", false),
            ("facade-deadbeef.css", false),
            ("1000001.json", false),
        ] {
            assert_eq!(is_hashed(name), hashed, "{name}");
        }
    }

    #[test]
    fn paths_that_no_file_has_are_refused() {
        for path in [
            "//en",
            "/en//",
            "//",
            "/../secret",
            "/en/%2e%2e/%2e%2e/secret",
            "/..%2fsecret",
            "/en/./index.html",
            "/a%00b",
            "/a%5cb",
            "/%ff",
            "*",
        ] {
            assert_eq!(segments(path), None, "{path}");
        }
        assert_eq!(segments("/"), Some(vec![]));
        assert_eq!(segments("/en/"), Some(vec!["en".to_owned()]));
        assert_eq!(segments("/%E6%89%8B"), Some(vec!["手".to_owned()]));
    }
}
