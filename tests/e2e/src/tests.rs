//! What a test is, and how one is run.

use crate::{
    browsers::{Browser, ENGINES, Engine, Scripts},
    site::{Backed, Serve, Sites},
    visit::Visit,
};
use anyhow::{Context, Result, anyhow, ensure};
use std::{
    future::Future,
    path::Path,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use tokio::time::timeout;

/// After how long a test is given up. It is there so that a browser that hangs does not hang everything; a machine whose
/// neighbours leave it a third of its time needs four minutes for the longest.
const LIMIT: Duration = Duration::from_secs(900);

/// A test under way.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// A test.
#[derive(Clone, Copy)]
pub struct Test {
    /// What it shows.
    pub name: &'static str,
    /// How the site is served.
    pub serve: Serve,
    /// In which browsers it runs.
    pub engines: &'static [Engine],
    /// Whether pages may run scripts.
    pub scripts: Scripts,
    run: for<'a> fn(&'a Visit<'a>) -> Running<'a>,
}

/// A test for all browsers.
pub fn test(name: &'static str, serve: Serve, run: for<'a> fn(&'a Visit<'a>) -> Running<'a>) -> Test {
    Test { name, serve, engines: ENGINES, scripts: Scripts::On, run }
}

impl Test {
    /// Only in these browsers.
    pub fn only(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }

    /// With scripts switched off in the browser, where that can be done.
    pub fn without_scripts(self) -> Self {
        Self { scripts: Scripts::Off, engines: &[Engine::Chromium, Engine::Firefox], ..self }
    }

    /// Runs it. Afterwards the browser shows nothing and has its usual size.
    pub async fn run(&self, browser: &Browser, sites: &Sites, artefacts: &Path) -> Result<()> {
        let site = sites.serve(self.serve).await?;
        let backed = self.serve.backend != Backed::AsBuilt;
        let visit = Visit { browser, site, backed, expects_faults: AtomicBool::new(false) };
        if self.scripts == Scripts::On {
            browser.resize(390, 844).await.context("making the page as large as a phone's")?;
        }
        browser.forget_logs().await?;
        let ended = match timeout(LIMIT, (self.run)(&visit)).await {
            Ok(Ok(())) => no_faults(&visit).await,
            Ok(Err(error)) => Err(error),
            Err(_) => Err(anyhow!("it did not end within {} s", LIMIT.as_secs())),
        };
        let ended = match ended {
            Ok(()) => Ok(()),
            Err(error) => {
                let address = browser.driver.current_url().await.map(|url| url.to_string()).unwrap_or_default();
                let file = artefacts.join(format!("{}-{}.png", browser.engine, slug(self.name)));
                let picture = match browser.driver.screenshot(&file).await {
                    Ok(()) => file.display().to_string(),
                    Err(error) => format!("none: {error}"),
                };
                let reports = visit.site.reports().join("\n  the page reported: ");
                let reports = if reports.is_empty() { reports } else { format!("\n  the page reported: {reports}") };
                Err(error.context(format!("at {address}{reports}\n  screenshot: {picture}")))
            }
        };
        browser.driver.goto("about:blank").await.context("leaving the page")?;
        ended
    }
}

/// What the pages reported, and what Chromium wrote into its logs. Pages report requests to other hosts, too.
async fn no_faults(visit: &Visit<'_>) -> Result<()> {
    let mut strangers = visit.browser.requests_elsewhere(&visit.site.origin).await?;
    if visit.backed {
        // The configured backend is no stranger. Where it sends us on, Chromium's log names the place, but nothing goes
        // there: the test of the faults looks.
        let configured = ["http://127.0.0.1:", visit.site.faults.secure.as_str()];
        strangers
            .retain(|url| configured.iter().all(|backend| !url.starts_with(backend)) && !url.ends_with("/elsewhere"));
    }
    ensure!(strangers.is_empty(), "requests to other hosts: {}", strangers.join(", "));
    if visit.expects_faults.load(Ordering::Relaxed) {
        return Ok(());
    }
    let reports = visit.site.reports();
    ensure!(reports.is_empty(), "the page reported: {}", reports.join("; "));
    let errors = visit.browser.console_errors().await?;
    ensure!(errors.is_empty(), "errors on the console: {}", errors.join("; "));
    Ok(())
}

/// A name as a file's.
pub fn slug(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    name.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
