//! Letters, searching, and the ways that lead from outcomes to the tools.

use crate::{
    journey::{BY_LINK, at},
    pages::CLIPBOARD,
    saved::{export, pick},
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tebiki::text::{
    Key,
    t::{self, alien_registration_disclosure as alien, letters as w, visa_passport_return as visa},
};
use thirtyfour::Key as Press;

/// An outcome on which a letter of proxy is needed, and which rests on no date.
const PROXY: &str = "visa-passport-return/collecting/#place=chosen&arrived=unknown&who=proxy&passports=several";
const NAME: &str = "JANE SAMPLE";
const OTHER: &str = "JOHN SAMPLE";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("letters: from the outcome to a letter for each of a family", Serve::with(CLIPBOARD), |visit| {
            Box::pin(family(visit))
        }),
        test("letters: nothing is kept, unless one says so", Serve::WATCHED, |visit| Box::pin(kept(visit))),
        test("letters: what is kept is listed, exported and erased with the rest", Serve::WATCHED, |visit| {
            Box::pin(with_everything(visit))
        }),
        test("letters: another language loses nothing", Serve::WATCHED, |visit| Box::pin(in_another_language(visit))),
        test("letters: every paper opens by its link, in both languages", Serve::WATCHED, |visit| {
            Box::pin(by_link(visit))
        }),
        test("search: while one types, tolerant, and into the page", Serve::WATCHED, |visit| Box::pin(found(visit))),
        test("search: nothing is fetched before somebody searches", Serve::PLAIN, |visit| Box::pin(fetched(visit))),
        test("links: from outcomes and guides to where things can be done", Serve::WATCHED, |visit| {
            Box::pin(ways(visit))
        }),
        test("outcome: the address to copy, and what a record can hold", Serve::with(CLIPBOARD), |visit| {
            Box::pin(by_post(visit))
        }),
    ]
}

/// Types into the search field.
pub async fn search(visit: &Visit<'_>, wanted: &str) -> Result<()> {
    let field = visit.find("#search").await?;
    field.clear().await?;
    field.send_keys(wanted).await?;
    Ok(())
}

/// Opens the letter of proxy and fills it in.
pub async fn to_letter(visit: &Visit<'_>, language: &str) -> Result<()> {
    visit.open_alive(&format!("/{language}/letters/#letter=proxy")).await?;
    visit.until("the letter is open", "return document.querySelector('.letter-proxy').open", vec![]).await?;
    enter(visit, "#applicant-name-1", NAME).await?;
    enter(visit, "#proxy-name", OTHER).await
}

async fn enter(visit: &Visit<'_>, css: &str, text: &str) -> Result<()> {
    let field = visit.find(css).await?;
    field.clear().await?;
    field.send_keys(text).await?;
    Ok(())
}

async fn entered(visit: &Visit<'_>, expected: &[&str]) -> Result<()> {
    let script =
        "return Array.from(document.querySelectorAll('.letter-proxy .entered'), element => element.textContent)";
    let expected: Vec<String> = expected.iter().map(|text| (*text).to_owned()).collect();
    visit.becomes("what stands on the paper", expected, script, vec![]).await
}

