//! One test's visit to the site: a browser, the site on an address of its own, and what one does with a page.
//!
//! Nothing here waits for a time to pass. Everything waits for a condition, and gives up only when it has not come
//! true for far longer than any machine needs.

use crate::{browsers::Browser, site::Site};
use anyhow::{Context, Result, anyhow, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    fmt::Debug,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};
use tebiki::{
    rules::jst::{Day, Moment},
    text::{Key, Language, Message, Part, Words, t},
};
use thirtyfour::{By, Key as Press, TypingData, WebElement, error::WebDriverErrorInner};
use tokio::time::sleep;

/// After how long a condition counts as one that does not come true.
const PATIENCE: Duration = Duration::from_secs(90);
/// The smallest height, in CSS pixels, of what is to be touched.
const TOUCH: f64 = 44.0;

/// A visit.
pub struct Visit<'a> {
    /// The browser.
    pub browser: &'a Browser,
    /// The site.
    pub site: Site,
    /// Whether the site names a status backend, which is then no stranger.
    pub backed: bool,
    /// Whether the test makes faults happen, so that what the browser says of them does not count.
    pub expects_faults: AtomicBool,
}

impl Visit<'_> {
    /// Says that the test makes faults happen, so that what the browser says of them does not count.
    pub fn expect_faults(&self) {
        self.expects_faults.store(true, Ordering::Relaxed);
    }

    /// Opens an address of the site as if it had been typed: `/en/`.
    pub async fn open(&self, path: &str) -> Result<()> {
        let address = format!("{}{path}", self.site.origin);
        self.browser.driver.goto(address).await.with_context(|| format!("opening {path}"))
    }

    /// Opens an address and waits until the page has come to life.
    pub async fn open_alive(&self, path: &str) -> Result<()> {
        self.open(path).await?;
        self.alive().await
    }

    /// Waits until the words have arrived and nothing more has for a moment. A page that is left while it fetches them
    /// reports that it could not.
    pub async fn settled(&self) -> Result<()> {
        let script = "const arrived = performance.getEntriesByType('resource').length;\
             if (arrived < document.querySelectorAll('link[rel=preload][as=fetch]').length) return false;\
             if (window.arrivedBefore !== arrived) {\
                 window.arrivedBefore = arrived; window.arrivedAt = performance.now(); return false;\
             }\
             return performance.now() - window.arrivedAt > 300";
        self.until("the words have arrived", script, vec![]).await
    }

    /// Waits until the page has come to life: until then its buttons cannot be pressed. Pages without a button
    /// work before that, too.
    pub async fn alive(&self) -> Result<()> {
        let script = "return !!document.getElementById('title') && !document.querySelector('main button:disabled')";
        self.until("the page comes to life", script, vec![]).await
    }

    /// The value of a script.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let value = self.browser.driver.execute(script.to_owned(), arguments).await?;
        Ok(value.convert()?)
    }

    /// Waits until a script answers true.
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<()> {
        let started = Instant::now();
        loop {
            let seen = self.js::<Value>(script, arguments.clone()).await;
            match seen {
                Ok(Value::Bool(true)) => return Ok(()),
                _ if started.elapsed() < PATIENCE => sleep(Duration::from_millis(20)).await,
                Ok(_) => bail!("waited in vain until {what}"),
                Err(error) => return Err(error.context(format!("waiting until {what}"))),
            }
        }
    }

    /// Waits until a script answers with this value, and says what it answered otherwise.
    pub async fn becomes<T>(&self, what: &str, expected: T, script: &str, arguments: Vec<Value>) -> Result<()>
    where
        T: DeserializeOwned + PartialEq + Debug,
    {
        let started = Instant::now();
        loop {
            let seen = self.js::<T>(script, arguments.clone()).await;
            match seen {
                Ok(seen) if seen == expected => return Ok(()),
                _ if started.elapsed() < PATIENCE => sleep(Duration::from_millis(20)).await,
                Ok(seen) => bail!("{what}: expected {expected:?}, saw {seen:?}"),
                Err(error) => return Err(error.context(format!("{what}: expected {expected:?}"))),
            }
        }
    }

    /// Waits for the heading, and checks that it is the only one of its rank.
    pub async fn heading(&self, expected: &str) -> Result<()> {
        let script = "return Array.from(document.querySelectorAll('h1'), h1 => h1.textContent)";
        self.becomes("the h1 headings", vec![expected.to_owned()], script, vec![]).await
    }

    /// Waits for the heading and the window's title.
    pub async fn page(&self, heading: &str, title: &str) -> Result<()> {
        self.heading(heading).await?;
        self.becomes("the window's title", title.to_owned(), "return document.title", vec![]).await
    }

    /// Waits until the focus is on the heading and can be seen there.
    pub async fn heading_has_focus(&self) -> Result<()> {
        let script = "return document.activeElement && document.activeElement.id";
        self.becomes("the element with the focus", "title".to_owned(), script, vec![]).await
    }

    /// Waits for an element.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        let script = "return !!document.querySelector(arguments[0])";
        self.until(&format!("there is an element {css}"), script, vec![json!(css)]).await?;
        Ok(self.browser.driver.find(By::Css(css.to_owned())).await?)
    }

    /// Clicks an element, as a finger would: it has to be large enough for one.
    pub async fn touch(&self, css: &str) -> Result<()> {
        self.find(css).await?;
        self.large_enough(css).await?;
        self.click(css).await
    }

    /// Clicks an element of any size.
    pub async fn click(&self, css: &str) -> Result<()> {
        // WebKit's driver does not bring into view what is wholly outside of it.
        let into_view = "const element = document.querySelector(arguments[0]);\
             if (element) element.scrollIntoView({block: 'center', behavior: 'instant'})";
        let started = Instant::now();
        loop {
            let element = self.find(css).await?;
            self.js::<()>(into_view, vec![json!(css)]).await?;
            let clicked = element.click().await;
            let Err(error) = clicked else { return Ok(()) };
            // What was found may be gone by the time of the click, when the page has just changed.
            let passing = matches!(
                error.as_inner(),
                WebDriverErrorInner::StaleElementReference(_) | WebDriverErrorInner::ElementNotInteractable(_)
            );
            if !passing || started.elapsed() > PATIENCE {
                return Err(anyhow!(error).context(format!("clicking {css}")));
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Checks that every element that matches is high enough to be touched.
    pub async fn large_enough(&self, css: &str) -> Result<()> {
        let script = "return Array.from(document.querySelectorAll(arguments[0]), element => \
             [element.textContent.slice(0, 40), element.getBoundingClientRect().height])";
        let heights: Vec<(String, f64)> = self.js(script, vec![json!(css)]).await?;
        for (text, height) in heights {
            ensure!(
                height >= TOUCH - 0.1,
                "{css} ({text:?}) has to be at least {TOUCH} pixels high to be touched, and is {height}"
            );
        }
        Ok(())
    }

    /// The text of an element, with its space as it is in the source.
    pub async fn text(&self, css: &str) -> Result<String> {
        self.find(css).await?;
        self.js("return document.querySelector(arguments[0]).textContent", vec![json!(css)]).await
    }

    /// Checks that the page's main part contains a text.
    pub async fn says(&self, text: &str) -> Result<()> {
        let script = "return document.getElementById('main').textContent.includes(arguments[0])";
        self.until(&format!("the page says “{text}”"), script, vec![json!(text)]).await
    }

    /// Checks that the page's main part does not contain a text now.
    pub async fn does_not_say(&self, text: &str) -> Result<()> {
        let script = "return !document.getElementById('main').textContent.includes(arguments[0])";
        ensure!(self.js::<bool>(script, vec![json!(text)]).await?, "the page says “{text}”, which it must not");
        Ok(())
    }

    /// What stands behind `#` in the address.
    pub async fn fragment(&self) -> Result<String> {
        self.js("return location.hash.replace(/^#/, '')", vec![]).await
    }

    /// Today in Japan by the browser's clock.
    pub async fn today(&self) -> Result<Day> {
        let millis: f64 = self.js("return Date.now()", vec![]).await?;
        #[expect(clippy::cast_possible_truncation, reason = "it counts whole milliseconds")]
        let moment = Moment::from_unix_millis(millis as i64).context("the browser's clock is beyond all calendars")?;
        Ok(moment.day())
    }

    /// Presses Tab until an element that matches has the focus; at every stop the focus has to be visible.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        const STOPS: usize = 120;
        let script = "const at = document.activeElement;\
             if (!at || at === document.body) return ['', true, false];\
             const styled = document.hasFocus() && at.matches(':focus');\
             const shown = [at].concat(Array.from(at.labels || [])).some(element => {\
                 const style = getComputedStyle(element);\
                 return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';\
             });\
             return [at.outerHTML.slice(0, 120), shown || !styled, at.matches(arguments[0])]";
        for _ in 0..STOPS {
            self.keys(Press::Tab).await?;
            let (at, shown, found): (String, bool, bool) = self.js(script, vec![json!(css)]).await?;
            ensure!(shown, "the focus cannot be seen on {at}");
            if found {
                return Ok(());
            }
        }
        bail!("{css} is not reached with {STOPS} presses of Tab")
    }

    /// Types keys to whatever has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        Ok(self
            .browser
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
            .send_keys(keys)
            .perform()
            .await?)
    }
}

