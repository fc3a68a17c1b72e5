//! Finishes what Trunk staged: writes every page in every language, the words, the style sheet, the policy that the
//! browser holds the pages to, the lists for search engines, and a compressed copy of everything.

use base64::{Engine, engine::general_purpose::STANDARD};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::Arc,
};
use tebiki::{
    ports::words,
    procedures::Procedure,
    text::{LANGUAGES, Language, PACKS, Words},
    web::{
        app::{self, CHOSEN_LANGUAGE, NOT_STARTED, Tebiki},
        page::Page,
    },
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The style sheet's parts, in the order in which they apply.
const STYLE: [&str; 4] = ["tokens.css", "base.css", "components.css", "print.css"];
/// What is worth compressing.
const COMPRESSED: [&str; 9] = ["html", "css", "js", "wasm", "txt", "json", "svg", "xml", "webmanifest"];
/// How hard the postal files are compressed, of 11: for so many, the highest level saves a twentieth and takes twenty
/// times as long.
const POSTAL_QUALITY: i32 = 7;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("site: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<()> {
    let staging = PathBuf::from(env::var("TRUNK_STAGING_DIR").map_err(|_| "run me through `trunk build`")?);
    let source = PathBuf::from(env::var("TRUNK_SOURCE_DIR").unwrap_or_else(|_| ".".to_owned()));
    let config = Config::read(&staging.join("config.json"))?;
    let staged = fs::read_to_string(staging.join("index.html"))?;
    let mut boot = Boot::find(&staged)?;
    boot.module = minified(&staging, &boot.module)?;
    let mut style = String::new();
    for part in STYLE {
        style.push_str(
            &fs::read_to_string(source.join("style").join(part)).map_err(|error| format!("{part}: {error}"))?,
        );
    }
    let mut site = Site { folder: staging, config, boot, style: tight(&style), packs: Vec::new() };
    for (code, name, pack) in PACKS {
        let file = write_hashed(&site.folder, &format!("words-{name}-{code}"), "txt", pack)?;
        site.packs.push(Pack { code, name, file });
    }
    for language in LANGUAGES {
        let words: &'static Words = Box::leak(Box::new(Words::native(language).ok_or("a pack cannot be read")?));
        for page in Page::all() {
            site.write(
                &format!("{}index.html", page.path(language).trim_start_matches('/')),
                &site.page(words, page)?,
            )?;
        }
        let missing = site.page(words, Page::NotFound)?;
        site.write(&format!("{}/404.html", language.code), &missing)?;
        if Some(language) == LANGUAGES.first() {
            site.write("404.html", &missing)?;
        }
    }
    site.write_entrance()?;
    site.write("sitemap.xml", &site.sitemap())?;
    site.write("robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", site.config.origin))?;
    site.write("_headers", &site.headers())?;
    compress(&site.folder)
}

/// What the site's owner sets.
struct Config {
    /// Where the site will stand: `https://example.org`.
    origin: String,
    /// The origin of the status backend, where one is named.
    backend: Option<String>,
}

impl Config {
    fn read(path: &Path) -> Outcome<Self> {
        Self::parse(&fs::read_to_string(path).map_err(|error| format!("config.json: {error}"))?)
    }

    fn parse(text: &str) -> Outcome<Self> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("config.json: {error}"))?;
        let address = |value: &Value| value.as_str().and_then(origin_of);
        let origin = address(value.get("origin").unwrap_or(&Value::Null))
            .ok_or("config.json: origin has to be the site's address, for example \"https://example.org\"")?;
        let backend = match value.get("statusBackend") {
            None | Some(Value::Null) => None,
            Some(backend) => Some(
                address(backend.get("url").unwrap_or(&Value::Null))
                    .ok_or("config.json: statusBackend needs a url, for example \"https://status.example.org\"")?,
            ),
        };
        Ok(Self { origin, backend })
    }
}

/// Scheme, host and port of an http(s) address; nothing that could break out of a policy.
fn origin_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split('/').next()?;
    let plain = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    (plain && matches!(scheme, "http" | "https")).then(|| format!("{scheme}://{host}"))
}

/// A file with a hashed name, and the hash that the browser checks it against.
struct Asset {
    path: String,
    integrity: String,
}

/// What Trunk staged to start the app.
struct Boot {
    /// The module that loads the app.
    module: Asset,
    /// The app.
    wasm: Asset,
}

