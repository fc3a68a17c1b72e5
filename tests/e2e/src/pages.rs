//! What holds for every page: the entrance, the languages, life without scripts, faults on the way, narrow screens.

use crate::{
    address::ADDRESS,
    browsers::Engine,
    http,
    journey::{ANSWERS, BY_LINK, WIZARD, answer, at, ten_days_ago, to_outcome, type_day},
    paste::paste,
    site::{Packs, Serve},
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Days};
use serde_json::json;
use tebiki::{
    procedures::ALL,
    rules::hours::MUNICIPAL_DAYS,
    text::{
        Key,
        t::{self, express_issuance as w},
    },
};
use thirtyfour::By;

/// Every page that has an address, below its language, with its heading.
pub const PAGES: [(&str, Key); 11] = [
    ("", t::home::HEADING),
    ("express-issuance/", w::TITLE),
    (WIZARD, w::REASON),
    ("status/", t::status::HEADING),
    (ADDRESS, t::address::HEADING),
    ("letters/", t::letters::HEADING),
    ("signature/", t::signature::HEADING),
    ("saved/", t::saved::HEADING),
    ("settings/", t::settings::HEADING),
    ("sources/", t::sources_page::HEADING),
    ("about/", t::about::HEADING),
];

const SPEAKS_JAPANESE: &str =
    "Object.defineProperty(Navigator.prototype, 'languages', { get() { return ['ja-JP', 'en']; } });";
const SPEAKS_GERMAN_THEN_JAPANESE: &str =
    "Object.defineProperty(Navigator.prototype, 'languages', { get() { return ['de-DE', 'ja']; } });";
const SPEAKS_FRENCH: &str = "Object.defineProperty(Navigator.prototype, 'languages', { get() { return ['fr']; } });";
/// A clipboard that keeps what was copied where a test can see it.
pub const CLIPBOARD: &str = "delete Navigator.prototype.share;\
     Object.defineProperty(Navigator.prototype, 'clipboard', { get() { return { writeText(text) {\
     window.copied = text; return Promise.resolve(); } }; } });";
const NO_CLIPBOARD: &str = "delete Navigator.prototype.share;\
     Object.defineProperty(Navigator.prototype, 'clipboard', { get() { return undefined; } });";
const CLIPBOARD_REFUSES: &str = "delete Navigator.prototype.share;\
     Object.defineProperty(Navigator.prototype, 'clipboard', { get() { return { writeText() {\
     return Promise.reject(new DOMException('no', 'NotAllowedError')); } }; } });";
const SHARE_SHEET: &str = "Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value(data) {\
     window.offered = data.url; return Promise.reject(new DOMException('closed', 'AbortError')); } });";

/// Words that are asked for and never come; the half minute that the page waits for them is short.
const SILENT_WORDS: &str = "const wait = window.setTimeout, get = window.fetch;\
     window.setTimeout = (call, time, ...rest) => wait.call(window, call, time === 30000 ? 300 : time, ...rest);\
     window.fetch = (address, options) => !String(address).includes('/words-') ? get.call(window, address, options) :\
     new Promise((_, fail) => options.signal.addEventListener('abort', () => fail(options.signal.reason)));";
