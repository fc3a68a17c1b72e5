//! The express-issuance wizard from home to its outcome, and everything that must not get lost on the way.

use crate::{
    site::Serve,
    tests::{Test, test},
    visit::{Say, Visit, same},
};
use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Days};
use serde_json::json;
use tebiki::{
    rules::{hours::MUNICIPAL_DAYS, jst::Day},
    text::{
        Key, Message,
        t::{self, express_issuance as w, visa_passport_return as v},
    },
};
use thirtyfour::Key as Press;

/// Where the wizard stands, below the language.
pub const WIZARD: &str = "express-issuance/eligibility/";
/// An outcome that rests on no date, so that a link leads to it.
pub const BY_LINK: &str = "alien-registration-disclosure/request/#who=self&whose=own&how=post&copies=2\
    &from-year=unsure&return-address=other&name=changed&documents-back=yes";
/// The answers of the journey that these tests make, as they stand in the address.
pub const ANSWERS: &str = "reason=lost&lost-when=in-time&where=residence&certificates=wanted&receiving=yes";

/// The browser refuses to store anything.
const STORAGE_FULL: &str =
    "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };";
/// The browser does not even say that it has storage.
const STORAGE_OFF: &str = "for (const name of ['sessionStorage', 'localStorage'])\
     Object.defineProperty(window, name, { get() { throw new DOMException('off', 'SecurityError'); } });";

/// The tests of this file.
pub fn tests() -> Vec<Test> {
    vec![
        test("journey: by touch, English", Serve::WATCHED, |visit| Box::pin(by_touch(visit, "en"))),
        test("journey: by touch, Japanese", Serve::WATCHED, |visit| Box::pin(by_touch(visit, "ja"))),
        test("journey: Japan's date, wherever the device is", Serve::WATCHED, |visit| Box::pin(elsewhere(visit))),
        test("journey: by a link, and after a reload", Serve::WATCHED, |visit| Box::pin(by_link_with_focus(visit))),
        test("journey: by keyboard alone", Serve::WATCHED, |visit| Box::pin(by_keyboard(visit))),
        test("journey: Back and Forward", Serve::WATCHED, |visit| Box::pin(back_and_forward(visit))),
        test("journey: reload", Serve::WATCHED, |visit| Box::pin(reload(visit))),
        test("journey: Change keeps what still fits", Serve::WATCHED, |visit| Box::pin(change(visit))),
        test("journey: another language on the way", Serve::WATCHED, |visit| Box::pin(languages(visit))),
        test("journey: a shared link knows no date", Serve::WATCHED, |visit| Box::pin(shared_link(visit))),
        test("journey: hostile links", Serve::WATCHED, |visit| Box::pin(hostile(visit))),
        test("journey: no answer chosen", Serve::WATCHED, |visit| Box::pin(no_answer(visit))),
        test("journey: wrong dates", Serve::WATCHED, |visit| Box::pin(wrong_dates(visit))),
        test("journey: storage full", Serve::with(STORAGE_FULL), |visit| Box::pin(without_storage(visit))),
        test("journey: every wizard to an outcome", Serve::WATCHED, |visit| Box::pin(every_wizard(visit))),
        test("journey: storage switched off", Serve::with(STORAGE_OFF), |visit| Box::pin(without_storage(visit))),
    ]
}

