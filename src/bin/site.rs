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
    rules::{json::Fault, lookup},
    text::{LANGUAGES, Language, PACKS, Words},
    web::{
        app::{self, CHOSEN_LANGUAGE, NOT_STARTED, Tebiki},
        library,
        page::{App, Page},
        pages,
    },
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The style sheet's parts, in the order in which they apply; the last but one is the app's own.
const STYLE: [&str; 3] = ["tokens.css", "base.css", "components.css"];
const PRINT: &str = "print.css";
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
    let mut programs = Vec::new();
    for app in App::ALL {
        programs.push(Program::take(app, &staging, &source.join("style"))?);
    }
    let mut site = Site { folder: staging, config, programs, packs: Vec::new() };
    for (code, name, pack) in PACKS {
        let file = write_hashed(&site.folder, &format!("words-{name}-{code}"), "txt", pack.as_bytes())?;
        site.packs.push(Pack { code, name, file });
    }
    for language in LANGUAGES {
        let said = Words::native(language).ok_or("a pack cannot be read")?;
        let file =
            write_hashed(&site.folder, &format!("search-{}", language.code), "txt", library::file(&said).as_bytes())?;
        site.packs.push(Pack { code: language.code, name: words::SEARCH, file });
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
    let draft = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug");
    if draft { Ok(()) } else { compress(&site.folder) }
}

/// What the site's owner sets.
struct Config {
    /// Where the site will stand: `https://example.org`.
    origin: String,
    /// The origin of the status backend, where one is named and it is not the site's own.
    backend: Option<String>,
    /// Whether a person may name another backend.
    others_allowed: bool,
}

impl Config {
    fn read(path: &Path) -> Outcome<Self> {
        Self::parse(&fs::read_to_string(path).map_err(|error| format!("config.json: {error}"))?)
    }

    fn parse(text: &str) -> Outcome<Self> {
        let value: Value = serde_json::from_str(text).map_err(|error| format!("config.json: {error}"))?;
        let origin = value.get("origin").and_then(Value::as_str).and_then(origin_of);
        let origin =
            origin.ok_or("config.json: origin has to be the site's address, for example \"https://example.org\"")?;
        // The same reading as in the browser: what it would not take is a fault here.
        let read = lookup::Config::read(text).map_err(|fault| match fault {
            Fault::Field(field) => format!(
                "config.json: {field} is wrong; statusBackend is null or like \
                 {{\"kind\": \"tebiki\", \"url\": \"https://status.example.org\"}}"
            ),
            other => format!("config.json: {}", other.id()),
        })?;
        let backend = read.backend.as_ref().and_then(lookup::Backend::origin);
        Ok(Self { origin, backend, others_allowed: read.others_allowed })
    }