impl Boot {
    fn find(staged: &str) -> Outcome<Self> {
        let mut links = Vec::new();
        let mut rest = staged;
        while let Some((_, after)) = rest.split_once("<link ") {
            let (link, after) = after.split_once('>').ok_or("Trunk's page is not whole")?;
            let value = |name: &str| between(link, &format!("{name}=\""), "\"").unwrap_or_default().to_owned();
            links.push(Asset { path: value("href"), integrity: value("integrity") });
            rest = after;
        }
        let mut take = |ending: &str| {
            let at = links.iter().position(|asset| asset.path.ends_with(ending) && !asset.integrity.is_empty());
            at.map(|at| links.swap_remove(at)).ok_or_else(|| format!("Trunk names no {ending} with its hash"))
        };
        Ok(Self { module: take(".js")?, wasm: take(".wasm")? })
    }

    /// The script that starts the app once the page has been painted: what can be read comes first, and the app does
    /// not compete with it for a slow line. The browser checks what it loads against the hashes.
    fn script(&self) -> String {
        let Self { module, wasm } = self;
        format!(
            "const start = () => Promise.all([import(\"{}\"), fetch(\"{}\", {{ integrity: \"{}\" }})])\n  \
               .then(([app, module_or_path]) => app.default({{ module_or_path }}))\n  \
               .catch(() => {{ document.getElementById(\"{NOT_STARTED}\").hidden = false; }});\n\
             document.hidden ? start() : requestAnimationFrame(() => setTimeout(start));\n",
            module.path, wasm.path, wasm.integrity
        )
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}

/// The file that holds one pack of words.
struct Pack {
    code: &'static str,
    name: &'static str,
    file: Asset,
}

struct Site {
    folder: PathBuf,
    config: Config,
    boot: Boot,
    /// The style sheet, which stands in every page: a file of its own would cost a slow line one more round trip.
    style: String,
    packs: Vec<Pack>,
}

impl Site {
    fn write(&self, path: &str, content: &str) -> Outcome<()> {
        let path = self.folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()).into())
    }

    /// A whole page.
    fn page(&self, said: &'static Words, page: Page) -> Outcome<String> {
        let language = said.language();
        let found = page != Page::NotFound;
        let script = self.boot.script();
        let mut head = self.head(&page.window_title(said), &page.description(said), &script);
        let needed = page.packs();
        for Pack { name, file, .. } in self.packs.iter().filter(|pack| pack.code == language.code) {
            let _ = writeln!(
                head,
                "<meta name=\"words\" id=\"{}\" content=\"{}\" data-integrity=\"{}\">",
                words::element(name),
                file.path,
                file.integrity
            );
            if *name == words::CORE || needed.contains(name) {
                let _ = writeln!(
                    head,
                    "<link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"text/plain\" crossorigin=\"anonymous\" fetchpriority=\"low\" integrity=\"{}\">",
                    file.path, file.integrity
                );
            }
        }
        if found {
            let _ = writeln!(head, "<link rel=\"canonical\" href=\"{}{}\">", self.config.origin, page.path(language));
            head.push_str(&self.alternates(page));
        } else {
            head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
        }
        if let Page::Guide(procedure) = page {
            let data = structured(said, procedure).to_string().replace('<', "\\u003c");
            let _ = writeln!(head, "<script type=\"application/ld+json\">{data}</script>");
        }
        let _ = writeln!(head, "<script type=\"module\">{script}</script>");
        Ok(document(language, &head, &render(said, page)))
    }

    /// What every page's head begins with. `script` is the inline script that may run.
    fn head(&self, title: &str, description: &str, script: &str) -> String {
        let mut head = String::new();
        let _ = writeln!(head, "<meta charset=\"utf-8\">");
        let _ =
            writeln!(head, "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.policy(&hash(script)));
        let _ = writeln!(head, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        let _ = writeln!(head, "<title>{}</title>", escaped(title));
        let _ = writeln!(head, "<meta name=\"description\" content=\"{}\">", escaped(description));
        let _ = writeln!(head, "<meta name=\"referrer\" content=\"no-referrer\">");
        let _ = writeln!(head, "<meta name=\"color-scheme\" content=\"light dark\">");
        let _ = writeln!(head, "<style>{}</style>", self.style);
        let _ = writeln!(head, "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">");
        let _ = writeln!(head, "<link rel=\"apple-touch-icon\" href=\"/icon-180.png\">");
        let _ = writeln!(head, "<link rel=\"manifest\" href=\"/site.webmanifest\">");
        head
    }

    fn policy(&self, scripts: &str) -> String {
        let backend = self.config.backend.as_ref().map(|origin| format!(" {origin}")).unwrap_or_default();
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src {}; img-src 'self'; \
             connect-src 'self'{backend}; manifest-src 'self'; base-uri 'none'; form-action 'none'",
            hash(&self.style)
        )
    }

    fn alternates(&self, page: Page) -> String {
        let origin = &self.config.origin;
        let mut out = String::new();
        for language in LANGUAGES {
            let _ = writeln!(
                out,
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{origin}{}\">",
                language.code,
                page.path(language)
            );
        }
        let other = if page == Page::Home {
            "/".to_owned()
        } else {
            first_language().map_or_else(String::new, |language| page.path(language))
        };
        let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{origin}{other}\">");
        out
    }

    /// The page at `/`: goes to the language that was chosen before, or that the browser asks for; without
    /// JavaScript, offers them all.
    fn write_entrance(&self) -> Outcome<()> {
        let script = entrance();
        let first = first_language().and_then(Words::native).ok_or("there is no language")?;
        let mut head = self.head(&Page::Home.window_title(&first), &Page::Home.description(&first), &script);
        let _ = writeln!(head, "<link rel=\"canonical\" href=\"{}/\">", self.config.origin);
        head.push_str(&self.alternates(Page::Home));
        let _ = writeln!(head, "<script>{script}</script>");
        let mut body = String::from(
            "<main id=\"main\" class=\"entrance\">\n<h1>Tebiki <span lang=\"ja\">手引き</span></h1>\n<ul class=\"rows\">\n",
        );
        for language in LANGUAGES {
            let words = Words::native(language).ok_or("a pack cannot be read")?;
            let _ = writeln!(
                body,
                "<li><a class=\"row-link\" lang=\"{code}\" hreflang=\"{code}\" href=\"{}\"><strong>{}</strong> {}</a></li>",
                Page::Home.path(language),
                escaped(language.name),
                escaped(&Page::Home.title(&words)),
                code = language.code,
            );
        }
        body.push_str("</ul>\n</main>");
        self.write("index.html", &document(first.language(), &head, &body))
    }

    fn sitemap(&self) -> String {
        let mut out = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        for language in LANGUAGES {
            for page in Page::all() {
                let _ = writeln!(out, "<url><loc>{}{}</loc></url>", self.config.origin, page.path(language));
            }
        }
        out.push_str("</urlset>\n");
        out
    }

    /// Headers in the form that static hosts read: the pages' policy with what only a header can say, and how long
    /// to keep what never changes.
    fn headers(&self) -> String {
        let scripts = [hash(&self.boot.script()), hash(&entrance())].join(" ");
        let mut out = format!("/*\n  Content-Security-Policy: {}; frame-ancestors 'none'\n", self.policy(&scripts));
        out.push_str(
            "  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
             Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Resource-Policy: same-origin\n  \
             Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n",
        );
        let packs = self.packs.iter().map(|pack| &pack.file);
        for asset in packs.chain([&self.boot.module, &self.boot.wasm]) {
            let _ = writeln!(out, "{}\n  Cache-Control: public, max-age=31536000, immutable", asset.path);
        }
        out
    }
}