async fn by_touch(visit: &Visit<'_>, language: &str) -> Result<()> {
    let say = Say::of(language)?;
    visit.open_alive(&format!("/{language}/")).await?;
    visit.page(&say.text(t::home::HEADING), &say.title(t::home::PAGE_TITLE)).await?;
    visit.large_enough("header a, footer a, main button").await?;
    mark(visit).await?;
    visit.touch(&format!("main a[href='/{language}/express-issuance/']")).await?;
    visit.page(&say.text(w::TITLE), &say.title(w::TITLE)).await?;
    visit.heading_has_focus().await?;
    visit.touch("a.start").await?;
    let title = say.title(w::WIZARD_TITLE);
    visit.page(&say.text(w::REASON), &title).await?;
    let before = visit.today().await?;
    answer(visit, "lost").await?;
    visit.page(&say.text(w::LOST_WHEN), &title).await?;
    visit.large_enough("main button, main input, .back a, .back button, .given-change a").await?;
    let day = ten_days_ago(visit).await?;
    type_day(visit, day).await?;
    visit.touch("button[type=submit]").await?;
    for (question, id) in [(w::WHERE, "residence"), (w::CERTIFICATES, "wanted"), (w::RECEIVING, "yes")] {
        visit.page(&say.text(question), &title).await?;
        visit.heading_has_focus().await?;
        answer(visit, id).await?;
    }
    visit.page(&say.text(w::ELIGIBLE), &title).await?;
    visit.heading_has_focus().await?;
    visit.large_enough("main button, .given-change a, .calendar, .tick label, .finally-links a").await?;
    outcome(visit, &say, day, before).await?;
    still_marked(visit).await
}

/// Marks the page, to find out later whether it was loaded anew.
pub async fn mark(visit: &Visit<'_>) -> Result<()> {
    visit.js("window.notLoadedAnew = true", vec![]).await
}

/// Checks that the page was not loaded anew since it was marked.
pub async fn still_marked(visit: &Visit<'_>) -> Result<()> {
    let marked = visit.js::<bool>("return window.notLoadedAnew === true", vec![]).await?;
    ensure!(marked, "the page was loaded anew on the way");
    Ok(())
}

/// Answers a question by touching a row and Continue.
pub async fn answer(visit: &Visit<'_>, id: &str) -> Result<()> {
    visit.touch(&format!("label[for='{id}']")).await?;
    visit.touch("button[type=submit]").await
}

/// A day that is ten days ago by the browser's clock, in Japan.
pub async fn ten_days_ago(visit: &Visit<'_>) -> Result<Day> {
    visit.today().await?.checked_sub_days(Days::new(10)).context("before the calendar")
}

/// Types a date into its three fields.
pub async fn type_day(visit: &Visit<'_>, day: Day) -> Result<()> {
    type_date(visit, &fields_of(day)).await
}

/// Year, month and day as one types them.
fn fields_of(day: Day) -> [String; 3] {
    [day.year().to_string(), day.month().to_string(), day.day().to_string()]
}

/// Types three texts into the fields of a date.
async fn type_date(visit: &Visit<'_>, [year, month, day]: &[String; 3]) -> Result<()> {
    for (id, text) in [("year", year), ("month", month), ("day", day)] {
        let field = visit.find(&format!("#{id}")).await?;
        field.clear().await?;
        if !text.is_empty() {
            field.send_keys(text).await?;
        }
    }
    Ok(())
}

/// Checks what stands in the fields of a date.
async fn date_fields(visit: &Visit<'_>, expected: &[String; 3]) -> Result<()> {
    let script = "return ['year', 'month', 'day'].map(id => (document.getElementById(id) || {}).value)";
    visit.becomes("year, month and day in their fields", expected.to_vec(), script, vec![]).await
}

/// Goes quickly to the question where to apply, in this language.
async fn to_where(visit: &Visit<'_>, say: &Say) -> Result<Day> {
    visit.open_alive(&format!("/{}/{WIZARD}", say.code())).await?;
    answer(visit, "lost").await?;
    at(visit, say, w::LOST_WHEN).await?;
    let day = ten_days_ago(visit).await?;
    type_day(visit, day).await?;
    visit.click("button[type=submit]").await?;
    at(visit, say, w::WHERE).await?;
    Ok(day)
}

/// Goes quickly to the outcome.
pub async fn to_outcome(visit: &Visit<'_>, say: &Say) -> Result<Day> {
    let day = to_where(visit, say).await?;
    from_where(visit, say).await?;
    Ok(day)
}

