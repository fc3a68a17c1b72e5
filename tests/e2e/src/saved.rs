//! Kept items in the browser: keeping, changing, erasing; two tabs; storage that is full, switched off or spoilt; files.

use crate::{
    faults::Act,
    fetch::item,
    paste::paste,
    site::{Backed, Serve},
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Days};
use serde_json::{Value, json};
use tebiki::{rules::jst::iso, text::t};

/// A number whose check digit fits.
const NUMBER: &str = "123456789013";

/// Storage that cannot be opened, as where it is switched off.
const OFF: &str =
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('off', 'SecurityError') }})";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("saved: kept from the status page, and asked about again", Serve::backed(Backed::Faults), |visit| {
            Box::pin(kept(visit))
        }),
        test("saved: added, changed, in order, erased", Serve::WATCHED, |visit| Box::pin(changed(visit))),
        test("saved: two tabs", Serve::WATCHED, |visit| Box::pin(two_tabs(visit))),
        test("saved: storage full", Serve::WATCHED, |visit| Box::pin(full(visit))),
        test("saved: storage switched off", Serve::with(OFF), |visit| Box::pin(off(visit))),
        test("saved: older and unreadable records", Serve::WATCHED, |visit| Box::pin(older(visit))),
        test("saved: a file taken away and brought back", Serve::WATCHED, |visit| Box::pin(files(visit))),
    ]
}

async fn names(visit: &Visit<'_>, expected: &[&str]) -> Result<()> {
    let script = "return Array.from(document.querySelectorAll('.saved-item > h2'), heading => heading.textContent)";
    let expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
    visit.becomes("the names of the kept items", expected, script, vec![]).await
}

/// What the store holds under our names.
async fn stored(visit: &Visit<'_>) -> Result<Vec<String>> {
    let script = "return Object.entries(localStorage).filter(([name]) => name.startsWith('tebiki.saved.'))\
         .map(([, value]) => value)";
    visit.js(script, vec![]).await
}

async fn kept(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let faults = &visit.site.faults;
    let number = faults.number();
    faults.answers(
        &number,
        vec![Act::good(&item(&number, &["引受"])), Act::good(&item(&number, &["引受", "持ち出し中"]))],
    );
    visit.open_alive("/en/status/").await?;
    paste(visit, &number).await?;
    visit.touch(".lookup .asking button").await?;
    let fetched = "return !!document.querySelector('.fetched') && document.querySelector('.fetched').textContent.includes('引受')";
    visit.until("the status is fetched", fetched, vec![]).await?;
    visit.touch("details.keep summary").await?;
    visit.find(&format!("#keep-name-{number}")).await?.send_keys("Mum’s passport").await?;
    visit.touch("details.keep form button").await?;
    visit.says(&say.text(t::saved::kept("Mum’s passport"))).await?;
    visit.says(&say.text(t::saved::keep_known("Mum’s passport"))).await?;
    visit.click("details.keep a").await?;
    visit.page(&say.text(t::saved::HEADING), &say.title(t::saved::PAGE_TITLE)).await?;
    names(visit, &["Mum’s passport"]).await?;
    visit.says(&number).await?;
    visit.says("引受").await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    names(visit, &["Mum’s passport"]).await?;
    visit.says(&say.text(t::saved::refresh_text(&faults.host()))).await?;
    visit.touch(".saved > .panel button").await?;
    visit.says(&say.text(t::saved::refreshed(1))).await?;
    visit.says("持ち出し中").await?;
    // In Japanese it is the same item.
    visit.open_alive("/ja/saved/").await?;
    names(visit, &["Mum’s passport"]).await
}

/// Fills in the form for a new item, with a day so many days from today.
async fn add(visit: &Visit<'_>, name: &str, number: &str, days: Option<u64>) -> Result<()> {
    visit.touch("#add").await?;
    visit.find("#item-name").await?.send_keys(name).await?;
    if !number.is_empty() {
        visit.find("#item-number").await?.send_keys(number).await?;
    }
    if let Some(days) = days {
        let day = visit.today().await?.checked_add_days(Days::new(days)).context("a day")?;
        for (field, value) in [
            ("#item-year", day.year().to_string()),
            ("#item-month", day.month().to_string()),
            ("#item-day", day.day().to_string()),
        ] {
            visit.find(field).await?.send_keys(value).await?;
        }
    }
    visit.touch(".saved-form button.button").await
}