/// A browser that paints no picture, as in a window that nobody sees.
const PAINTS_NOTHING: &str = "window.requestAnimationFrame = () => 0;";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("entrance: the browser's first language", Serve::with(SPEAKS_JAPANESE), |visit| {
            Box::pin(entrance(visit, "ja"))
        }),
        test("entrance: the browser's second language", Serve::with(SPEAKS_GERMAN_THEN_JAPANESE), |visit| {
            Box::pin(entrance(visit, "ja"))
        }),
        test("entrance: none of the browser's languages", Serve::with(SPEAKS_FRENCH), |visit| {
            Box::pin(entrance(visit, "en"))
        }),
        test("entrance: a language chosen by hand", Serve::with(SPEAKS_JAPANESE), |visit| Box::pin(chosen(visit))),
        test("pages: each has one h1, a title and a language of its own", Serve::WATCHED, |visit| {
            Box::pin(every_page(visit))
        }),
        test("pages: an unknown address", Serve::WATCHED, |visit| Box::pin(unknown(visit))),
        test("pages: the words do not arrive", Serve::packs(Packs::Missing), |visit| Box::pin(no_words(visit))),
        test("pages: the words arrive cut", Serve::packs(Packs::Cut), |visit| Box::pin(no_words(visit))),
        test("pages: the words never come", Serve::with(SILENT_WORDS), |visit| Box::pin(no_words(visit))),
        test("pages: a page that is not painted starts", Serve::with(PAINTS_NOTHING), |visit| {
            Box::pin(unpainted(visit))
        }),
        test("pages: nothing scrolls sideways, however narrow and large", Serve::WATCHED, |visit| {
            Box::pin(narrow(visit))
        }),
        test("pages: each file is fetched once", Serve::PLAIN, |visit| Box::pin(once(visit))),
        test("outcome: ticks and calendar files", Serve::WATCHED, |visit| Box::pin(ticks(visit))),
        test("outcome: print, and share to the clipboard", Serve::with(CLIPBOARD), |visit| Box::pin(copied(visit))),
        test("outcome: share without a clipboard", Serve::with(NO_CLIPBOARD), |visit| Box::pin(refused(visit))),
        test("outcome: share with a clipboard that refuses", Serve::with(CLIPBOARD_REFUSES), |visit| {
            Box::pin(refused(visit))
        }),
        test("outcome: share with the phone's own sheet", Serve::with(SHARE_SHEET), |visit| Box::pin(offered(visit))),
        test("guide: every section can be shared, and the guide printed", Serve::with(CLIPBOARD), |visit| {
            Box::pin(sections(visit))
        }),
        test("without scripts: everything can be read", Serve::PLAIN, |visit| Box::pin(without_scripts(visit)))
            .without_scripts(),
    ]
}

async fn entrance(visit: &Visit<'_>, language: &str) -> Result<()> {
    visit.open("/").await?;
    visit.becomes("the address", format!("/{language}/"), "return location.pathname", vec![]).await?;
    visit.heading(&Say::of(language)?.text(t::home::HEADING)).await?;
    visit.settled().await?;
    // A page further in keeps the language of its address.
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        visit.open(&format!("/{language}/about/")).await?;
        visit.page(&say.text(t::about::HEADING), &say.title(t::about::PAGE_TITLE)).await?;
        visit.settled().await?;
    }
    Ok(())
}

async fn chosen(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive("/ja/").await?;
    visit.touch(".language[lang=en]").await?;
    visit.alive().await?;
    visit.heading(&Say::of("en")?.text(t::home::HEADING)).await?;
    visit.settled().await?;
    entrance(visit, "en").await?;
    visit.open_alive("/en/").await?;
    visit.touch(".language[lang=ja]").await?;
    visit.alive().await?;
    visit.settled().await?;
    entrance(visit, "ja").await
}

async fn every_page(visit: &Visit<'_>) -> Result<()> {
    let mut titles = Vec::new();
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        for (path, heading) in PAGES {
            visit.open(&format!("/{language}/{path}")).await?;
            visit.heading(&say.text(heading)).await?;
            visit.settled().await?;
            same(
                "the page's language",
                language.to_owned(),
                visit.js("return document.documentElement.lang", vec![]).await?,
            )?;
            let title: String = visit.js("return document.title", vec![]).await?;
            ensure!(!titles.contains(&title), "{language}/{path} has the title {title:?}, which another page has");
            titles.push(title);
            let description: String =
                visit.js("return document.querySelector('meta[name=description]').content", vec![]).await?;
            ensure!(description.chars().count() > 20, "{language}/{path} has the description {description:?}");
            let others: Vec<String> = visit
                .js(
                    "return Array.from(document.querySelectorAll('link[hreflang]'), link => link.hreflang).sort()",
                    vec![],
                )
                .await?;
            same("the other languages", vec!["en".to_owned(), "ja".to_owned(), "x-default".to_owned()], others)?;
        }
    }
    Ok(())
}