/// From the question where to apply to the outcome.
async fn from_where(visit: &Visit<'_>, say: &Say) -> Result<()> {
    answer(visit, "residence").await?;
    at(visit, say, w::CERTIFICATES).await?;
    answer(visit, "wanted").await?;
    at(visit, say, w::RECEIVING).await?;
    answer(visit, "yes").await?;
    at(visit, say, w::ELIGIBLE).await
}

/// A question's or an outcome's heading.
pub async fn at(visit: &Visit<'_>, say: &Say, heading: Key) -> Result<()> {
    visit.heading(&say.text(heading)).await
}

/// Checks the outcome of a card lost and reported on `day`: verdict, fee, last day, and when the card arrives for
/// whoever applies today. `before` is what today was at the beginning; it may have become tomorrow since.
async fn outcome(visit: &Visit<'_>, say: &Say, day: Day, before: Day) -> Result<()> {
    let after = |day: Day, days| day.checked_add_days(Days::new(days)).context("beyond the calendar");
    at(visit, say, w::ELIGIBLE).await?;
    let verdict = visit.text(".verdict").await?;
    same("the verdict", say.text(t::wizard::VERDICT_YES), verdict.trim().to_owned())?;
    let figures = visit.text(".key-figures").await?;
    for (what, expected) in [("the last day", say.day(after(day, 29)?)), ("the fee", say.yen(2_000))] {
        ensure!(figures.contains(&expected), "{what} at the top: expected {expected:?} in {figures:?}");
    }
    let dates = visit.text(".group-by-when").await?;
    for (what, expected) in [("the last day", after(day, 29)?), ("the last day by the usual count", after(day, 30)?)] {
        let expected = say.day(expected);
        ensure!(dates.contains(&expected), "{what}: expected {expected:?} in {dates:?}");
    }
    // On a day on which the help desk is closed nobody can apply.
    let arrival = |today| after(MUNICIPAL_DAYS.first_open(today), 7);
    let arrivals = [say.day(arrival(before)?), say.day(arrival(visit.today().await?)?)];
    ensure!(
        arrivals.iter().any(|arrival| dates.contains(arrival)),
        "the day of arrival: expected one of {arrivals:?} in {dates:?}"
    );
    let answers = visit.text(".answers").await?;
    ensure!(answers.contains(&say.day(day)), "the answers: expected the date {:?} in {answers:?}", say.day(day));
    Ok(())
}

/// The day before, today and tomorrow in Japan, on a device whose own date may be another.
async fn elsewhere(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/visa-passport-return/change/").await?;
    let (place, offsets) = visit.browser.engine.place();
    let offset: i64 = visit.js("return new Date().getTimezoneOffset()", vec![]).await?;
    ensure!(offsets.contains(&offset), "the device is not in {place}: UTC is {offset} minutes ahead");
    answer(visit, "place").await?;
    let mut today = visit.today().await?;
    loop {
        for (days, expected) in [(0, v::TRACKING), (1, v::OPEN_TODAY), (2, v::OPEN)] {
            let day = today.checked_add_days(Days::new(days)).and_then(|day| day.pred_opt());
            visit.open_alive("/en/visa-passport-return/change/#what=place").await?;
            visit.js::<()>("sessionStorage.clear()", vec![]).await?;
            at(visit, &say, v::INTERVIEW).await?;
            type_day(visit, day.context("beyond the calendar")?).await?;
            visit.says(&say.text(t::wizard::today_in_japan(&say.day(visit.today().await?)))).await?;
            visit.click("button[type=submit]").await?;
            at(visit, &say, expected).await?;
            visit.browser.driver.goto("about:blank").await?;
        }
        // Midnight in Japan may have passed meanwhile.
        visit.open_alive("/en/").await?;
        let now = visit.today().await?;
        if now == today {
            return Ok(());
        }
        today = now;
    }
}