/// Puts another name into the open form.
async fn rename(visit: &Visit<'_>, name: &str) -> Result<()> {
    let field = visit.find("#item-name").await?;
    field.clear().await?;
    Ok(field.send_keys(name).await?)
}

async fn changed(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/saved/").await?;
    visit.says(&say.text(t::saved::EMPTY)).await?;
    add(visit, "later", NUMBER, Some(40)).await?;
    visit.says(&say.text(t::saved::kept("later"))).await?;
    names(visit, &["later"]).await?;
    add(visit, "soon", "", Some(3)).await?;
    names(visit, &["soon", "later"]).await?;
    add(visit, "some time", "", None).await?;
    names(visit, &["soon", "later", "some time"]).await?;
    let today = visit.today().await?;
    let day = today.checked_add_days(Days::new(3)).context("a day")?;
    visit.says(&say.day(day)).await?;
    // Errors keep what was entered.
    visit.touch("#add").await?;
    visit.find("#item-number").await?.send_keys("hello").await?;
    visit.touch(".saved-form button.button").await?;
    visit.says(&say.text(t::saved::NAME_MISSING)).await?;
    visit.find("#item-name").await?.send_keys("x").await?;
    visit.touch(".saved-form button.button").await?;
    visit.says(&say.text(t::saved::NUMBER_WRONG)).await?;
    let entered: String = visit.js("return document.getElementById('item-number').value", vec![]).await?;
    same("what was entered", "hello".to_owned(), entered)?;
    visit.find("#item-number").await?.clear().await?;
    // It passes as an Individual Number and as nothing else.
    visit.find("#item-number").await?.send_keys("123456789018").await?;
    visit.touch(".saved-form button.button").await?;
    visit.says(&say.text(t::saved::NUMBER_WITHHELD)).await?;
    visit.touch(".saved-form .actions .button-second").await?;
    names(visit, &["soon", "later", "some time"]).await?;
    // Change the first.
    visit.click(".saved-items li:first-child .actions button:nth-last-child(2)").await?;
    rename(visit, "soon and better").await?;
    visit.touch(".saved-form button.button").await?;
    names(visit, &["soon and better", "later", "some time"]).await?;
    // Erase it: not without being asked.
    visit.click(".saved-items li:first-child .actions button:last-child").await?;
    visit.says(&say.text(t::saved::erase_question("soon and better"))).await?;
    visit.touch(".saved-item .problem .actions button:last-child").await?;
    let back = "return document.activeElement.id.startsWith('ask-tebiki.saved.')";
    visit.until("the focus is back on the button", back, vec![]).await?;
    names(visit, &["soon and better", "later", "some time"]).await?;
    visit.click(".saved-items li:first-child .actions button:last-child").await?;
    visit.touch(".saved-item .problem .actions button:first-child").await?;
    visit.says(&say.text(t::saved::erased("soon and better"))).await?;
    names(visit, &["later", "some time"]).await?;
    // All of them, in the settings.
    visit.open_alive("/en/settings/").await?;
    visit.says(&say.text(t::settings::data_count(2))).await?;
    visit.touch(".data > div:last-child button").await?;
    visit.says(&say.text(t::saved::ERASE_ALL_QUESTION)).await?;
    visit.touch(".data .problem button:last-child").await?;
    visit.until("the focus is back on the button", "return document.activeElement.id === 'erase-all'", vec![]).await?;
    visit.touch(".data > div:last-child button").await?;
    visit.touch(".data .problem button:first-child").await?;
    visit.says(&say.text(t::saved::ERASED_ALL)).await?;
    same("what is stored", Vec::<String>::new(), stored(visit).await?)
}

