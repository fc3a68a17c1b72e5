//! Reading statuses: each vocabulary, whole tracking pages, questions that change the answer, what stays unknown, and
//! last days.

use crate::{
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tebiki::{
    rules::{
        jst::{Day, iso},
        status::words,
    },
    text::{Key, t, t::status_meanings as m},
};

/// A tracking page in Japanese, as the native tests have it.
pub const PAGE_JA: &str = include_str!("../../cases/statuses/page-ja-tabs.txt");
const PAGE_EN: &str = include_str!("../../cases/statuses/page-en-tabs.txt");

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("status: each vocabulary, English", Serve::WATCHED, |visit| Box::pin(vocabularies(visit, "en"))),
        test("status: each vocabulary, Japanese", Serve::WATCHED, |visit| Box::pin(vocabularies(visit, "ja"))),
        test("status: whole tracking pages", Serve::WATCHED, |visit| Box::pin(pages(visit))),
        test("status: questions change the answer", Serve::WATCHED, |visit| Box::pin(questions(visit))),
        test("status: several messages", Serve::WATCHED, |visit| Box::pin(several(visit))),
        test("status: the last day", Serve::WATCHED, |visit| Box::pin(last_day(visit))),
        test("status: unknown stays unknown", Serve::WATCHED, |visit| Box::pin(unknown(visit))),
    ]
}

/// Puts a text into the box at once, as pasting does (a tab that is typed would leave the box), and presses the button.
pub async fn read(visit: &Visit<'_>, text: &str) -> Result<()> {
    visit.find("#pasted").await?;
    visit.js::<()>("document.getElementById('pasted').value = arguments[0]", vec![json!(text)]).await?;
    visit.touch("form.paste button").await
}

/// The text between the two marks of a case of the native tests.
pub fn pasted(case: &str) -> &str {
    case.split("-----\n").nth(1).unwrap_or_default()
}

async fn headed(visit: &Visit<'_>, say: &Say, heading: Key) -> Result<()> {
    let script = "const title = document.getElementById('answer-title'); return title && title.textContent";
    visit.becomes("the answer's heading", say.text(heading), script, vec![]).await
}

async fn vocabularies(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    visit.open_alive(&format!("/{language}/status/")).await?;
    for (text, heading, detail) in [
        ("Your passport has been picked up", m::HEADLINE_PICKED_UP, m::MEANING_PICKED_UP),
        ("> Your passport has been returned\n> to post.", m::HEADLINE_RETURNED_TO_POST, m::AVOID_EMBASSY),
        ("申請状況：処理中", m::HEADLINE_PROCESSING, m::ACTION_OPEN_THE_MESSAGE),
        ("ｺﾞ不在のため持ち戻り", m::HEADLINE_ATTEMPTED, m::MARK_GUESS),
        ("Final delivery - Collected at counter", m::HEADLINE_COLLECTED, m::ACTION_NOTHING_MORE),
        ("差出人に返送済み", m::HEADLINE_RETURNED, m::MEANING_RETURNED),
        (
            "** Your item was not found. Confirm your item number and ask at your local office.",
            m::HEADLINE_NOT_REGISTERED,
            m::MEANING_NOT_REGISTERED,
        ),
        ("保管中", t::status::TWO_MEANINGS, m::HEADLINE_HELD_KYOKU_DOME),
    ] {
        read(visit, text).await?;
        headed(visit, &say, heading).await.with_context(|| format!("with {text:?}"))?;
        visit.says(&say.text(detail)).await?;
        let focused = "return document.activeElement.id";
        visit.becomes("the element with the focus", "answer-title".to_owned(), focused, vec![]).await?;
    }
    Ok(())
}

async fn pages(visit: &Visit<'_>) -> Result<()> {
    for language in ["en", "ja"] {
        let say = Say::of(language)?;
        visit.open_alive(&format!("/{language}/status/")).await?;
        for (case, written) in [(PAGE_JA, "ja"), (PAGE_EN, "en")] {
            read(visit, pasted(case)).await?;
            visit.says(&say.text(t::status::HISTORY_HEADING)).await?;
            let marked = "return Array.from(document.querySelectorAll('.event-words > span'), words => words.lang)\
                 .every(lang => lang === arguments[0]) && document.querySelectorAll('.event').length >= 3";
            visit.until("every entry has its own words beside it", marked, vec![json!(written)]).await?;
            let now = "return Array.from(document.querySelectorAll('.event'), entry => entry.matches('.event-now')).lastIndexOf(true)\
                 === document.querySelectorAll('.event').length - 1";
            visit.until("the last entry is the current one", now, vec![]).await?;
            // The number in the page is there as well.
            visit.says(&say.text(t::status::found_heading(1))).await?;
            let before: String = visit.text(".timeline").await?;
            visit.browser.driver.refresh().await?;
            visit.alive().await?;
            let script = "return document.querySelector('.timeline')?.textContent";
            visit.becomes("the history after a reload", before, script, vec![]).await?;
        }
    }
    Ok(())
}