async fn family(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive(&format!("/en/{PROXY}")).await?;
    at(visit, &say, visa::COLLECT_ALL_BY_PROXY).await?;
    visit.touch(".way a[href$='letters/#letter=proxy']").await?;
    visit.alive().await?;
    visit.page(&say.text(w::HEADING), &say.title(w::PAGE_TITLE)).await?;
    visit.until("the letter is open", "return document.querySelector('.letter-proxy').open", vec![]).await?;
    visit.large_enough(".letter[open] button:not([hidden]), .letter > summary, .letter[open] .tick label").await?;
    enter(visit, "#applicant-name-1", NAME).await?;
    enter(visit, "#proxy-name", "TARO SAMPLE").await?;
    entered(visit, &["TARO SAMPLE", NAME]).await?;
    // Another one gets a sheet of its own, and the focus.
    visit.click(".letter-people .button-second").await?;
    let focused = "return document.activeElement && document.activeElement.id";
    visit.becomes("the field with the focus", "applicant-name-2".to_owned(), focused, vec![]).await?;
    enter(visit, "#applicant-name-2", OTHER).await?;
    entered(visit, &["TARO SAMPLE", NAME, "TARO SAMPLE", OTHER]).await?;
    visit.says(&say.text(w::proxy_count(2))).await?;
    // The Japanese alone is copied.
    visit.click(".letter-proxy .finally .button-second").await?;
    visit.says(&say.text(t::wizard::COPIED)).await?;
    let copied: String = visit.js("return window.copied", vec![]).await?;
    for part in ["委任状", NAME, OTHER] {
        ensure!(copied.contains(part), "{part} is missing in what was copied: {copied}");
    }
    ensure!(!copied.contains(&say.text(w::PROXY_TEXT)), "the translation was copied, too: {copied}");
    // Taken away, the second sheet goes; what was entered in it is only hidden.
    visit.click(".letter-people .link").await?;
    entered(visit, &["TARO SAMPLE", NAME]).await?;
    same("the address's fragment", "letter=proxy".to_owned(), visit.fragment().await?)
}

async fn kept(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let stored = "return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), name])";
    to_letter(visit, "en").await?;
    entered(visit, &[OTHER, NAME]).await?;
    let seen: String = visit.js(stored, vec![]).await?;
    ensure!(!seen.contains("SAMPLE"), "it is stored although nobody said so: {seen}");
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    entered(visit, &[]).await?;
    // Kept, it survives a reload and goes with its tick.
    to_letter(visit, "en").await?;
    visit.click("label[for='keep-proxy']").await?;
    visit.says(&say.text(w::KEPT)).await?;
    visit.browser.driver.goto("about:blank").await?;
    visit.open_alive("/en/letters/#letter=proxy").await?;
    entered(visit, &[OTHER, NAME]).await?;
    enter(visit, "#proxy-name", "TARO SAMPLE").await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    entered(visit, &["TARO SAMPLE", NAME]).await?;
    visit.click("label[for='keep-proxy']").await?;
    visit.says(&say.text(w::ERASED)).await?;
    let seen: String = visit.js(stored, vec![]).await?;
    ensure!(!seen.contains("SAMPLE"), "it is still stored: {seen}");
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    entered(visit, &[]).await
}

/// What is kept for papers is listed, taken away, brought back and erased with everything else that is kept.
async fn with_everything(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let kept = "return Object.keys(localStorage).filter(name => name.startsWith('tebiki.letter.'))";
    to_letter(visit, "en").await?;
    visit.click("label[for='keep-proxy']").await?;
    visit.says(&say.text(w::KEPT)).await?;
    visit.open_alive("/en/saved/").await?;
    visit.says(&say.text(t::saved::PAPERS_HEADING)).await?;
    visit.does_not_say(&say.text(t::saved::EMPTY)).await?;
    let file = export(visit).await?.to_string();
    ensure!(file.contains(NAME) && file.contains(OTHER), "the papers are not in the file: {file}");
    // One by itself: asked first.
    visit.touch(".papers button").await?;
    visit.says(&say.text(t::saved::erase_question(&say.text(w::PROXY_TITLE)))).await?;
    visit.touch(".papers .problem .actions button:last-child").await?;
    visit.becomes("what is kept", vec!["tebiki.letter.proxy".to_owned()], kept, vec![]).await?;
    visit.touch(".papers button").await?;
    visit.touch(".papers .problem .actions button:first-child").await?;
    visit.says(&say.text(t::saved::erased(&say.text(w::PROXY_TITLE)))).await?;
    visit.becomes("what is kept", Vec::<String>::new(), kept, vec![]).await?;
    // Brought back, it stands on the paper again.
    pick(visit, &file).await?;
    visit.says(&say.text(t::saved::import_done("1", "0", "0"))).await?;
    visit.touch(".papers a").await?;
    visit.page(&say.text(w::HEADING), &say.title(w::PAGE_TITLE)).await?;
    entered(visit, &[OTHER, NAME]).await?;
    // All of it.
    visit.open_alive("/en/settings/").await?;
    visit.touch(".data > div:last-child button").await?;
    visit.touch(".data .problem button:first-child").await?;
    visit.says(&say.text(t::saved::ERASED_ALL)).await?;
    visit.becomes("what is kept", Vec::<String>::new(), kept, vec![]).await
}