async fn two_tabs(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/saved/").await?;
    add(visit, "from one", "", Some(5)).await?;
    names(visit, &["from one"]).await?;
    let first = visit.browser.driver.window().await?;
    let second = visit.browser.driver.new_tab().await?;
    let ended = async {
        visit.browser.driver.switch_to_window(second.clone()).await?;
        visit.open_alive("/en/saved/").await?;
        names(visit, &["from one"]).await?;
        add(visit, "from two", "", Some(9)).await?;
        names(visit, &["from one", "from two"]).await?;
        // The first tab has heard of it, and writes without losing it.
        visit.browser.driver.switch_to_window(first.clone()).await?;
        names(visit, &["from one", "from two"]).await?;
        visit.click(".saved-items li:first-child .actions button:nth-last-child(2)").await?;
        rename(visit, "from one!").await?;
        // Meanwhile the second tab erases it.
        visit.browser.driver.switch_to_window(second.clone()).await?;
        visit.click(".saved-items li:first-child .actions button:last-child").await?;
        visit.touch(".saved-item .problem .actions button:first-child").await?;
        names(visit, &["from two"]).await?;
        visit.browser.driver.switch_to_window(first.clone()).await?;
        Ok::<(), anyhow::Error>(())
    }
    .await;
    let closing = async {
        visit.browser.driver.switch_to_window(second).await?;
        visit.browser.driver.close_window().await?;
        visit.browser.driver.switch_to_window(first).await?;
        Ok::<(), anyhow::Error>(())
    }
    .await;
    ended?;
    closing?;
    names(visit, &["from two"]).await?;
    // What was being typed is still there, and whoever keeps it means it.
    let entered: String = visit.js("return document.getElementById('item-name').value", vec![]).await?;
    same("what was entered", "from one!".to_owned(), entered)?;
    visit.touch(".saved-form button.button").await?;
    visit.says(&say.text(t::saved::kept("from one!"))).await?;
    names(visit, &["from one!", "from two"]).await
}

async fn full(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/saved/").await?;
    add(visit, "before", NUMBER, Some(5)).await?;
    names(visit, &["before"]).await?;
    let fill = "let size = 8000000; while (size >= 1) {\
             try { localStorage.setItem('ballast' + size, 'x'.repeat(size)); } catch (error) { size = Math.floor(size / 2); }\
             if (localStorage.getItem('ballast' + size)) size = Math.floor(size / 2);\
         }";
    visit.js::<()>(fill, vec![]).await?;
    add(visit, "does not fit", "", Some(2)).await?;
    visit.says(&say.text(t::saved::NOT_KEPT_TITLE)).await?;
    visit.says(&say.text(t::saved::NOT_KEPT)).await?;
    // What was entered still stands there, and what was kept is unchanged.
    let entered: String = visit.js("return document.getElementById('item-name').value", vec![]).await?;
    same("what was entered", "does not fit".to_owned(), entered)?;
    names(visit, &["before"]).await?;
    same("records", 1, stored(visit).await?.len())?;
    // With room again, the same press keeps it.
    visit.js::<()>("for (const name of Object.keys(localStorage)) if (name.startsWith('ballast')) localStorage.removeItem(name)", vec![]).await?;
    visit.touch(".saved-form button.button").await?;
    names(visit, &["does not fit", "before"]).await
}

async fn off(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        visit.open_alive(&format!("/{language}/saved/")).await?;
        visit.says(&say.text(t::saved::REFUSED_TITLE)).await?;
        visit.says(&say.text(t::saved::REFUSED)).await?;
        add(visit, "x", "", None).await?;
        visit.says(&say.text(t::saved::NOT_KEPT_TITLE)).await?;
        let entered: String = visit.js("return document.getElementById('item-name').value", vec![]).await?;
        same("what was entered", "x".to_owned(), entered)?;
    }
    Ok(())
}