async fn questions(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/status/").await?;
    read(visit, "お届け先にお届け済み").await?;
    headed(visit, &say, t::status::TWO_MEANINGS).await?;
    visit.says(&say.text(m::HEADLINE_DELIVERED)).await?;
    visit.says(&say.text(m::HEADLINE_DELIVERED_KYOKU_DOME)).await?;
    choose(visit, "answer-kyoku-dome-yes").await?;
    headed(visit, &say, m::HEADLINE_DELIVERED_KYOKU_DOME).await?;
    visit.does_not_say(&say.text(m::HEADLINE_DELIVERED)).await?;
    let focused = "return document.activeElement.id";
    visit.becomes("the element with the focus", "answer-kyoku-dome-yes".to_owned(), focused, vec![]).await?;
    // A reload keeps the answer, and a change of it counts at once.
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    headed(visit, &say, m::HEADLINE_DELIVERED_KYOKU_DOME).await?;
    let chosen = "return document.getElementById('answer-kyoku-dome-yes').checked";
    visit.until("the answer is shown as chosen", chosen, vec![]).await?;
    choose(visit, "answer-kyoku-dome-no").await?;
    headed(visit, &say, m::HEADLINE_DELIVERED).await?;
    visit.says(&say.text(m::ACTION_ASK_HOUSEHOLD)).await?;
    choose(visit, "answer-letter-pack-light").await?;
    let gone = "return !document.querySelector('.advice').textContent.includes(arguments[0])";
    visit.until("nobody has to be asked", gone, vec![json!(say.text(m::ACTION_ASK_HOUSEHOLD))]).await?;
    // Another text asks again.
    read(visit, "保管").await?;
    headed(visit, &say, t::status::TWO_MEANINGS).await?;
    visit.until("nothing is chosen", "return !document.querySelector('.reply input:checked')", vec![]).await?;
    // Where it is asked for, the day on the notice is chosen from a list.
    choose(visit, "answer-kyoku-dome-no").await?;
    let today = visit.today().await?;
    let pick = "const days = document.getElementById('answer-attempt-day'); days.value = arguments[0];\
         days.dispatchEvent(new Event('change', {bubbles: true}))";
    visit.find("#answer-attempt-day").await?;
    visit.js::<()>(pick, vec![json!(iso(today))]).await?;
    let safe = after(today, 6)?;
    visit.says(&say.day(safe)).await?;
    visit.find("a.calendar").await?;
    // Where it was applied for decides what nothing to show means.
    read(visit, "There is no status update available for the passport").await?;
    headed(visit, &say, m::HEADLINE_NO_UPDATE).await?;
    choose(visit, "answer-application-post-naha").await?;
    headed(visit, &say, m::HEADLINE_NO_UPDATE_TRY_LATER).await?;
    choose(visit, "answer-family-yes").await?;
    visit.says(&say.text(m::ACTION_EACH_ON_ITS_OWN)).await
}

async fn choose(visit: &Visit<'_>, id: &str) -> Result<()> {
    visit.touch(&format!("label[for='{id}']")).await
}

async fn several(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/status/").await?;
    read(visit, "Your passport has been picked up\nYour passport has been returned to post").await?;
    headed(visit, &say, m::MARK_SEVERAL).await?;
    visit.does_not_say(&say.text(m::MEANING_RETURNED_TO_POST)).await?;
    choose(visit, "answer-case-1").await?;
    headed(visit, &say, m::HEADLINE_RETURNED_TO_POST).await?;
    visit.says(&say.text(m::MEANING_RETURNED_TO_POST)).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    headed(visit, &say, m::HEADLINE_RETURNED_TO_POST).await
}

async fn last_day(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/status/").await?;
    let today = visit.today().await?;
    let attempt = |day: Day| format!("{} 14:20\tご不在のため持ち戻り\t渋谷郵便局", iso(day).replace('-', "/"));
    read(visit, &attempt(after(today, -2)?)).await?;
    headed(visit, &say, m::HEADLINE_ATTEMPTED).await?;
    let [safe, usual, _] = words::limit_days(&say.day(after(today, 4)?), &say.day(after(today, 5)?), "");
    visit.says(&say.text(safe)).await?;
    visit.says(&say.text(usual)).await?;
    let link: String = visit.js("return document.querySelector('a.calendar').href", vec![]).await?;
    let day = iso(after(today, 4)?).replace('-', "");
    ensure!(link.contains(&format!("DTSTART%3BVALUE%3DDATE%3A{day}")), "the calendar's file is {link}");
    // A day that the text names goes before the count.
    let written = after(today, 8)?;
    let notice = format!("{}\n保管期限 {}", attempt(after(today, -2)?), iso(written).replace('-', "/"));
    read(visit, &notice).await?;
    visit.says(&say.text(m::limit_written(&say.day(written)))).await?;
    let link: String = visit.js("return document.querySelector('a.calendar').href", vec![]).await?;
    let day = iso(written).replace('-', "");
    ensure!(link.contains(&format!("DTSTART%3BVALUE%3DDATE%3A{day}")), "the calendar's file is {link}");
    // Passed: said, and nothing for a calendar.
    read(visit, &attempt(after(today, -20)?)).await?;
    visit.says(&say.text(t::status::PASSED)).await?;
    let links: u32 = visit.js("return document.querySelectorAll('a.calendar').length", vec![]).await?;
    same("links into a calendar", 0, links)
}

async fn unknown(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/status/").await?;
    for text in [
        "not delivered",
        "Your passport hasn’t been picked up yet.",
        "お届け先にお届け済みですか",
        "hello <b>there</b>",
    ] {
        read(visit, text).await?;
        headed(visit, &say, t::status::NOTHING_HEADING).await.with_context(|| format!("with {text:?}"))?;
        let script = "return document.querySelector('.unread')?.textContent.includes(arguments[0])";
        let piece = text.trim_end_matches(['.', '>']).to_owned();
        visit.until("the text is shown as it came", script, vec![json!(piece)]).await?;
    }
    // A new status in a page is not swallowed.
    let new = include_str!("../../cases/statuses/new-status.txt");
    read(visit, pasted(new)).await?;
    headed(visit, &say, m::HEADLINE_LATEST_NOT_KNOWN).await?;
    visit.says(&say.text(t::status::NOT_KNOWN)).await
}

fn after(day: Day, days: i64) -> Result<Day> {
    day.checked_add_signed(chrono::TimeDelta::days(days)).context("beyond the calendar")
}