/// Who comes by a link, or loads the page again, is led on like anybody else.
async fn by_link_with_focus(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    for again in [false, true] {
        visit.browser.driver.goto("about:blank").await?;
        visit.open_alive("/en/visa-passport-return/collecting/#place=chosen&arrived=unknown").await?;
        if again {
            visit.browser.driver.refresh().await?;
            visit.alive().await?;
        }
        at(visit, &say, v::WHO).await?;
        answer(visit, "myself").await?;
        at(visit, &say, v::PASSPORTS).await?;
        visit.heading_has_focus().await?;
    }
    Ok(())
}

async fn by_keyboard(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/").await?;
    visit.tab_to("main a[href='/en/express-issuance/']").await?;
    visit.keys(Press::Enter).await?;
    at(visit, &say, w::TITLE).await?;
    visit.heading_has_focus().await?;
    visit.tab_to("a.start").await?;
    visit.keys(Press::Enter).await?;
    at(visit, &say, w::REASON).await?;
    visit.heading_has_focus().await?;
    let before = visit.today().await?;
    choose_by_keyboard(visit, "newborn", 1).await?;
    at(visit, &say, w::LOST_WHEN).await?;
    visit.heading_has_focus().await?;
    let day = ten_days_ago(visit).await?;
    let [year, month, day_of_month] = fields_of(day);
    for (id, text) in [("day", day_of_month), ("month", month), ("year", year)] {
        visit.tab_to(&format!("#{id}")).await?;
        visit.keys(text).await?;
    }
    visit.keys(Press::Enter).await?;
    for (question, first, down) in
        [(w::WHERE, "residence", 0), (w::CERTIFICATES, "wanted", 0), (w::RECEIVING, "yes", 0)]
    {
        at(visit, &say, question).await?;
        visit.heading_has_focus().await?;
        choose_by_keyboard(visit, first, down).await?;
    }
    at(visit, &say, w::ELIGIBLE).await?;
    visit.heading_has_focus().await?;
    outcome(visit, &say, day, before).await?;
    // Everything on the outcome is reached, too.
    visit.tab_to("a[href$='change=reason']").await?;
    visit.keys(Press::Enter).await?;
    at(visit, &say, w::REASON).await?;
    visit.heading_has_focus().await
}

/// Chooses an answer so many rows below the first, and continues.
async fn choose_by_keyboard(visit: &Visit<'_>, first: &str, down: usize) -> Result<()> {
    visit.tab_to("input[type=radio]").await?;
    let script = "return document.activeElement.id";
    visit.becomes("the row with the focus", first.to_owned(), script, vec![]).await?;
    if down == 0 {
        visit.keys(" ").await?;
    }
    for _ in 0..down {
        visit.keys(Press::Down).await?;
    }
    visit.until("a row is chosen", "return !!document.querySelector('input[type=radio]:checked')", vec![]).await?;
    visit.tab_to("button[type=submit]").await?;
    visit.keys(Press::Enter).await
}

async fn back_and_forward(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive("/en/").await?;
    visit.click("main a[href='/en/express-issuance/']").await?;
    at(visit, &say, w::TITLE).await?;
    visit.click("a.start").await?;
    at(visit, &say, w::REASON).await?;
    let before = visit.today().await?;
    mark(visit).await?;
    answer(visit, "lost").await?;
    at(visit, &say, w::LOST_WHEN).await?;
    let day = ten_days_ago(visit).await?;
    type_day(visit, day).await?;
    visit.click("button[type=submit]").await?;
    at(visit, &say, w::WHERE).await?;
    let driver = &visit.browser.driver;
    driver.back().await?;
    at(visit, &say, w::LOST_WHEN).await?;
    date_fields(visit, &fields_of(day)).await?;
    driver.back().await?;
    at(visit, &say, w::REASON).await?;
    driver.back().await?;
    visit.page(&say.text(w::TITLE), &say.title(w::TITLE)).await?;
    driver.back().await?;
    visit.page(&say.text(t::home::HEADING), &say.title(t::home::PAGE_TITLE)).await?;
    for heading in [w::TITLE, w::REASON, w::LOST_WHEN, w::WHERE] {
        driver.forward().await?;
        at(visit, &say, heading).await?;
    }
    from_where(visit, &say).await?;
    outcome(visit, &say, day, before).await?;
    // The page's own way back does what the browser's does.
    driver.back().await?;
    at(visit, &say, w::RECEIVING).await?;
    visit.click(".back button, .back a").await?;
    at(visit, &say, w::CERTIFICATES).await?;
    driver.forward().await?;
    at(visit, &say, w::RECEIVING).await?;
    driver.forward().await?;
    outcome(visit, &say, day, before).await?;
    still_marked(visit).await
}