async fn unknown(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults(); // browsers write a page that is not there into their consoles
    for (path, language) in [("/en/nothing/", "en"), ("/ja/nothing/here", "ja"), ("/nothing", "en"), ("/fr/", "en")] {
        let say = Say::of(language)?;
        let answer = http::get(&visit.site.origin, path, "br").await?;
        same(&format!("the status of {path}"), 404, answer.status)?;
        visit.open(path).await?;
        visit.page(&say.text(t::not_found::HEADING), &say.title(t::not_found::PAGE_TITLE)).await?;
        // Once it has come to life, a link shows its page without loading it.
        let script = "window.notLoadedAnew = true;\
             const link = document.querySelector(`main a[href='${arguments[0]}']`);\
             let taken = false;\
             const last = event => { taken = event.defaultPrevented; event.preventDefault(); };\
             addEventListener('click', last);\
             if (link) link.click();\
             removeEventListener('click', last);\
             return taken";
        visit.until("a link is followed in place", script, vec![json!(format!("/{language}/about/"))]).await?;
        visit.page(&say.text(t::about::HEADING), &say.title(t::about::PAGE_TITLE)).await?;
        ensure!(visit.js::<bool>("return window.notLoadedAnew === true", vec![]).await?, "the page was loaded anew");
    }
    let reports = visit.site.reports();
    ensure!(reports.is_empty(), "the page reported: {}", reports.join("; "));
    Ok(())
}

async fn no_words(visit: &Visit<'_>) -> Result<()> {
    visit.expect_faults(); // browsers report the file that is missing or does not fit its hash
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        for (path, heading) in PAGES {
            visit.open(&format!("/{language}/{path}")).await?;
            let shown = "const note = document.getElementById('not-started');\
                 return !!note && !note.hidden && note.getBoundingClientRect().height > 0";
            visit.until("the page says that it could not start", shown, vec![]).await?;
            visit.says(&say.text(t::common::LOADING_FAILED)).await?;
            visit.heading(&say.text(heading)).await?;
        }
        visit.says(&say.text(t::about::PRIVATE_DEVICE)).await?;
    }
    Ok(())
}

/// A page waits for its first picture before it starts, but not for ever.
async fn unpainted(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive(&format!("/en/{WIZARD}")).await
}

/// No page is wider than the screen, in either language, on the smallest screens and with text twice as large.
async fn narrow(visit: &Visit<'_>) -> Result<()> {
    let mut wide = Vec::new();
    for language in ["en", "ja"] {
        let date = format!("{WIZARD}#reason=lost");
        let paths = PAGES.map(|(path, _)| path).into_iter().chain(["404.html", &date, BY_LINK]);
        for path in paths {
            visit.browser.driver.goto("about:blank").await?;
            visit.open_alive(&format!("/{language}/{path}")).await?;
            if path == WIZARD {
                visit.click("button[type=submit]").await?;
                visit
                    .until("the summary is shown", "return !document.getElementById('problem').hidden", vec![])
                    .await?;
            }
            if path == "status/" {
                paste(visit, "1234-5678-9014, 03-1234-5678, 〒100-0001, EE123456785JP").await?;
                visit.find(".number-digits").await?;
            }
            for large_text in [false, true] {
                for width in [390, 320] {
                    visit.browser.resize(width, 844).await?;
                    if let Some(found) = too_wide(visit, large_text).await? {
                        let text = if large_text { ", text at 200 %" } else { "" };
                        wide.push(format!("{language}/{path} at {width}{text}: {found}"));
                    }
                }
            }
        }
    }
    ensure!(wide.is_empty(), "pages that scroll sideways:\n  {}", wide.join("\n  "));
    Ok(())
}

/// Which elements make the page wider than the screen, if it is.
async fn too_wide(visit: &Visit<'_>, large_text: bool) -> Result<Option<String>> {
    let script = "if (arguments[0]) document.documentElement.style.fontSize = '200%';\
         for (const details of document.querySelectorAll('details')) details.open = true;\
         const wide = document.documentElement.scrollWidth, room = document.documentElement.clientWidth;\
         if (wide <= room) return '';\
         const names = Array.from(document.querySelectorAll('body *'))\
             .filter(element => element.getBoundingClientRect().right > room + 0.5)\
             .map(element => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 30)}`);\
         return `${wide} of ${room} pixels, because of ${names.slice(-3).join(' | ')}`";
    let found: String = visit.js(script, vec![json!(large_text)]).await?;
    Ok((!found.is_empty()).then_some(found))
}

