//! Pasting a number on home: it is recognised, checked and led on, and what must not be shown is not.

use crate::{
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tebiki::text::t;

/// A number whose check digit fits: 12345678901 leaves 3 when divided by 7.
const NUMBER: &str = "1234-5678-9013";
/// It fits as an Individual Number (8 by the order's rule) and not as a tracking number (3).
const INDIVIDUAL: &str = "123456789018";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("paste: a number in any form, English", Serve::WATCHED, |visit| Box::pin(forms(visit, "en"))),
        test("paste: a number in any form, Japanese", Serve::WATCHED, |visit| Box::pin(forms(visit, "ja"))),
        test("paste: a possible Individual Number is withheld", Serve::WATCHED, |visit| Box::pin(withheld(visit))),
        test("paste: nothing, and nothing in it", Serve::WATCHED, |visit| Box::pin(nothing(visit))),
    ]
}

/// Puts a text into the box of this page and presses the button.
pub async fn paste(visit: &Visit<'_>, text: &str) -> Result<()> {
    let area = visit.find("#pasted").await?;
    area.clear().await?;
    area.send_keys(text).await?;
    visit.touch("form.paste button").await
}

async fn forms(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    let cases = [
        ("with hyphens", NUMBER),
        ("plain", "123456789013"),
        ("in full width", "１２３４－５６７８－９０１３"),
        ("in a sentence", "Your number is 1234 5678 9013, thank you."),
        ("in a Japanese sentence", "お問い合わせ番号は1234‐5678‐9013です。"),
    ];
    for (form, text) in cases {
        let one = async {
            visit.open_alive(&format!("/{language}/")).await?;
            paste(visit, text).await?;
            visit.page(&say.text(t::status::HEADING), &say.title(t::status::PAGE_TITLE)).await?;
            result(visit, &say, text).await?;
            visit.browser.driver.refresh().await?;
            visit.alive().await?;
            result(visit, &say, text).await
        };
        one.await.with_context(|| format!("with the number {form}"))?;
    }
    // A wrong check digit is a warning and no refusal.
    paste(visit, "1234-5678-9014").await?;
    visit.says(&say.text(t::status::CHECK_FAILED)).await?;
    visit.says(&say.text(t::status::check_failed_last("3"))).await?;
    visit.says(&say.text(t::status::STILL_OPEN)).await?;
    visit.find(&format!("a[href$='reqCodeNo1=123456789014&locale={language}']")).await?;
    // Several, each once.
    paste(visit, "1234-5678-9013 / 123456789013 / 123-45-67890-3").await?;
    visit.says(&say.text(t::status::found_heading(2))).await
}

async fn result(visit: &Visit<'_>, say: &Say, text: &str) -> Result<()> {
    let digits = "return Array.from(document.querySelectorAll('.number-digits'), element => element.textContent)";
    visit.becomes("the numbers shown", vec![NUMBER.to_owned()], digits, vec![]).await?;
    visit.says(&say.text(t::status::found_heading(1))).await?;
    visit.says(&say.text(t::status::CHECK_PASSED)).await?;
    visit.large_enough("main a.button").await?;
    let address = "https://trackings.post.japanpost.jp/services/srv/search/direct";
    let link: String = visit.js("return document.querySelector('main a.button').href", vec![]).await?;
    same("the link to Japan Post", format!("{address}?reqCodeNo1=123456789013&locale={}", say.code()), link)?;
    let area = "return document.getElementById('pasted').value";
    visit.becomes("the text in the box", text.to_owned(), area, vec![]).await
}

async fn withheld(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/").await?;
    // Something harmless before it, so that there is something to be replaced.
    paste(visit, NUMBER).await?;
    result(visit, &say, NUMBER).await?;
    paste(visit, &format!("my number {INDIVIDUAL}")).await?;
    visit.says(&say.text(t::status::WITHHELD)).await?;
    visit.says(&say.text(t::status::WITHHELD_HEADING)).await?;
    visit.does_not_say(&say.text(t::status::NUMBER_ALONE_HEADING)).await?;
    not_given_away(visit).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    not_given_away(visit).await?;
    let area = "return document.getElementById('pasted').value";
    visit.becomes("the text in the box after a reload", String::new(), area, vec![]).await?;
    // From home, too, where the text goes from page to page.
    visit.open_alive("/en/").await?;
    paste(visit, INDIVIDUAL).await?;
    visit.says(&say.text(t::status::WITHHELD)).await?;
    not_given_away(visit).await?;
    let asked = visit.site.asked();
    ensure!(asked.iter().all(|asked| !asked.target.contains(INDIVIDUAL)), "the number was sent: {asked:?}");
    Ok(())
}

/// Checks that the number is not on the page, in a link, in the address or in a store. The box may hold what was typed.
async fn not_given_away(visit: &Visit<'_>) -> Result<()> {
    let script = "const copy = document.documentElement.cloneNode(true);\
         for (const area of copy.querySelectorAll('textarea')) area.remove();\
         const stored = JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state, window.name]);\
         const found = {page: copy.outerHTML, address: location.href, title: document.title, store: stored};\
         return Object.keys(found).filter(place => found[place].replace(/[^0-9]/g, '').includes(arguments[0])).join()";
    let places: String = visit.js(script, vec![json!(INDIVIDUAL)]).await?;
    same("where the withheld number is given away", String::new(), places)?;
    let links: u32 = visit.js("return document.querySelectorAll('a[href*=reqCodeNo1]').length", vec![]).await?;
    same("links to Japan Post", 0, links)
}

async fn nothing(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/").await?;
    visit.touch("form.paste button").await?;
    visit.says(&say.text(t::paste::EMPTY)).await?;
    let focused = "return document.activeElement.id";
    visit.becomes("the element with the focus", "pasted".to_owned(), focused, vec![]).await?;
    paste(visit, "hello <b>there</b>").await?;
    visit.heading(&say.text(t::status::HEADING)).await?;
    visit.says(&say.text(t::status::NOTHING_HEADING)).await?;
    let area = "return document.getElementById('pasted').value";
    visit.becomes("the text in the box", "hello <b>there</b>".to_owned(), area, vec![]).await?;
    // The example that the page gives is a good one.
    let hint = say.text(t::paste::HINT);
    let found = tebiki::rules::tracking_number::find(&hint);
    for number in &found.numbers {
        ensure!(
            matches!(number.check, tebiki::rules::tracking_number::Check::Passes),
            "the example in the hint {hint:?} has a check digit that does not fit"
        );
    }
    Ok(())
}