async fn reload(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive(&format!("/en/{WIZARD}")).await?;
    let before = visit.today().await?;
    answer(visit, "lost").await?;
    at(visit, &say, w::LOST_WHEN).await?;
    let day = ten_days_ago(visit).await?;
    let driver = &visit.browser.driver;
    // What was typed and not yet submitted.
    type_day(visit, day).await?;
    driver.refresh().await?;
    visit.alive().await?;
    at(visit, &say, w::LOST_WHEN).await?;
    date_fields(visit, &fields_of(day)).await?;
    visit.click("button[type=submit]").await?;
    at(visit, &say, w::WHERE).await?;
    driver.refresh().await?;
    visit.alive().await?;
    at(visit, &say, w::WHERE).await?;
    visit.says(&say.day(day)).await?;
    from_where(visit, &say).await?;
    driver.refresh().await?;
    visit.alive().await?;
    outcome(visit, &say, day, before).await?;
    same("the address's fragment", ANSWERS.to_owned(), visit.fragment().await?)
}

async fn change(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let day = to_outcome(visit, &say).await?;
    let checked = "return (document.querySelector('input[type=radio]:checked') || {}).id || ''";
    // The first answer: what comes after it and fits stays.
    visit.touch("a[href$='change=reason']").await?;
    at(visit, &say, w::REASON).await?;
    visit.becomes("the row that is chosen", "lost".to_owned(), checked, vec![]).await?;
    answer(visit, "damaged").await?;
    at(visit, &say, w::DAMAGED_WHEN).await?;
    type_day(visit, day).await?;
    visit.click("button[type=submit]").await?;
    at(visit, &say, w::FAULT).await?;
    answer(visit, "own").await?;
    at(visit, &say, w::ELIGIBLE).await?;
    let answers = visit.text(".answers").await?;
    for kept in [w::DAMAGED, w::OWN_FAULT, w::RESIDENCE, w::CERTIFICATES_WANTED, w::SOMEBODY_HOME] {
        ensure!(answers.contains(&say.text(kept)), "the answers: expected {:?} in {answers:?}", say.text(kept));
    }
    visit.says(&say.text(w::FEE_DAMAGED)).await?;
    // One in the middle: straight back to the outcome.
    visit.touch("a[href$='change=where']").await?;
    at(visit, &say, w::WHERE).await?;
    visit.becomes("the row that is chosen", "residence".to_owned(), checked, vec![]).await?;
    answer(visit, "elsewhere").await?;
    at(visit, &say, w::ELIGIBLE).await?;
    visit.says(&say.text(w::ARRIVAL_ELSEWHERE)).await?;
    let answers = visit.text(".answers").await?;
    for kept in [say.text(w::ELSEWHERE), say.day(day), say.text(w::CERTIFICATES_WANTED)] {
        ensure!(answers.contains(&kept), "the answers: expected {kept:?} in {answers:?}");
    }
    // The date: it stands in its fields, and a new one moves the last day.
    visit.touch("a[href$='change=damaged-when']").await?;
    at(visit, &say, w::DAMAGED_WHEN).await?;
    date_fields(visit, &fields_of(day)).await?;
    let earlier = day.checked_sub_days(Days::new(1)).context("before the calendar")?;
    type_day(visit, earlier).await?;
    visit.click("button[type=submit]").await?;
    at(visit, &say, w::ELIGIBLE).await?;
    let last = earlier.checked_add_days(Days::new(29)).context("beyond the calendar")?;
    let figures = visit.text(".key-figures").await?;
    ensure!(figures.contains(&say.day(last)), "the last day: expected {:?} in {figures:?}", say.day(last));
    // Leaving a change without making it changes nothing.
    visit.click("a[href$='change=reason']").await?;
    at(visit, &say, w::REASON).await?;
    visit.browser.driver.back().await?;
    at(visit, &say, w::ELIGIBLE).await
}

