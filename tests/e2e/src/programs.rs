//! Checks by other programs: html-validate on the pages as they were written, Lighthouse on the pages as they run.

use crate::{
    browsers::CHROMIUM_FLAGS,
    journey::{BY_LINK, WIZARD},
    site::{Serve, Sites, files},
};
use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tempfile::TempDir;
use tokio::{process::Command, time::timeout};

/// Where npm put the programs, below the project's folder.
const PROGRAMS: &str = "node_modules/.bin";
/// html-validate's rules, below the project's folder.
const RULES: &str = "tests/e2e/htmlvalidate.json";
/// After how long a program is given up.
const LIMIT: Duration = Duration::from_secs(900);

/// The pages that Lighthouse looks at.
pub const AUDITED: [(&str, &str); 7] = [
    ("home", ""),
    ("guide", "express-issuance/"),
    ("question", WIZARD),
    ("outcome", BY_LINK),
    ("status", "status/"),
    ("address", "address/"),
    ("about", "about/"),
];

/// Every written page is valid HTML.
pub async fn html_validate(sites: &Sites) -> Result<()> {
    let pages: Vec<PathBuf> = files(sites.folder())?
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "html"))
        .collect();
    ensure!(!pages.is_empty(), "there are no pages");
    // Leptos marks the ends of texts with the empty comment in its shortest spelling, which browsers read and
    // html-validate cannot.
    let folder = TempDir::with_prefix("tebiki-html-")?;
    let mut copies = Vec::new();
    for page in &pages {
        let copy = folder.path().join(page.strip_prefix(sites.folder())?);
        fs::create_dir_all(copy.parent().unwrap_or(folder.path()))?;
        fs::write(&copy, fs::read_to_string(page)?.replace("<!>", "<!---->"))?;
        copies.push(copy);
    }
    // Into a file: what it prints is cut when it is long.
    let output = folder.path().join("report.json");
    let mut command = Command::new(Path::new(PROGRAMS).join("html-validate"));
    command.args(["--config", RULES]).arg(format!("--formatter=json={}", output.display())).args(&copies);
    let said = run(command).await?;
    let report = fs::read_to_string(&output).with_context(|| format!("html-validate wrote no report: {said}"))?;
    let report: Value = serde_json::from_str(&report).context("html-validate's report cannot be read")?;
    let mut found = Vec::new();
    for page in report.as_array().into_iter().flatten() {
        let text = |value: &Value, name: &str| {
            value.get(name).map(|value| value.to_string().trim_matches('"').to_owned()).unwrap_or_default()
        };
        let name = text(page, "filePath");
        let name = name.strip_prefix(&*folder.path().to_string_lossy()).unwrap_or(&name).to_owned();
        for message in page.get("messages").and_then(Value::as_array).into_iter().flatten() {
            found.push(format!(
                "{name}:{}: {} ({})",
                text(message, "line"),
                text(message, "message"),
                text(message, "ruleId")
            ));
        }
    }
    let count = found.len();
    found.truncate(20);
    ensure!(
        count == 0,
        "html-validate found {count} faults in {} pages, the first of them:\n  {}",
        pages.len(),
        found.join("\n  ")
    );
    Ok(())
}

/// Lighthouse's scores for one page, as on a phone. What the machine's speed decides is printed and not judged.
pub async fn lighthouse(sites: &Sites, artefacts: &Path, name: &str, page: &str) -> Result<()> {
    let site = sites.serve(Serve::PLAIN).await?;
    let profile = TempDir::with_prefix("tebiki-e2e-")?;
    let report = artefacts.join(format!("lighthouse-{name}.json"));
    let flags = CHROMIUM_FLAGS.join(" ");
    let mut command = Command::new(Path::new(PROGRAMS).join("lighthouse"));
    command
        .arg(format!("{}/en/{page}", site.origin))
        .args(["--quiet", "--output=json", "--only-categories=performance,accessibility,best-practices,seo"])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--chrome-flags={flags} --user-data-dir={}", profile.path().display()))
        .env("CHROME_PATH", on_path("chromium")?);
    // Not the report of an earlier run.
    let _ = fs::remove_file(&report);
    let said = run(command).await?;
    let report = fs::read_to_string(&report).with_context(|| format!("Lighthouse wrote no report: {said}"))?;
    let report: Value = serde_json::from_str(&report).context("Lighthouse's report cannot be read")?;
    let score = |category: &str| {
        let score = report.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
        score
            .map(|score| (score * 100.0).round())
            .ok_or_else(|| anyhow!("Lighthouse has no score for {category}: {}", unmeasured(&report).join("; ")))
    };
    let scores = [score("performance")?, score("accessibility")?, score("best-practices")?, score("seo")?];
    let paint =
        report.pointer("/audits/largest-contentful-paint/numericValue").and_then(Value::as_f64).unwrap_or(f64::NAN);
    let [performance, accessibility, practices, seo] = scores;
    println!(
        "       Lighthouse, {name}: performance {performance}, accessibility {accessibility}, best practices {practices}, SEO {seo}, LCP {:.2} s",
        paint / 1_000.0
    );
    if performance < 100.0 || paint.is_nan() || paint > 1_000.0 {
        println!(
            "       warning: performance should be 100 and the LCP 1.0 s at most; that depends on the machine, too"
        );
    }
    ensure!(
        accessibility >= 100.0 && practices >= 100.0 && seo >= 100.0,
        "accessibility, best practices and SEO have to be 100: {}",
        failing(&report).join("; ")
    );
    Ok(())
}

/// What kept Lighthouse from measuring, in its own words.
fn unmeasured(report: &Value) -> Vec<&str> {
    let audits = report.get("audits").and_then(Value::as_object).into_iter().flat_map(|audits| audits.values());
    let errors = audits.filter_map(|audit| audit.get("errorMessage"));
    report.pointer("/runtimeError/message").into_iter().chain(errors).filter_map(Value::as_str).collect()
}

/// The audits that cost points outside performance.
fn failing(report: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for category in ["accessibility", "best-practices", "seo"] {
        let audits = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
        for audit in audits.into_iter().flatten() {
            let id = audit.get("id").and_then(Value::as_str).unwrap_or_default();
            let weight = audit.get("weight").and_then(Value::as_f64).unwrap_or_default();
            let audit = report.pointer(&format!("/audits/{id}"));
            let score = audit.and_then(|audit| audit.get("score")).and_then(Value::as_f64);
            if weight > 0.0 && score.is_some_and(|score| score < 1.0) {
                let title = audit.and_then(|audit| audit.get("title")).and_then(Value::as_str).unwrap_or_default();
                let items =
                    audit.and_then(|audit| audit.pointer("/details/items")).map(Value::to_string).unwrap_or_default();
                let items: String = items.chars().take(600).collect();
                found.push(format!("{category}: {title} {items}"));
            }
        }
    }
    found
}

/// What a program printed. It may end with a failure: that it found something is not that it broke.
async fn run(mut command: Command) -> Result<String> {
    let name = command.as_std().get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).kill_on_drop(true);
    let output = timeout(LIMIT, command.output()).await;
    let Ok(output) = output else { bail!("{name} did not end within {} s", LIMIT.as_secs()) };
    let output = output.with_context(|| format!("{name} cannot be started (run `npm ci`)"))?;
    Ok(format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
}

fn on_path(program: &str) -> Result<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file());
    found.with_context(|| format!("{program} is not installed"))
}