/// Writes a file whose name holds its hash.
fn write_hashed(folder: &Path, name: &str, ending: &str, content: &str) -> Outcome<Asset> {
    let digest = Sha256::digest(content.as_bytes());
    let hash = digest.iter().take(8).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    let path = format!("{name}-{hash}.{ending}");
    fs::write(folder.join(&path), content).map_err(|error| format!("{path}: {error}"))?;
    Ok(Asset { path: format!("/{path}"), integrity: format!("sha256-{}", STANDARD.encode(digest)) })
}

/// The loader that wasm-bindgen wrote, in fewer bytes: it comes with names and comments for people.
fn minified(folder: &Path, module: &Asset) -> Outcome<Asset> {
    let file = folder.join(module.path.trim_start_matches('/'));
    let run = Command::new("esbuild").args(["--minify", "--format=esm", "--target=es2022"]).arg(&file).output();
    let run = run.map_err(|error| format!("esbuild: {error}"))?;
    if !run.status.success() {
        return Err(format!("esbuild: {}", String::from_utf8_lossy(&run.stderr)).into());
    }
    fs::remove_file(&file)?;
    write_hashed(folder, "tebiki", "js", &String::from_utf8(run.stdout)?)
}

/// A style sheet without its comments and indents.
fn tight(style: &str) -> String {
    let mut out = String::new();
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The script of the page at `/`.
fn entrance() -> String {
    let codes: Vec<String> = LANGUAGES.iter().map(|language| format!("{:?}", language.code)).collect();
    include_str!("entrance.js")
        .replace("LANGUAGES", &codes.join(", "))
        .replace("CHOSEN", &format!("{CHOSEN_LANGUAGE:?}"))
}

/// How a policy names an inline script or style that may be used.
fn hash(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes())))
}