async fn once(visit: &Visit<'_>) -> Result<()> {
    visit.open_alive(&format!("/en/{WIZARD}")).await?;
    let asked = visit.site.asked();
    for (ending, count) in [(".wasm", 1), (".js", 1), (".txt", 2)] {
        let mut files: Vec<&str> =
            asked.iter().map(|asked| asked.target.as_str()).filter(|path| path.ends_with(ending)).collect();
        files.sort_unstable();
        files.dedup();
        let times = asked.iter().filter(|asked| asked.target.ends_with(ending)).count();
        // A known gap: WebKitGTK does not use what it preloaded for the packs of words, and fetches them again.
        let most = if ending == ".txt" && visit.browser.engine == Engine::WebKit { 2 * count } else { count };
        ensure!(
            files.len() == count && (count..=most).contains(&times),
            "{count} {ending} fetched once: {times} requests for {files:?}"
        );
    }
    ensure!(asked.iter().all(|asked| !asked.target.contains('?')), "nothing stands in a query: {asked:?}");
    ensure!(asked.iter().all(|asked| asked.method == "GET"), "nothing is sent: {asked:?}");
    // From page to page nothing else is loaded.
    visit.click(".back a").await?;
    visit.heading(&Say::of("en")?.text(w::TITLE)).await?;
    for (link, heading) in
        [(".navigation a[href='/en/sources/']", t::sources_page::HEADING), (".brand[href='/en/']", t::home::HEADING)]
    {
        visit.click(link).await?;
        visit.heading(&Say::of("en")?.text(heading)).await?;
    }
    let further = visit.site.asked().split_off(asked.len());
    let icons = |target: &str| target.contains("icon") || target.contains("manifest") || target.ends_with(".txt");
    ensure!(further.iter().all(|asked| icons(&asked.target)), "going from page to page loads words only: {further:?}");
    // The tools are an app of their own, which comes with their pages and not before.
    let before = visit.site.asked().len();
    visit.click(".navigation a[href='/en/status/']").await?;
    visit.heading(&Say::of("en")?.text(t::status::HEADING)).await?;
    visit.alive().await?;
    let programs: Vec<String> = visit.site.asked().split_off(before).into_iter().map(|asked| asked.target).collect();
    let programs: Vec<&String> = programs.iter().filter(|path| path.ends_with(".wasm")).collect();
    ensure!(matches!(programs.as_slice(), [one] if one.starts_with("/tools-")), "the status page loads {programs:?}");
    Ok(())
}

async fn ticks(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let day = to_outcome(visit, &say).await?;
    visit.large_enough(".tick label").await?;
    visit.touch(".tick label").await?;
    let ticked = "return Array.from(document.querySelectorAll('.tick input:checked'), input => input.id).length";
    visit.becomes("the number of ticks", 1, ticked, vec![]).await?;
    let which: String = visit.js("return document.querySelector('.tick input:checked').id", vec![]).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    at(visit, &say, w::ELIGIBLE).await?;
    visit.becomes("the number of ticks after a reload", 1, ticked, vec![]).await?;
    same("the tick", which, visit.js("return document.querySelector('.tick input:checked').id", vec![]).await?)?;
    visit.click(".tick label").await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    visit.becomes("the number of ticks after it was taken away", 0, ticked, vec![]).await?;

    let links: Vec<(String, String)> = visit
        .js(
            "return Array.from(document.querySelectorAll('a.calendar'), a => [a.getAttribute('href'), a.download])",
            vec![],
        )
        .await?;
    let mut files = Vec::new();
    for (address, name) in &links {
        let encoded = address.strip_prefix("data:text/calendar;charset=utf-8,");
        let encoded = encoded.with_context(|| format!("{name} is not a data address: {address}"))?;
        let file = percent_encoding::percent_decode_str(encoded).decode_utf8()?.into_owned();
        ensure!(file.starts_with("BEGIN:VCALENDAR\r\n"), "{name} begins with {:?}", file.lines().next());
        ensure!(file.ends_with("END:VCALENDAR\r\n"), "{name} ends with {:?}", file.lines().last());
        ensure!(name.ends_with(".ics"), "a calendar file is called {name}");
        files.push(file);
    }
    for days in [29, 30] {
        let last = day.checked_add_days(Days::new(days)).context("beyond the calendar")?;
        // The office has to be open on it.
        let last = MUNICIPAL_DAYS.last_open(last);
        let line = format!("DTSTART;VALUE=DATE:{:04}{:02}{:02}", last.year(), last.month(), last.day());
        ensure!(files.iter().any(|file| file.contains(&line)), "no calendar file has the line {line}: {files:?}");
    }
    Ok(())
}