async fn languages(visit: &Visit<'_>) -> Result<()> {
    let (english, japanese) = (Say::of("en")?, Say::of("ja")?);
    let before = {
        visit.open_alive(&format!("/en/{WIZARD}")).await?;
        visit.today().await?
    };
    let day = to_where(visit, &english).await?;
    visit.touch(".language[lang=ja]").await?;
    visit.alive().await?;
    visit.page(&japanese.text(w::WHERE), &japanese.title(w::WIZARD_TITLE)).await?;
    visit.says(&japanese.day(day)).await?;
    from_where(visit, &japanese).await?;
    outcome(visit, &japanese, day, before).await?;
    visit.touch(".language[lang=en]").await?;
    visit.alive().await?;
    outcome(visit, &english, day, before).await?;
    visit.touch(".language[lang=ja]").await?;
    visit.alive().await?;
    outcome(visit, &japanese, day, before).await?;
    same("the address's fragment", ANSWERS.to_owned(), visit.fragment().await?)
}

async fn shared_link(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let day = to_outcome(visit, &say).await?;
    let link = format!("/en/{WIZARD}#{ANSWERS}");
    same("the address", format!("{}{link}", visit.site.origin), visit.browser.driver.current_url().await?.to_string())?;
    // A new tab has a session storage of its own: like another person's browser, as far as this site can see.
    let driver = &visit.browser.driver;
    let first = driver.window().await?;
    let second = driver.new_tab().await?;
    driver.switch_to_window(second).await?;
    let seen = async {
        visit.open_alive(&link).await?;
        // Before any verdict it asks for the date: what was in time may not be any more.
        at(visit, &say, w::LOST_WHEN).await?;
        visit.says(&say.text(t::wizard::LINK_WITHOUT_DATE)).await?;
        visit.does_not_say(&say.text(t::wizard::VERDICT_YES)).await?;
        visit.does_not_say(&say.day(day)).await?;
        let last = day.checked_add_days(Days::new(29)).context("beyond the calendar")?;
        visit.does_not_say(&say.day(last)).await?;
        let stored: String = visit.js("return JSON.stringify(Object.entries(sessionStorage))", vec![]).await?;
        same("what is stored", "[]".to_owned(), stored)?;
        // The date can be given, and then counts; the other answers are those of the link.
        date_fields(visit, &[String::new(), String::new(), String::new()]).await?;
        type_day(visit, day).await?;
        visit.click("button[type=submit]").await?;
        at(visit, &say, w::ELIGIBLE).await?;
        visit.says(&say.yen(2_000)).await?;
        visit.says(&say.day(last)).await?;
        // What is over stays over: such a link says so at once, and asks for the date only to show the day.
        visit.open_alive(&format!("/en/{WIZARD}#reason=lost&lost-when=too-late")).await?;
        at(visit, &say, w::WINDOW_PASSED).await?;
        visit.click(".worth a[href*='change=lost-when']").await?;
        at(visit, &say, w::LOST_WHEN).await
    }
    .await;
    driver.close_window().await?;
    driver.switch_to_window(first).await?;
    seen
}