    /// To where pages of an app may connect: home, guides and wizards to the site alone.
    fn connections(&self, app: App) -> String {
        let mut allowed = "'self'".to_owned();
        if app == App::Tools {
            if let Some(backend) = &self.backend {
                allowed.push(' ');
                allowed.push_str(backend);
            }
            if self.others_allowed {
                allowed.push_str(" https:");
            }
        }
        allowed
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

/// What brings a page to life, and how it looks.
struct Program {
    app: App,
    /// The module that loads the WebAssembly.
    module: Asset,
    wasm: Asset,
    /// The style sheet, which stands in every page: a file of its own would cost a slow line one more round trip.
    style: String,
}

impl Program {
    /// Takes what Trunk staged for an app, under names that hold their hashes, and its style sheet.
    fn take(app: App, staging: &Path, styles: &Path) -> Outcome<Self> {
        let name = app.name();
        let script = minified(&staging.join(format!("{name}.js")))?;
        let binary = staging.join(format!("{name}_bg.wasm"));
        let wasm = fs::read(&binary).map_err(|error| format!("{}: {error}", binary.display()))?;
        fs::remove_file(binary)?;
        let mut style = String::new();
        for part in STYLE.iter().chain([&app.style(), &PRINT]) {
            let part = styles.join(part);
            style.push_str(&fs::read_to_string(&part).map_err(|error| format!("{}: {error}", part.display()))?);
        }
        Ok(Self {
            app,
            module: write_hashed(staging, name, "js", &script)?,
            wasm: write_hashed(staging, name, "wasm", &wasm)?,
            style: tight(&style),
        })
    }

    /// The script that starts the app once the page has been painted, or after a second where nothing is painted: what
    /// can be read comes first, and the app does not compete with it for a slow line. The browser checks what it loads
    /// against the hashes.
    fn script(&self) -> String {
        let Self { module, wasm, .. } = self;
        format!(
            "let started;\n\
             const start = () => started ||= Promise.all([import(\"{}\"), fetch(\"{}\", {{ integrity: \"{}\" }})])\n  \
               .then(([app, module_or_path]) => app.default({{ module_or_path }}))\n  \
               .catch(() => {{ document.getElementById(\"{NOT_STARTED}\").hidden = false; }});\n\
             document.hidden ? start() : requestAnimationFrame(() => setTimeout(start));\n\
             setTimeout(start, 1000);\n",
            module.path, wasm.path, wasm.integrity
        )
    }
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
    /// One for each of [`App::ALL`].
    programs: Vec<Program>,
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
        let program = self.program(page.app())?;
        let script = program.script();
        let mut head =
            self.head(&page.window_title(said), &page.description(said), program.app, &program.style, &script);
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

    fn program(&self, app: App) -> Outcome<&Program> {
        self.programs.iter().find(|program| program.app == app).ok_or_else(|| "an app is missing".into())
    }

    /// What every page's head begins with: the style sheet, and the one inline script that may run.
    fn head(&self, title: &str, description: &str, app: App, style: &str, script: &str) -> String {
        let mut head = String::new();
        let _ = writeln!(head, "<meta charset=\"utf-8\">");
        let policy = self.policy(&hash(script), &hash(style), app);
        let _ = writeln!(head, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let _ = writeln!(head, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        let _ = writeln!(head, "<title>{}</title>", escaped(title));
        let _ = writeln!(head, "<meta name=\"description\" content=\"{}\">", escaped(description));
        let _ = writeln!(head, "<meta name=\"referrer\" content=\"no-referrer\">");
        let _ = writeln!(head, "<meta name=\"color-scheme\" content=\"light dark\">");
        let _ = writeln!(head, "<style>{style}</style>");
        let _ = writeln!(head, "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">");
        let _ = writeln!(head, "<link rel=\"apple-touch-icon\" href=\"/icon-180.png\">");
        let _ = writeln!(head, "<link rel=\"manifest\" href=\"/site.webmanifest\">");
        head
    }

    fn policy(&self, scripts: &str, styles: &str, app: App) -> String {
        let connections = self.config.connections(app);
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src {styles}; img-src 'self'; \
             connect-src {connections}; manifest-src 'self'; base-uri 'none'; form-action 'none'"
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
        let style = &self.program(Page::Home.app())?.style;
        let home = Page::Home;
        let mut head = self.head(&home.window_title(&first), &home.description(&first), home.app(), style, &script);
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
        let scripts = self.programs.iter().map(|program| hash(&program.script())).chain([hash(&entrance())]);
        let styles = self.programs.iter().map(|program| hash(&program.style));
        let policy = self.policy(
            &scripts.collect::<Vec<_>>().join(" "),
            &styles.collect::<Vec<_>>().join(" "),
            // A header is for every page; what one page may do more than another stands in the pages themselves.
            App::Tools,
        );
        let mut out = format!("/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n");
        out.push_str(
            "  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
             Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Resource-Policy: same-origin\n  \
             Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n",
        );
        let packs = self.packs.iter().map(|pack| &pack.file);
        for asset in packs.chain(self.programs.iter().flat_map(|program| [&program.module, &program.wasm])) {
            let _ = writeln!(out, "{}\n  Cache-Control: public, max-age=31536000, immutable", asset.path);
        }
        out
    }
}

/// Writes a file whose name holds its hash.
fn write_hashed(folder: &Path, name: &str, ending: &str, content: &[u8]) -> Outcome<Asset> {
    let digest = Sha256::digest(content);
    let hash = digest.iter().take(8).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    let path = format!("{name}-{hash}.{ending}");
    fs::write(folder.join(&path), content).map_err(|error| format!("{path}: {error}"))?;
    Ok(Asset { path: format!("/{path}"), integrity: format!("sha256-{}", STANDARD.encode(digest)) })
}

/// Takes the loader that wasm-bindgen wrote, in fewer bytes: it comes with names and comments for people.
fn minified(file: &Path) -> Outcome<Vec<u8>> {
    let run = Command::new("esbuild").args(["--minify", "--format=esm", "--target=es2022"]).arg(file).output();
    let run = run.map_err(|error| format!("esbuild: {error}"))?;
    if !run.status.success() {
        return Err(format!("esbuild: {}", String::from_utf8_lossy(&run.stderr)).into());
    }
    fs::remove_file(file)?;
    Ok(run.stdout)
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
    let show = pages::show(page.app());
    let html = owner.with(|| app::page(Tebiki::new(words, page.path(words.language())), show).to_html());
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
    use tebiki::{
        procedures,
        rules::{
            address::Kind,
            cite::{FACTS, NOTICES},
            flow::{self, Link},
            letter::LETTERS,
            search::Index,
        },
    };

    fn site(config: &str) -> Site {
        Site {
            folder: PathBuf::new(),
            config: Config::parse(config).expect("a configuration"),
            programs: App::ALL.map(program).into(),
            packs: Vec::new(),
        }
    }

    fn program(app: App) -> Program {
        let asset = |ending: &str| Asset {
            path: format!("/{}.{ending}", app.name()),
            integrity: format!("sha256-{}-{ending}", app.name()),
        };
        Program { app, module: asset("js"), wasm: asset("wasm"), style: format!(".{} {{}}", app.name()) }
    }

    #[test]
    fn the_policy_names_the_backend_and_nothing_else() {
        let policy = |config: &str| site(config).policy("'sha256-x'", "'sha256-y'", App::Tools);
        let alone = policy("{\"origin\": \"https://example.org\"}");
        assert!(alone.contains("connect-src 'self';"), "{alone}");
        assert!(!alone.contains("unsafe-inline"), "{alone}");
        let with = policy(
            "{\"origin\": \"https://example.org\", \"statusBackend\": {\"kind\": \"tebiki\", \"url\": \"https://a.example:8443/v1\"}}",
        );
        assert!(with.contains("connect-src 'self' https://a.example:8443;"), "{with}");
        let backend = "\"statusBackend\": {\"kind\": \"rsshub\", \"url\": \"https://a.example\"}";
        let open = format!("{{\"origin\": \"https://example.org\", {backend}, \"allowOtherBackends\": true}}");
        assert!(policy(&open).contains("connect-src 'self' https://a.example https:;"), "{}", policy(&open));
        // Pages that fetch no status connect to the site alone.
        let guidance = site(&open).policy("'sha256-x'", "'sha256-y'", App::Guidance);
        assert!(guidance.contains("connect-src 'self';"), "{guidance}");
        // The site's own backend needs no permission.
        let own =
            policy("{\"origin\": \"https://e.example\", \"statusBackend\": {\"kind\": \"tebiki\", \"url\": \"/\"}}");
        assert!(own.contains("connect-src 'self';"), "{own}");
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
            "{\"origin\": \"https://a.example\", \"statusBackend\": {\"kind\": \"tebiki\", \"url\": \"https://b.example'\"}}",
            "{\"origin\": \"https://a.example\", \"statusBackend\": {\"kind\": \"else\", \"url\": \"https://b.example\"}}",
            "{\"origin\": \"https://a.example\", \"allowOtherBackends\": \"yes\"}",
        ] {
            assert!(Config::parse(config).is_err(), "{config}");
        }
    }

    #[test]
    fn a_style_sheet_loses_only_what_nobody_reads() {
        assert_eq!(tight("/* a */\na {\n  b: c; /* d */\n}\n\n/* e"), "a {\nb: c;\n}");
    }

    #[test]
    fn a_page_starts_the_app_that_it_belongs_to() {
        let site = site("{\"origin\": \"https://example.org\"}");
        let words: &'static Words = Box::leak(Box::new(Words::native(&LANGUAGES[0]).expect("a pack")));
        for (page, own, other) in [
            (Page::Home, "tebiki", "tools"),
            (Page::Status, "tools", "address"),
            (Page::Signature, "signature", "tools"),
        ] {
            let html = site.page(words, page).expect("a page");
            for part in [format!("\"/{own}.js\""), format!("\"/{own}.wasm\""), format!("sha256-{own}-wasm")] {
                assert!(html.contains(&part), "{part} is missing in {html}");
            }
            assert!(html.contains(NOT_STARTED) && html.contains(&format!("<style>.{own} {{}}</style>")), "{html}");
            assert!(!html.contains(&format!("/{other}.")), "{html}");
        }
        assert!(Program::take(App::Tools, Path::new("nowhere"), Path::new("style")).is_err());
    }

    #[test]
    fn the_headers_allow_what_the_pages_need() {
        let site = site("{\"origin\": \"https://example.org\"}");
        let headers = site.headers();
        for program in &site.programs {
            for part in [hash(&program.script()), hash(&program.style), program.wasm.path.clone()] {
                assert!(headers.contains(&part), "{part} is missing in {headers}");
            }
        }
    }

    /// What items and guides lead to, and everything that can be found by searching, is a page that there is; what is
    /// chosen on it can be chosen there.
    #[test]
    fn every_way_inside_leads_to_a_page() {
        let leads = |language: &Language, to: &str| {
            let (slug, fragment) = to.split_once('#').unwrap_or((to, ""));
            let (found, page) = Page::at(&format!("/{}/{slug}", language.code));
            assert!(found == language && page != Page::NotFound && page.slug() == slug, "{to} is no page");
            let known = match page {
                _ if fragment.is_empty() => true,
                Page::Letters => LETTERS.iter().any(|letter| pages::letters::fragment(letter) == fragment),
                Page::Address => fragment.strip_prefix("kind=").and_then(Kind::named).is_some(),
                Page::Guide(procedure) => procedure.guide.iter().any(|section| section.id == fragment),
                Page::Sources => FACTS.iter().chain(NOTICES).any(|statement| statement.id == fragment),
                _ => false,
            };
            assert!(known, "nothing on the page is chosen by the fragment of {to}");
        };
        for language in LANGUAGES {
            for procedure in procedures::ALL {
                let sections = procedure.guide.iter();
                let mut links: Vec<&Link> = sections.filter_map(|section| section.link).collect();
                for (steps, outcome) in procedure
                    .wizards
                    .iter()
                    .flat_map(|wizard| flow::paths(wizard))
                    .map(|path| (path.steps, path.outcome))
                {
                    let items = steps.iter().flat_map(|(_, answer)| answer.items);
                    let items = items.chain(outcome.into_iter().flat_map(|outcome| outcome.items));
                    links.extend(items.filter_map(|item| item.link));
                }
                links.iter().for_each(|link| leads(language, link.to));
            }
            let file = library::file(&Words::native(language).expect("packs"));
            assert!(file.lines().count() > 400, "{} places", file.lines().count());
            assert!(!file.contains("<https"), "an address in brackets stands inside a link");
            for line in file.lines() {
                leads(language, line.split('\t').next().expect("an address"));
            }
        }
    }

    /// What a person would type finds what it is about.
    #[test]
    fn searching_finds_what_is_meant() {
        let best = |language: &str, wanted: &str| {
            let language = Language::of(language).expect("a language");
            let index = Index::read(&library::file(&Words::native(language).expect("packs")));
            index.find(wanted).into_iter().take(3).map(|place| place.address.clone()).collect::<Vec<_>>()
        };
        for (language, wanted, expected) in [
            ("en", "renew passport", "passport-renewal/"),
            ("en", "renew pasport", "passport-renewal/"),
            ("en", "letter of proxy", "letters/#letter=proxy"),
            ("en", "LP-02", "sources/#LP-02"),
            ("en", "ei-12", "sources/#EI-12"),
            ("ja", "委任状", "letters/#letter=proxy"),
            ("ja", "いにんじょう", "letters/#letter=proxy"),
            ("ja", "ﾊﾟｽﾎﾟｰﾄの更新", "passport-renewal/"),
        ] {
            let found = best(language, wanted);
            assert!(found.iter().any(|address| address == expected), "{language}: {wanted} finds {found:?}");
            // What bears the name comes first.
            assert!(wanted != "委任状" || found.first().is_some_and(|address| address == expected), "{found:?}");
        }
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
