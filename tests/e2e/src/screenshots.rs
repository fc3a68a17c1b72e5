//! A picture of every kind of screen: phone, narrow phone and desk, light and dark, in both languages.

use crate::{
    browsers::{Browser, Engine, Scripts},
    looks::{LOOKS, prefer, show},
    site::{Backed, Serve, Sites},
    visit::Visit,
};
use anyhow::{Context, Result};
use std::{fs, path::Path, sync::atomic::AtomicBool};

/// Writes those that are wanted into a folder.
pub async fn write(sites: &Sites, folder: &Path, wants: impl Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(folder)?;
    let browser = Browser::start(Engine::Chromium, Scripts::On).await?;
    let site = sites.serve(Serve { script: None, ..Serve::backed(Backed::Faults) }).await?;
    let visit = Visit { browser: &browser, site, backed: true, expects_faults: AtomicBool::new(true) };
    for scheme in ["light", "dark"] {
        prefer(&visit, "prefers-color-scheme", scheme).await?;
        for language in ["en", "ja"] {
            for (name, look) in LOOKS.into_iter().filter(|(name, _)| wants(name)) {
                browser.resize(390, 844).await?;
                show(&visit, language, look).await.with_context(|| format!("showing {language}, {name}"))?;
                for (width, height) in [(390, 844), (320, 700), (1280, 900)] {
                    browser.resize(width, height).await?;
                    let whole: u32 = visit.js("return document.documentElement.scrollHeight", vec![]).await?;
                    browser.resize(width, whole.clamp(height, 16_000)).await?;
                    visit.js::<()>("scrollTo(0, 0)", vec![]).await?;
                    let file = folder.join(format!("{name}-{language}-{scheme}-{width}.png"));
                    browser.driver.screenshot(&file).await?;
                }
            }
        }
    }
    browser.stop().await;
    println!("the pictures are in {}", folder.display());
    Ok(())
}