async fn hostile(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    let long = format!("reason={}", "lost".repeat(5_000));
    let many = "reason=nothing&".repeat(2_000);
    let fragments = [
        "reason=<script>window.hacked=1</script>",
        "reason=%3Cscript%3Ewindow.hacked=1%3C/script%3E",
        "\"><img src=x onerror=window.hacked=1>",
        "a=b&&&",
        "&=&==&",
        "reason",
        "reason=",
        "=lost",
        "reason=unknown&lost-when=in-time",
        "lost-when=in-time",
        "reason=LOST",
        "reason=lost%00",
        "%00",
        "%",
        "%E0%A4%A",
        "change=unknown",
        "change=reason",
        "change=",
        "change=receiving&where=residence",
        "reason=\u{624b}\u{1f600}\u{202e}",
        "__proto__=lost&constructor=lost",
        &long,
        &many,
    ];
    for fragment in fragments {
        let short: String = fragment.chars().take(40).collect();
        let one = async {
            visit.browser.driver.goto("about:blank").await?;
            visit.open_alive(&format!("/en/{WIZARD}#{fragment}")).await?;
            at(visit, &say, w::REASON).await?;
            let hacked: bool = visit.js("return 'hacked' in window", vec![]).await?;
            ensure!(!hacked, "its script was run");
            // In place, too, and from where something was answered already.
            visit.js::<()>("location.hash = 'reason=lost'", vec![]).await?;
            at(visit, &say, w::LOST_WHEN).await?;
            visit.js::<()>("location.hash = arguments[0]", vec![json!(fragment)]).await?;
            at(visit, &say, w::REASON).await?;
            ensure!(visit.site.reports().is_empty(), "the page reported {:?}", visit.site.reports());
            Ok(())
        };
        one.await.with_context(|| format!("with the fragment {short:?}"))?;
    }
    // Where the first answers are good, they count.
    visit.open_alive(&format!("/en/{WIZARD}#reason=lost&lost-when=nonsense&change=unknown")).await?;
    at(visit, &say, w::LOST_WHEN).await
}

/// Checks the summary of errors: it has the focus, and its link leads to the field.
async fn summary(visit: &Visit<'_>, say: &Say, message: impl Into<Message>, field: &str) -> Result<()> {
    let sentence = say.text(message);
    let focused = "return document.activeElement && document.activeElement.id";
    visit.until("the summary is shown", "return !document.getElementById('problem').hidden", vec![]).await?;
    visit.becomes("the element with the focus", "problem".to_owned(), focused, vec![]).await?;
    visit
        .becomes(
            "the link in the summary",
            sentence.clone(),
            "return (document.querySelector('#problem a') || {}).textContent",
            vec![],
        )
        .await?;
    visit
        .becomes(
            "the error at the field",
            sentence,
            "return document.getElementById('field-error').textContent",
            vec![],
        )
        .await?;
    visit.click("#problem a").await?;
    visit.becomes("the element with the focus after the link", field.to_owned(), focused, vec![]).await
}

async fn no_answer(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive(&format!("/en/{WIZARD}")).await?;
    visit.touch("button[type=submit]").await?;
    summary(visit, &say, t::wizard::CHOOSE_ONE, "newborn").await?;
    same("the address's fragment", String::new(), visit.fragment().await?)?;
    answer(visit, "lost").await?;
    at(visit, &say, w::LOST_WHEN).await?;
    visit.until("the summary is gone", "return document.getElementById('problem').hidden", vec![]).await
}

