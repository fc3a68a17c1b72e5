//! Starting and stopping the browsers, each through its own driver. Everything lives in temporary folders.

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Value, json};
use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};
use tempfile::TempDir;
use thirtyfour::{
    Capabilities, SessionId, WebDriver,
    common::{command::FormatRequestData, requestdata::RequestData},
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::{TcpListener, TcpStream},
    process::{Child, Command},
    time::{sleep, timeout},
};

/// How long a browser or driver may take to start, however busy the machine is.
const START: Duration = Duration::from_secs(60);

/// The flags with which Chromium runs here and under Lighthouse.
pub const CHROMIUM_FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser's engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's `MiniBrowser`.
    WebKit,
}

/// All three.
pub const ENGINES: &[Engine] = &[Engine::Chromium, Engine::Firefox, Engine::WebKit];

impl Engine {
    /// The name as it is printed and given on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

impl Engine {
    /// Where the device is, and how many minutes UTC is ahead of its clock: never in Japan, whose dates count, and on
    /// both sides of the line at which the date changes.
    pub fn place(self) -> (&'static str, &'static [i64]) {
        match self {
            Self::Chromium => ("Pacific/Honolulu", &[600]),
            Self::Firefox => ("Pacific/Auckland", &[-720, -780]),
            Self::WebKit => ("America/New_York", &[240, 300]),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    /// As usual.
    On,
    /// Switched off in the profile. WebKit's driver has no such switch.
    Off,
}

/// A browser with one session.
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// The session.
    pub driver: WebDriver,
    // Dropped in this order: the driver with its browser, then the display, then the profile.
    _program: Program,
    _display: Option<Program>,
    _folder: TempDir,
}

impl Browser {
    /// Starts a browser with a fresh profile.
    pub async fn start(engine: Engine, scripts: Scripts) -> Result<Self> {
        let starting = Self::start_without_limit(engine, scripts);
        timeout(START, starting)
            .await
            .unwrap_or_else(|_| bail!("it did not start within {} s", START.as_secs()))
            .with_context(|| format!("{engine} cannot be started"))
    }

    async fn start_without_limit(engine: Engine, scripts: Scripts) -> Result<Self> {
        let folder = TempDir::with_prefix("tebiki-e2e-")?;
        let port = free_port().await?;
        let mut display = None;
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => {
                let mut command = Command::new("geckodriver");
                // For the size of the page, which Firefox lets only its own scripts set.
                command.arg("--allow-system-access").arg("--profile-root").arg(folder.path());
                command
            }
            Engine::WebKit => {
                let (program, number) = start_display().await?;
                display = Some(program);
                fs::create_dir_all(folder.path().join("gtk-3.0"))?;
                fs::write(folder.path().join("gtk-3.0/gtk.css"), SMALL_TOOLBAR)?;
                let mut command = Command::new("WebKitWebDriver");
                command.env("DISPLAY", number).env("XDG_CONFIG_HOME", folder.path()).env("LANG", "en_US.UTF-8");
                command.env("LC_ALL", "en_US.UTF-8").env("LANGUAGE", "en_US");
                command
            }
        };
        command.env("TZ", engine.place().0);
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let program = Program::start(command)?;
        await_port(port).await?;
        let capabilities = capabilities(engine, scripts, folder.path())?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        driver.set_page_load_timeout(START).await?;
        driver.set_script_timeout(START).await?;
        Ok(Self { engine, driver, _program: program, _display: display, _folder: folder })
    }

    /// Ends the session; whatever does not end is killed.
    pub async fn stop(self) {
        let _ = timeout(Duration::from_secs(10), self.driver.quit()).await;
    }

    /// Forgets what Chromium wrote into its logs so far.
    pub async fn forget_logs(&self) -> Result<()> {
        if self.engine == Engine::Chromium {
            self.driver.get_log("performance").await?;
            self.driver.browser_log().await?;
        }
        Ok(())
    }

    /// The addresses outside `origin` that Chromium asked for. The other drivers keep no such log.
    pub async fn requests_elsewhere(&self, origin: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if self.engine == Engine::Chromium {
            for entry in self.driver.get_log("performance").await? {
                let event: Value = serde_json::from_str(&entry.message)?;
                let request = event.pointer("/message/params/request/url").and_then(Value::as_str);
                // The browser's own pages have addresses of their own kind.
                let foreign = |url: &&str| {
                    ["http", "ws"].iter().any(|kind| url.starts_with(kind)) && !url.starts_with(&format!("{origin}/"))
                };
                found.extend(request.filter(foreign).map(str::to_owned));
            }
        }
        Ok(found)
    }

    /// The errors on Chromium's console. The other drivers keep no such log.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self.driver.browser_log().await?;
        Ok(log.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect())
    }