/// In another language, what was entered still stands there, and still nowhere else.
async fn in_another_language(visit: &Visit<'_>) -> Result<()> {
    let stored = "return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), name])";
    to_letter(visit, "en").await?;
    visit.click(".letter-people .button-second").await?;
    enter(visit, "#applicant-name-2", OTHER).await?;
    for language in ["ja", "en"] {
        visit.click(&format!(".language[lang={language}]")).await?;
        let arrived = "return document.documentElement.lang === arguments[0]";
        visit.until("the other language is there", arrived, vec![json!(language)]).await?;
        visit.alive().await?;
        entered(visit, &[OTHER, NAME, OTHER, OTHER]).await?;
        visit.until("the letter is open", "return document.querySelector('.letter-proxy').open", vec![]).await?;
        let seen: String = visit.js(stored, vec![]).await?;
        ensure!(!seen.contains("SAMPLE"), "it is stored: {seen}");
    }
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    entered(visit, &[]).await?;
    // A text that is never kept goes with its reader, too: it passes as an Individual Number and as nothing else.
    for page in ["", "status/"] {
        visit.open_alive(&format!("/en/{page}")).await?;
        enter(visit, "#pasted", "123456789018").await?;
        visit.click(".language[lang=ja]").await?;
        let arrived = "return document.documentElement.lang === 'ja'";
        visit.until("the other language is there", arrived, vec![]).await?;
        visit.alive().await?;
        let pasted = "return document.getElementById('pasted').value";
        visit.becomes("what was pasted", "123456789018".to_owned(), pasted, vec![]).await?;
        let seen: String = visit.js(stored, vec![]).await?;
        ensure!(!seen.contains("123456789018"), "it is stored: {seen}");
    }
    Ok(())
}

async fn by_link(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        for letter in tebiki::rules::letter::LETTERS {
            visit.browser.driver.goto("about:blank").await?;
            visit.open_alive(&format!("/{language}/letters/#letter={}", letter.id)).await?;
            let open = "return Array.from(document.querySelectorAll('.letter'), letter => letter.open && letter.id).filter(Boolean)";
            visit.becomes("the papers that are open", vec![format!("letter={}", letter.id)], open, vec![]).await?;
            visit.says(&say.text(letter.title)).await?;
        }
    }
    Ok(())
}

async fn results(visit: &Visit<'_>, what: &str, first: &str) -> Result<()> {
    let script = "const link = document.querySelector('.search .rows a'); return link ? link.getAttribute('href') : ''";
    visit.becomes(&format!("the first result for {what}"), first.to_owned(), script, vec![]).await
}