async fn wrong_dates(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive(&format!("/en/{WIZARD}#reason=lost")).await?;
    at(visit, &say, w::LOST_WHEN).await?;
    let today = visit.today().await?;
    let year = today.year().to_string();
    let ahead = today.checked_add_days(Days::new(40)).context("beyond the calendar")?;
    let typed = |year: &str, month: &str, day: &str| [year.to_owned(), month.to_owned(), day.to_owned()];
    let (first, last) = (tebiki::rules::jst::YEARS.start().to_string(), tebiki::rules::jst::YEARS.end().to_string());
    let cases: [([String; 3], Message, &str); 10] = [
        (typed("", "", ""), t::wizard::DATE_MISSING.into(), "day"),
        (typed(&year, "2", "31"), t::wizard::DATE_WRONG_DAY.into(), "day"),
        (typed(&year, "6", "0"), t::wizard::DATE_WRONG_DAY.into(), "day"),
        (fields_of(ahead), t::wizard::DATE_AHEAD.into(), "day"),
        (typed(&year, "13", "1"), t::wizard::DATE_WRONG_MONTH.into(), "month"),
        (typed("26", "1", "1"), t::wizard::date_wrong_year(&first, &last), "year"),
        (typed(&year, "1", "first"), t::wizard::DATE_NO_DAY.into(), "day"),
        (typed(&year, "May", "1"), t::wizard::DATE_NO_MONTH.into(), "month"),
        (typed("Reiwa", "5", "1"), t::wizard::DATE_NO_YEAR.into(), "year"),
        (typed(&year, "5", "<b>1</b>"), t::wizard::DATE_NO_DAY.into(), "day"),
    ];
    for (fields, message, field) in cases {
        let one = async {
            type_date(visit, &fields).await?;
            visit.click("button[type=submit]").await?;
            summary(visit, &say, message, field).await?;
            date_fields(visit, &fields).await?;
            let invalid = "return Array.from(document.querySelectorAll('[aria-invalid=true]'), field => field.id)";
            visit.becomes("the fields marked as wrong", vec![field.to_owned()], invalid, vec![]).await?;
            at(visit, &say, w::LOST_WHEN).await
        };
        one.await.with_context(|| format!("having typed {fields:?}"))?;
    }
    // Full-width digits are digits.
    let day = ten_days_ago(visit).await?;
    let wide = |text: &String| text.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect::<String>();
    let [year, month, of_month] = fields_of(day);
    type_date(visit, &[wide(&year), wide(&month), wide(&of_month)]).await?;
    visit.click("button[type=submit]").await?;
    at(visit, &say, w::WHERE).await?;
    visit.says(&say.day(day)).await
}

async fn without_storage(visit: &Visit<'_>) -> Result<()> {
    let say = Say::of("en")?;
    visit.open_alive(&format!("/en/{WIZARD}")).await?;
    let before = visit.today().await?;
    let day = to_outcome(visit, &say).await?;
    outcome(visit, &say, day, before).await?;
    visit.says(&say.text(t::wizard::STORAGE_REFUSED)).await?;
    // Ticks last as long as the page.
    visit.click(".tick label").await?;
    visit.until("the tick is there", "return document.querySelector('.tick input').checked", vec![]).await?;
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    at(visit, &say, w::LOST_WHEN).await?;
    visit.says(&say.text(t::wizard::LINK_WITHOUT_DATE)).await
}

/// The first answer to every question leads to an outcome; a date is today's, a number 2.
async fn every_wizard(visit: &Visit<'_>) -> Result<()> {
    const STEPS: usize = 30;
    let answer = "const radio = document.querySelector('.choice input'); if (radio) radio.click();\
         const set = (id, value) => { const field = document.getElementById(id); if (field) {\
             field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })); } };\
         const [year, month, day] = new Date(Date.now() + 9 * 3600000).toISOString().slice(0, 10).split('-');\
         set('year', year); set('month', month); set('day', day); set('number', '2');\
         document.querySelector('.wizard form > .button').click();\
         return location.hash";
    let moved = "return location.hash !== arguments[0] || document.querySelector('.outcome') !== null";
    for procedure in tebiki::procedures::ALL {
        for wizard in procedure.wizards {
            let place = format!("/en/{}/{}/", procedure.id, wizard.id);
            visit.open_alive(&place).await?;
            let mut ended = false;
            for _ in 0..STEPS {
                ended = visit.js("return document.querySelector('.outcome') !== null", vec![]).await?;
                if ended {
                    break;
                }
                let before = visit.fragment().await?;
                let _: String = visit.js(answer, vec![]).await?;
                let before = if before.is_empty() { before } else { format!("#{before}") };
                visit.until(&format!("{place} goes on from {before}"), moved, vec![json!(before)]).await?;
                visit.alive().await?;
            }
            ensure!(ended, "{place} comes to no outcome in {STEPS} steps");
            let verdict = visit.text(".verdict").await?;
            ensure!(!verdict.trim().is_empty(), "{place} ends without a verdict");
        }
    }
    Ok(())
}
