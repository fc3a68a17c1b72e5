//! axe on every kind of screen, in both languages, light and dark.

use crate::{
    browsers::Engine,
    looks::{LOOKS, prefer, show},
    site::{Backed, Serve},
    tests::{Test, test},
    visit::Visit,
};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;

/// Where npm put axe, below the project's folder.
const AXE: &str = "node_modules/axe-core/axe.min.js";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    let chromium = &[Engine::Chromium];
    vec![
        test("axe: English, light", Serve::backed(Backed::Faults), |visit| Box::pin(axe(visit, "en", "light")))
            .only(chromium),
        test("axe: English, dark", Serve::backed(Backed::Faults), |visit| Box::pin(axe(visit, "en", "dark")))
            .only(chromium),
        test("axe: Japanese, light", Serve::backed(Backed::Faults), |visit| Box::pin(axe(visit, "ja", "light")))
            .only(chromium),
        test("axe: Japanese, dark", Serve::backed(Backed::Faults), |visit| Box::pin(axe(visit, "ja", "dark")))
            .only(chromium),
        test("axe: forced colours", Serve::backed(Backed::Faults), |visit| Box::pin(forced_colours(visit)))
            .only(chromium),
    ]
}

async fn axe(visit: &Visit<'_>, language: &str, scheme: &str) -> Result<()> {
    visit.expect_faults(); // one of the screens is the page that is not there
    prefer(visit, "prefers-color-scheme", scheme).await?;
    let found = run(visit, language).await;
    prefer(visit, "prefers-color-scheme", "").await?;
    let found = found?;
    ensure!(found.is_empty(), "axe found:\n  {}", found.join("\n  "));
    let reports = visit.site.reports();
    ensure!(reports.is_empty(), "the page reported: {}", reports.join("; "));
    Ok(())
}

async fn run(visit: &Visit<'_>, language: &str) -> Result<Vec<String>> {
    let axe = fs::read_to_string(AXE).with_context(|| format!("{AXE} is missing (run `npm ci`)"))?;
    let mut found = Vec::new();
    for (name, look) in LOOKS {
        show(visit, language, look).await.with_context(|| format!("showing {language}, {name}"))?;
        // What is moving has no colours that could be measured.
        let still = "document.getAnimations().forEach(animation => animation.finish())";
        visit.js::<()>(still, vec![]).await?;
        visit.js::<()>(&axe, vec![]).await?;
        let script = "const done = arguments[0];\
             axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values:\
             ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})\
             .then(result => done(result.violations), error => done(String(error)))";
        let result = visit.browser.driver.execute_async(script, vec![]).await?;
        let violations = result.json().as_array().with_context(|| format!("axe did not run: {}", result.json()))?;
        found.extend(violations.iter().map(|violation| format!("{language}, {name}: {}", describe(violation))));
    }
    Ok(found)
}

fn describe(violation: &Value) -> String {
    let text = |name: &str| violation.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let nodes = violation.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default();
    let places: Vec<String> = nodes
        .iter()
        .take(3)
        .map(|node| {
            let part = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
            let html: String = part("html").chars().take(140).collect();
            format!("{html} ({})", part("failureSummary").replace('\n', " "))
        })
        .collect();
    format!("{}: {} [{} places] {}", text("id"), text("help"), nodes.len(), places.join(" | "))
}

/// Forced colours leave every screen readable: it shows its heading, and nothing scrolls sideways.
async fn forced_colours(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults(); // one of the screens is the page that is not there
    prefer(visit, "forced-colors", "active").await?;
    let seen = async {
        for (name, look) in LOOKS {
            show(visit, "en", look).await.with_context(|| format!("showing {name}"))?;
            let forced: bool = visit.js("return matchMedia('(forced-colors: active)').matches", vec![]).await?;
            ensure!(forced, "forced colours are not on");
            let script = "const box = document.getElementById('title').getBoundingClientRect();\
                 return box.width > 0 && box.height > 0 && \
                 document.documentElement.scrollWidth <= document.documentElement.clientWidth";
            ensure!(visit.js::<bool>(script, vec![]).await?, "{name} has no heading, or scrolls sideways");
        }
        Ok(())
    }
    .await;
    prefer(visit, "forced-colors", "").await?;
    seen
}