/// The link that is passed on.
fn shared(visit: &Visit<'_>) -> String {
    format!("{}/en/{WIZARD}#{ANSWERS}", visit.site.origin)
}

/// Presses a button by its name.
async fn press(visit: &Visit<'_>, name: &str) -> Result<()> {
    let xpath = format!("//main//button[normalize-space()='{name}']");
    let button = visit.browser.driver.find(By::XPath(xpath)).await.with_context(|| format!("a button “{name}”"))?;
    button.scroll_into_view().await?;
    Ok(button.click().await?)
}

async fn copied(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    to_outcome(visit, &say).await?;
    press(visit, &say.text(t::wizard::SHARE)).await?;
    visit.says(&say.text(t::wizard::SHARE_COPIED)).await?;
    same("what was copied", shared(visit), visit.js("return window.copied", vec![]).await?)?;
    visit.js::<()>("window.print = () => { window.printed = true }", vec![]).await?;
    press(visit, &say.text(t::wizard::PRINT)).await?;
    visit.until("the print dialogue opens", "return window.printed === true", vec![]).await
}

async fn sections(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    for procedure in ALL {
        visit.open_alive(&format!("/en/{}/", procedure.id)).await?;
        for (at, section) in procedure.guide.iter().enumerate() {
            visit.js::<()>("window.copied = ''", vec![]).await?;
            visit.touch(&format!(".guide > section:nth-of-type({}) .share", at + 1)).await?;
            let link = format!("{}/en/{}/#{}", visit.site.origin, procedure.id, section.id);
            visit.becomes("what was copied", link, "return window.copied", vec![]).await?;
        }
        visit.js::<()>("window.print = () => { window.printed = true }", vec![]).await?;
        visit.touch(".guide > .finally button").await?;
        visit.until("the print dialogue opens", "return window.printed === true", vec![]).await?;
    }
    visit.says(&say.text(t::wizard::SHARE_COPIED)).await?;
    // The link leads there.
    let link: String = visit.js("return window.copied.replace(location.origin, '')", vec![]).await?;
    visit.browser.driver.goto("about:blank").await?;
    visit.open_alive(&link).await?;
    let seen = "const at = document.querySelector(location.hash).getBoundingClientRect();\
         return at.top >= 0 && at.bottom <= innerHeight";
    visit.until("the section is on the screen", seen, vec![]).await
}

async fn refused(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    to_outcome(visit, &say).await?;
    press(visit, &say.text(t::wizard::SHARE)).await?;
    visit.says(&say.text(t::wizard::SHARE_FAILED)).await?;
    same("the link that is shown", shared(visit), visit.text(".link-text").await?)
}

async fn offered(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    to_outcome(visit, &say).await?;
    press(visit, &say.text(t::wizard::SHARE)).await?;
    visit.becomes("what was offered", shared(visit), "return window.offered", vec![]).await?;
    // Closing the sheet is no fault.
    visit.does_not_say(&say.text(t::wizard::SHARE_FAILED)).await
}