async fn older(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/saved/").await?;
    let day = visit.today().await?.checked_add_days(Days::new(2)).context("a day")?;
    let old = json!({"version": 1, "id": "0123456789abcdef", "name": "an old one", "number": NUMBER, "procedure": null,
                     "deadline": iso(day), "changed": 1_795_273_200_000_i64});
    let put = "localStorage.setItem('tebiki.saved.' + arguments[0], arguments[1])";
    for (id, raw) in [
        ("0123456789abcdef", old.to_string()),
        ("1111111111111111", "{\"version\": 99, \"id\": \"1111111111111111\"}".to_owned()),
        ("2222222222222222", "<b onclick=alert(1)>rubbish".to_owned()),
    ] {
        visit.js::<()>(put, vec![json!(id), json!(raw)]).await?;
    }
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    names(visit, &["an old one"]).await?;
    visit.says(&say.day(day)).await?;
    visit.says(&say.text(t::saved::aside_heading(2))).await?;
    visit.says(&say.text(t::saved::ASIDE_NEWER)).await?;
    visit.says("<b onclick=alert(1)>rubbish").await?;
    // They are in the file, and go only one by one, by hand.
    let file = export(visit).await?;
    let aside = file.get("unreadable").and_then(Value::as_array).map(Vec::len);
    same("unreadable records in the file", Some(2), aside)?;
    // Using the page changes nothing about them.
    add(visit, "new", "", None).await?;
    names(visit, &["an old one", "new"]).await?;
    ensure!(stored(visit).await?.iter().any(|raw| raw.contains("rubbish")), "an unreadable record was dropped");
    visit.click(".aside li:last-child button").await?;
    visit.says(&say.text(t::saved::aside_heading(1))).await
}

/// The file behind the link.
pub async fn export(visit: &Visit<'_>) -> Result<Value> {
    let href: String = visit.js("return document.querySelector('.data a[download]').href", vec![]).await?;
    let encoded = href.split_once(',').context("a file in the address")?.1;
    let text = percent_encoding::percent_decode_str(encoded).decode_utf8()?.into_owned();
    Ok(serde_json::from_str(&text)?)
}

/// Picks a file with this content.
pub async fn pick(visit: &Visit<'_>, content: &str) -> Result<()> {
    let script = "const files = new DataTransfer();\
         files.items.add(new File([arguments[0]], 'kept.json', {type: 'application/json'}));\
         document.getElementById('import-file').files = files.files";
    visit.js::<()>(script, vec![json!(content)]).await?;
    visit.touch(".data form button").await
}

async fn files(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/saved/").await?;
    add(visit, "one", NUMBER, Some(5)).await?;
    add(visit, "two", "", Some(9)).await?;
    names(visit, &["one", "two"]).await?;
    let file = export(visit).await?;
    // Nothing, and rubbish.
    visit.touch(".data form button").await?;
    visit.says(&say.text(t::saved::IMPORT_NONE)).await?;
    for (content, text) in [
        ("", t::saved::IMPORT_NOT_OURS),
        ("\u{89}PNG\r\n\u{1a}\n", t::saved::IMPORT_NOT_OURS),
        ("{\"some\": \"other file\"}", t::saved::IMPORT_NOT_OURS),
        ("{\"tebiki\": \"saved-items\", \"version\": 99, \"items\": []}", t::saved::IMPORT_NEWER),
    ] {
        pick(visit, content).await?;
        visit.says(&say.text(text)).await?;
        names(visit, &["one", "two"]).await?;
    }
    pick(visit, &" ".repeat(4 * 1_024 * 1_024 + 1)).await?;
    visit.says(&say.text(t::saved::IMPORT_TOO_LARGE)).await?;
    // The same again changes nothing; after an erasure everything comes back.
    pick(visit, &file.to_string()).await?;
    visit.says(&say.text(t::saved::import_done("0", "2", "0"))).await?;
    visit.js::<()>("localStorage.clear()", vec![]).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    visit.says(&say.text(t::saved::EMPTY)).await?;
    let mut with_rubbish = file;
    with_rubbish.pointer_mut("/items").and_then(Value::as_array_mut).context("items")?.push(json!({"version": 1}));
    pick(visit, &with_rubbish.to_string()).await?;
    visit.says(&say.text(t::saved::import_done("2", "0", "0"))).await?;
    visit.says(&say.text(t::saved::import_unreadable(1))).await?;
    names(visit, &["one", "two"]).await
}