async fn found(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        visit.browser.driver.goto("about:blank").await?;
        visit.open_alive(&format!("/{language}/")).await?;
        let of_language: &[(&str, &str)] = if language == "en" {
            &[
                ("renew passport", "passport-renewal/"),
                ("ＲＥＮＥＷ pasport", "passport-renewal/"),
                ("EI-12", "sources/#EI-12"),
            ]
        } else {
            &[("ﾊﾟｽﾎﾟｰﾄ 更新", "passport-renewal/"), ("委任状", "letters/#letter=proxy")]
        };
        for (wanted, first) in of_language {
            search(visit, wanted).await?;
            results(visit, wanted, &format!("/{language}/{first}")).await?;
        }
        search(visit, "xyzzyq").await?;
        visit.says(&say.text(t::search::NOTHING)).await?;
        same("the address's fragment", String::new(), visit.fragment().await?)?;
    }
    // Into the page by keyboard, and back to what was searched for.
    visit.open_alive("/en/").await?;
    search(visit, "renew passport").await?;
    results(visit, "renew passport", "/en/passport-renewal/").await?;
    visit.tab_to(".search .rows a").await?;
    visit.keys(Press::Enter).await?;
    visit.heading(&Say::of("en")?.text(t::passport_renewal::TITLE)).await?;
    visit.browser.driver.back().await?;
    visit.heading(&Say::of("en")?.text(t::home::HEADING)).await?;
    results(visit, "what was searched for before", "/en/passport-renewal/").await
}

async fn fetched(visit: &Visit<'_>) -> Result<()> {
    let files =
        "return performance.getEntriesByType('resource').filter(entry => entry.name.includes('/search-')).length";
    visit.open_alive("/en/").await?;
    same("files fetched for searching", 0, visit.js(files, vec![]).await?)?;
    visit.click("#search").await?;
    visit.becomes("files fetched for searching", 1, files, vec![]).await?;
    search(visit, "passport").await?;
    visit.find(".search .rows a").await?;
    same("files fetched for searching", 1, visit.js(files, vec![]).await?)
}

/// Every way of these pages opens what it names.
async fn ways(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let cases: [(&str, &str, Key); 5] = [
        ("visa-passport-return/destination/#kind=office", "address/#kind=office", t::address::HEADING),
        (PROXY, "letters/#letter=proxy", w::HEADING),
        (BY_LINK, "letters/#letter=return", w::HEADING),
        ("passport-renewal/", "status/", t::status::HEADING),
        ("visa-passport-return/destination/#kind=office", "visa-passport-return/change/", visa::WHAT),
    ];
    for (from, to, heading) in cases {
        let one = async {
            visit.browser.driver.goto("about:blank").await?;
            visit.open_alive(&format!("/en/{from}")).await?;
            visit.touch(&format!(".way a[href='/en/{to}']")).await?;
            visit.alive().await?;
            visit.heading(&say.text(heading)).await?;
            let address: String = visit.js("return location.pathname + location.hash", vec![]).await?;
            same("the address", format!("/en/{to}"), address)
        };
        one.await.with_context(|| format!("from {from} to {to}"))?;
    }
    Ok(())
}

async fn by_post(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/alien-registration-disclosure/").await?;
    // What is ticked in the guide is ticked on the outcome, where the list is unfolded for it.
    visit.touch("label[for='item-record-photo']").await?;
    visit.open_alive(&format!("/en/{BY_LINK}")).await?;
    at(visit, &say, alien::BY_POST_ONCE_ADDRESSED).await?;
    let ticked =
        "return document.querySelector('.group-records').open && document.getElementById('item-record-photo').checked";
    visit.until("what was ticked in the guide is ticked", ticked, vec![]).await?;
    visit.click("label[for='item-record-photo']").await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    visit.until("the list is folded", "return !document.querySelector('.group-records').open", vec![]).await?;
    // There is no counter.
    visit.says(&say.text(t::wizard::PAPER_HEADING)).await?;
    visit.does_not_say(&say.text(t::wizard::COUNTER_HEADING)).await?;
    visit.touch(".phrase .copy button").await?;
    visit.says(&say.text(t::wizard::COPIED)).await?;
    let shown = visit.text(".group-do .phrase-japanese").await?;
    ensure!(shown.starts_with("〒160-0004"), "the envelope's address is {shown}");
    visit.becomes("what was copied", shown, "return window.copied", vec![]).await?;
    Ok(())
}