    /// Makes the page exactly this large, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let size = json!({"width": width, "height": height, "deviceScaleFactor": 0, "mobile": false});
                self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
            }
            Engine::Firefox => {
                self.firefox_chrome(
                    "for (const [name, value] of [['width', arguments[0]], ['height', arguments[1]]])\
                     for (const way of ['', 'min-', 'max-'])\
                     gBrowser.selectedBrowser.style.setProperty(way + name, value + 'px');",
                    vec![json!(width), json!(height)],
                )
                .await?;
            }
            Engine::WebKit => {
                // The window has a bar above the page.
                let bar = 22;
                self.driver.set_window_rect(0, 0, width, height + bar).await?;
            }
        }
        for _ in 0..200 {
            let seen = self.driver.execute("return [innerWidth, innerHeight]", vec![]).await?;
            let seen: (u32, u32) = seen.convert()?;
            if seen.0 == width && (seen.1 == height || self.engine == Engine::WebKit) {
                return Ok(());
            }
            sleep(Duration::from_millis(25)).await;
        }
        bail!("the page did not become {width} × {height} pixels large")
    }

    /// Runs a script with Firefox's own rights.
    async fn firefox_chrome(&self, script: &str, arguments: Vec<Value>) -> Result<()> {
        self.driver.handle().cmd(FirefoxContext("chrome")).await?;
        let done = self.driver.execute(script.to_owned(), arguments).await;
        self.driver.handle().cmd(FirefoxContext("content")).await?;
        done?;
        Ok(())
    }
}

/// Whether scripts run in the page or with Firefox's own rights.
#[derive(Debug)]
struct FirefoxContext(&'static str);

impl FormatRequestData for FirefoxContext {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let body = json!({"context": self.0});
        RequestData::new(http::Method::POST, format!("/session/{session}/moz/context")).add_body(body)
    }
}

/// `MiniBrowser`'s toolbar asks for more width than a phone has.
const SMALL_TOOLBAR: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }\n\
     toolbar image, toolbar button, entry image { -gtk-icon-transform: scale(0.1); }\n";

fn capabilities(engine: Engine, scripts: Scripts, folder: &Path) -> Result<Capabilities> {
    let off = scripts == Scripts::Off;
    let value = match engine {
        Engine::Chromium => {
            let mut arguments: Vec<String> = CHROMIUM_FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
            arguments.push(format!("--user-data-dir={}", folder.join("profile").display()));
            arguments.push("--window-size=800,1000".to_owned());
            // 2 is "block".
            let preferences =
                if off { json!({"profile.managed_default_content_settings.javascript": 2}) } else { json!({}) };
            json!({
                "browserName": "chrome",
                "goog:chromeOptions": {"args": arguments, "prefs": preferences},
                "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            })
        }
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "args": ["-headless"],
                "prefs": {
                    "javascript.enabled": !off,
                    "intl.accept_languages": "en-US, en",
                    "datareporting.policy.dataSubmissionEnabled": false,
                    "app.update.disabledForTesting": true,
                },
            },
        }),
        Engine::WebKit => {
            ensure!(!off, "WebKit's driver has no switch for JavaScript");
            json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {"binary": mini_browser()?, "args": ["--automation"]},
            })
        }
    };
    match value {
        Value::Object(mut map) => {
            // The server of faults signs its own certificate.
            map.insert("acceptInsecureCerts".to_owned(), json!(true));
            Ok(Capabilities::from(map))
        }
        _ => bail!("capabilities have to be an object"),
    }
}

/// Where `MiniBrowser` lies: beside the library, in a folder that has the machine's and the library's name in it.
fn mini_browser() -> Result<PathBuf> {
    let roots = ["/usr/lib", "/usr/libexec", "/usr/lib64", "/usr/local/lib", "/usr/local/libexec"];
    let below = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let on_path = env::var_os("PATH").into_iter().flat_map(|path| env::split_paths(&path).collect::<Vec<_>>());
    let first = roots.iter().map(PathBuf::from).collect::<Vec<_>>();
    let second: Vec<PathBuf> = first.iter().flat_map(|folder| below(folder)).filter(|path| path.is_dir()).collect();
    let third = second
        .iter()
        .flat_map(|folder| below(folder))
        .filter(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("webkit")));
    on_path
        .chain(third.collect::<Vec<_>>())
        .chain(second.clone())
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| file.is_file())
        .ok_or_else(|| anyhow!("MiniBrowser is not installed (Debian: webkit2gtk-driver)"))
}

/// A display that nobody looks at, on the first free number.
async fn start_display() -> Result<(Program, String)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x2000x24", "-nolisten", "tcp"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut program = Program::start(command)?;
    let output = program.child.stdout.take().context("Xvfb has no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).await?;
    ensure!(!line.trim().is_empty(), "Xvfb did not say which display it has");
    Ok((program, format!(":{}", line.trim())))
}

/// A port that is free now. The drivers cannot be asked which one they took.
async fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()?.port())
}

async fn await_port(port: u16) -> Result<()> {
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A program in a group of its own, which is killed as a whole when this is dropped.
struct Program {
    child: Child,
}

impl Program {
    fn start(mut command: Command) -> Result<Self> {
        let name = command.as_std().get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).kill_on_drop(true).stdin(Stdio::null()).spawn();
        Ok(Self { child: child.with_context(|| format!("{name} cannot be started"))? })
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(group) = self.child.id() {
            let mut kill = std::process::Command::new("kill");
            let _ = kill.args(["-KILL", "--", &format!("-{group}")]).stderr(Stdio::null()).status();
        }
    }
}