/// Checks that two values are the same.
pub fn same<T: PartialEq + Debug>(what: &str, expected: T, seen: T) -> Result<()> {
    ensure!(seen == expected, "{what}: expected {expected:?}, saw {seen:?}");
    Ok(())
}

/// The words of one language, as the page shows them.
pub struct Say {
    words: Words,
}

impl Say {
    /// The words of a language.
    pub fn of(code: &str) -> Result<Self> {
        let language = Language::of(code).with_context(|| format!("no language {code}"))?;
        Ok(Self { words: Words::native(language).with_context(|| format!("no words for {code}"))? })
    }

    /// The language's tag.
    pub fn code(&self) -> &'static str {
        self.words.language().code
    }

    /// A message as it stands on a page, with the reading behind each Japanese name.
    pub fn text(&self, message: impl Into<Message>) -> String {
        let reads_kana = self.words.language().reads_kana();
        let part = |part| match part {
            Part::Plain(text) => text,
            Part::Japanese(spelling) if reads_kana => spelling.written,
            Part::Japanese(spelling) => format!("{} ({})", spelling.written, spelling.romaji),
        };
        self.words.parts(message).into_iter().map(part).collect()
    }

    /// The window's title on the page with this name.
    pub fn title(&self, page: Key) -> String {
        self.words.text(t::common::page_title(&self.words.text(t::common::BRAND), &self.words.text(page)))
    }

    /// A month, given as `2026-10`.
    pub fn month(&self, month: &str) -> String {
        self.words.month(month)
    }

    /// A date with its weekday.
    pub fn day(&self, day: Day) -> String {
        self.words.day(day)
    }

    /// An amount.
    pub fn yen(&self, yen: u32) -> String {
        self.words.yen(yen)
    }
}