/// With scripts off a test can only look, so this one does without them itself.
async fn without_scripts(visit: &Visit<'_>) -> Result<()> {
    let driver = &visit.browser.driver;
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        let texts = [
            ("", vec![say.text(t::home::LEAD), say.text(t::common::NEEDS_JAVASCRIPT), say.text(t::home::PRIVATE_TEXT)]),
            ("express-issuance/", vec![say.text(w::GUIDE_FEE_LOST), say.text(w::GUIDE_WINDOW)]),
            (WIZARD, vec![say.text(w::LOST), say.text(t::common::NEEDS_JAVASCRIPT)]),
            ("status/", vec![say.text(t::status::WITHOUT_SCRIPT), say.text(t::common::NEEDS_JAVASCRIPT)]),
            (ADDRESS, vec![say.text(t::address::WITHOUT_SCRIPT), say.text(t::address_findings::BLOCK_MISSING)]),
            ("letters/", vec![say.text(t::letters::WITHOUT_SCRIPT)]),
            ("signature/", vec![say.text(t::signature::SCREEN_WHY), say.text(t::common::NEEDS_JAVASCRIPT)]),
            ("saved/", vec![say.text(t::saved::WITHOUT_SCRIPT)]),
            ("settings/", vec![say.text(t::settings::WITHOUT_SCRIPT)]),
            ("sources/", vec![say.text(t::sources_page::LEAD)]),
            ("about/", vec![say.text(t::about::PRIVATE_DEVICE), say.text(t::about::RELY_OFFICE)]),
        ];
        for ((path, texts), (same_path, heading)) in texts.into_iter().zip(PAGES) {
            same("the page", same_path, path)?;
            visit.open(&format!("/{language}/{path}")).await?;
            let seen = driver.find(By::Tag("h1")).await?.text().await?;
            same(&format!("the heading of {language}/{path}"), say.text(heading), seen)?;
            let main = driver.find(By::Id("main")).await?.text().await?.replace('\u{a0}', " ");
            for text in texts {
                ensure!(
                    main.contains(&text.replace('\u{a0}', " ")),
                    "{language}/{path} does not say “{text}” but {main:?}"
                );
            }
        }
    }
    // Whatever is typed and pressed, nothing of it gets into an address.
    visit.open(&format!("/en/{WIZARD}")).await?;
    driver.find(By::Css("label[for=lost]")).await?.click().await?;
    driver.find(By::Id("lost")).await?.send_keys(thirtyfour::Key::Enter).await?;
    let pressable = driver.find(By::Css("button[type=submit]")).await?.is_enabled().await?;
    ensure!(!pressable, "Continue can be pressed though nothing would happen");
    same("the address", format!("{}/en/{WIZARD}", visit.site.origin), driver.current_url().await?.to_string())?;
    visit.open("/en/status/").await?;
    driver.find(By::Id("pasted")).await?.send_keys("1234-5678-9013").await?;
    same("the address", format!("{}/en/status/", visit.site.origin), driver.current_url().await?.to_string())?;
    let asked = visit.site.asked();
    ensure!(asked.iter().all(|asked| !asked.target.contains('?')), "something got into an address: {asked:?}");
    ensure!(asked.iter().all(|asked| !asked.target.ends_with(".js")), "scripts were on after all: {asked:?}");
    // The entrance leads on by its links.
    visit.open("/").await?;
    driver.find(By::Css("a[hreflang=ja]")).await?.click().await?;
    let seen = driver.find(By::Tag("h1")).await?.text().await?;
    same("the heading behind the entrance", Say::of("ja")?.text(t::home::HEADING), seen)
}

/// The date question with an error, for whoever wants to look at it.
pub async fn to_date_error(visit: &Visit<'_>, language: &str) -> Result<()> {
    visit.open_alive(&format!("/{language}/{WIZARD}#reason=lost")).await?;
    visit.click("button[type=submit]").await?;
    visit.until("the summary is shown", "return !document.getElementById('problem').hidden", vec![]).await
}

/// The outcome with its date.
pub async fn to_dated_outcome(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    visit.open_alive(&format!("/{language}/{WIZARD}#reason=lost")).await?;
    at(visit, &say, w::LOST_WHEN).await?;
    let day = ten_days_ago(visit).await?;
    type_day(visit, day).await?;
    visit.click("button[type=submit]").await?;
    for (question, id) in [(w::WHERE, "residence"), (w::CERTIFICATES, "wanted"), (w::RECEIVING, "yes")] {
        at(visit, &say, question).await?;
        answer(visit, id).await?;
    }
    at(visit, &say, w::ELIGIBLE).await
}