fn first_language() -> Option<&'static Language> {
    LANGUAGES.first()
}

fn document(language: &Language, head: &str, body: &str) -> String {
    format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n{head}</head>\n<body>{body}</body>\n</html>\n", language.code)
}

/// The page's content, exactly as the app will find it when it comes to life.
fn render(words: &'static Words, page: Page) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let html = owner.with(|| app::page(Tebiki::new(words, page.path(words.language()))).to_html());
    drop(owner);
    html
}

/// A guide for machines that read schema.org: the sections as steps.
fn structured(words: &Words, procedure: &Procedure) -> Value {
    let step = |section: &tebiki::procedures::Section| {
        let text: Vec<String> = section.points.iter().map(|point| words.text(point.text)).collect();
        json!({"@type": "HowToStep", "name": words.text(section.title), "text": text.join(" ")})
    };
    json!({
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": words.text(procedure.title),
        "description": words.text(procedure.summary),
        "inLanguage": words.language().code,
        "isBasedOn": procedure.source.url,
        "step": procedure.guide.iter().map(step).collect::<Vec<_>>(),
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lays a copy compressed with Brotli beside every file that gains by it, for hosts that can send it.
fn compress(folder: &Path) -> Outcome<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            compress(&path)?;
        } else if path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| COMPRESSED.contains(&ending))
        {
            let mut name = path.clone().into_os_string();
            name.push(".br");
            let quality = if folder.ends_with("postal") { POSTAL_QUALITY } else { 11 };
            let params = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
            let mut out = brotli::CompressorWriter::with_params(fs::File::create(&name)?, 1 << 16, &params);
            out.write_all(&fs::read(&path)?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(config: &str) -> Site {
        let staged = "<link rel=\"modulepreload\" href=\"/a.js\" integrity=\"sha384-AA\">\
                      <link rel=\"preload\" href=\"/a.wasm\" integrity=\"sha384-BB\">";
        Site {
            folder: PathBuf::new(),
            config: Config::parse(config).expect("a configuration"),
            boot: Boot::find(staged).expect("Trunk's links"),
            style: String::new(),
            packs: Vec::new(),
        }
    }

    #[test]
    fn the_policy_names_the_backend_and_nothing_else() {
        let policy = |config: &str| site(config).policy("'sha256-x'");
        let alone = policy("{\"origin\": \"https://example.org\"}");
        assert!(alone.contains("connect-src 'self';"), "{alone}");
        assert!(!alone.contains("unsafe-inline"), "{alone}");
        let with = policy(
            "{\"origin\": \"https://example.org\", \"statusBackend\": {\"kind\": \"tebiki\", \"url\": \"https://a.example:8443/v1\"}}",
        );
        assert!(with.contains("connect-src 'self' https://a.example:8443;"), "{with}");
    }

    #[test]
    fn a_configuration_that_cannot_be_used_is_refused() {
        for config in [
            "",
            "{}",
            "{\"origin\": \"example.org\"}",
            "{\"origin\": \"ftp://example.org\"}",
            "{\"origin\": \"https://a.example; script-src *\"}",
            "{\"origin\": \"https://a.example\", \"statusBackend\": {}}",
            "{\"origin\": \"https://a.example\", \"statusBackend\": {\"url\": \"https://b.example'\"}}",
        ] {
            assert!(Config::parse(config).is_err(), "{config}");
        }
    }

    #[test]
    fn a_style_sheet_loses_only_what_nobody_reads() {
        assert_eq!(tight("/* a */\na {\n  b: c; /* d */\n}\n\n/* e"), "a {\nb: c;\n}");
    }

    #[test]
    fn the_script_names_what_trunk_staged() {
        let script = site("{\"origin\": \"https://example.org\"}").boot.script();
        for part in ["\"/a.js\"", "\"/a.wasm\"", "sha384-BB", NOT_STARTED] {
            assert!(script.contains(part), "{part} is missing in {script}");
        }
        assert!(Boot::find("<link rel=\"preload\" href=\"/a.js\">").is_err());
    }

    #[test]
    fn every_page_is_written_in_every_language() {
        for language in LANGUAGES {
            let words: &'static Words = Box::leak(Box::new(Words::native(language).expect("a pack")));
            for page in Page::all() {
                let html = render(words, page);
                assert_eq!(html.matches("<h1").count(), 1, "{}: one h1", page.path(language));
                assert!(!html.contains(['\u{1}', '\u{2}', '\u{6}']), "{}: a placeholder is left", page.path(language));
            }
        }
    }
}
