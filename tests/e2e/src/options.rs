//! The command line.

use crate::browsers::{ENGINES, Engine};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// How the program is used.
pub const USAGE: &str = "\
tebiki-e2e [--site FOLDER] [--only TEXT] [--browser chromium|firefox|webkit] [--list]
tebiki-e2e screenshots FOLDER [--site FOLDER] [--only TEXT]

  --site FOLDER    the built site (dist)
  --only TEXT      only the checks or screens that have TEXT in their name
  --browser NAME   only this browser; may be given several times
  --list           names the checks and runs none";

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The built site.
    pub site: PathBuf,
    /// A part of the name of what is to run.
    pub only: Option<String>,
    /// In which browsers.
    pub engines: Vec<Engine>,
    /// Whether to name the checks instead.
    pub list: bool,
    /// Into which folder to write a picture of every page, instead of checking anything.
    pub screenshots: Option<PathBuf>,
    /// Where pictures of failures and reports go.
    pub artefacts: PathBuf,
}

impl Options {
    /// Reads the arguments.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            site: PathBuf::from("dist"),
            only: None,
            engines: Vec::new(),
            list: false,
            screenshots: None,
            artefacts: PathBuf::from("artefacts"),
        };
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().with_context(|| format!("{argument} needs a value\n\n{USAGE}"));
            match argument.as_str() {
                "--site" => options.site = PathBuf::from(value()?),
                "--only" => options.only = Some(value()?),
                "--browser" => {
                    let name = value()?;
                    let engine = ENGINES.iter().find(|engine| engine.id() == name);
                    options.engines.push(*engine.with_context(|| format!("no browser {name}\n\n{USAGE}"))?);
                }
                "--list" => options.list = true,
                "screenshots" => options.screenshots = Some(PathBuf::from(value()?)),
                _ => bail!("{argument} is not known\n\n{USAGE}"),
            }
        }
        if options.engines.is_empty() {
            options.engines = ENGINES.to_vec();
        }
        Ok(options)
    }

    /// Whether a check with this name is to run.
    pub fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|part| name.contains(part.as_str()))
    }
}
