//! The kinds of pages and screens that there are to look at: for axe and for screenshots.

use crate::{
    address::{ADDRESS, choose, put},
    faults::Act,
    fetch::item,
    journey::{ANSWERS, BY_LINK, WIZARD},
    pages::{to_date_error, to_dated_outcome},
    papers::{search, to_letter},
    paste::paste,
    signature,
    status::{PAGE_JA, pasted, read},
    visit::Visit,
};
use anyhow::Result;
use chrono::Days;
use serde_json::json;
use tebiki::rules::jst::iso;

/// A kind of screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A page as it is when it is opened, by its address below the language.
    Page(&'static str),
    /// A wizard's first question, continued without an answer.
    ChoiceError,
    /// The question for a date.
    Date,
    /// The question for a date, continued without one.
    DateError,
    /// The outcome, with its date and everything unfolded.
    Outcome,
    /// The question for a date, as somebody sees it who got a link that holds none.
    DateByLink,
    /// An outcome that a link leads to, with everything unfolded.
    OutcomeByLink,
    /// The outcome of a case that is refused.
    OutcomeNo,
    /// A letter that is being filled in.
    Letter,
    /// What was found by searching.
    SearchResult,
    /// What was found in a pasted text.
    StatusResult,
    /// The answer to a pasted tracking page, with everything unfolded.
    StatusPage,
    /// An answer with two meanings, and the question that decides.
    StatusQuestion,
    /// The address check with nothing in it.
    Address,
    /// A complete address.
    AddressComplete,
    /// What is missing in an address and differs in the names, with everything unfolded.
    AddressFindings,
    /// What was found on a picture, and the mended picture.
    SignatureResult,
    /// A status that was fetched, with what can be kept unfolded.
    Fetched,
    /// A status that could not be fetched anew.
    FetchFailed,
    /// Kept items, and a record that cannot be read.
    Saved,
    /// The form for an item, with an error.
    SavedForm,
}

/// All of them, with names for files.
pub const LOOKS: [(&str, Look); 30] = [
    ("home", Look::Page("")),
    ("guide", Look::Page("express-issuance/")),
    ("question-choice", Look::Page(WIZARD)),
    ("question-error", Look::ChoiceError),
    ("question-date", Look::Date),
    ("question-date-error", Look::DateError),
    ("outcome", Look::Outcome),
    ("question-date-by-link", Look::DateByLink),
    ("outcome-by-link", Look::OutcomeByLink),
    ("outcome-no", Look::OutcomeNo),
    ("letters", Look::Page("letters/")),
    ("letter", Look::Letter),
    ("search-result", Look::SearchResult),
    ("status", Look::Page("status/")),
    ("status-result", Look::StatusResult),
    ("status-page", Look::StatusPage),
    ("status-question", Look::StatusQuestion),
    ("address", Look::Address),
    ("address-complete", Look::AddressComplete),
    ("address-findings", Look::AddressFindings),
    ("signature", Look::Page("signature/")),
    ("signature-result", Look::SignatureResult),
    ("fetched", Look::Fetched),
    ("fetch-failed", Look::FetchFailed),
    ("saved", Look::Saved),
    ("saved-form", Look::SavedForm),
    ("settings", Look::Page("settings/")),
    ("sources", Look::Page("sources/")),
    ("about", Look::Page("about/")),
    ("404", Look::Page("nothing-here/")),
];

/// Goes there.
pub async fn show(visit: &Visit<'_>, language: &str, look: Look) -> Result<()> {
    visit.browser.driver.goto("about:blank").await?;
    let path = |rest: &str| format!("/{language}/{rest}");
    match look {
        Look::Page(page) => visit.open_alive(&path(page)).await,
        Look::ChoiceError => {
            visit.open_alive(&path(WIZARD)).await?;
            visit.click("button[type=submit]").await?;
            visit.until("the summary is shown", "return !document.getElementById('problem').hidden", vec![]).await
        }
        Look::Date => visit.open_alive(&path(&format!("{WIZARD}#reason=lost"))).await,
        Look::DateError => to_date_error(visit, language).await,
        Look::Outcome => {
            to_dated_outcome(visit, language).await?;
            unfold(visit).await
        }
        Look::DateByLink => {
            visit.open_alive(&path(&format!("{WIZARD}#{ANSWERS}"))).await?;
            // Somebody else's browser does not know the date.
            visit.js::<()>("sessionStorage.clear()", vec![]).await?;
            visit.browser.driver.refresh().await?;
            visit.alive().await
        }
        Look::OutcomeByLink => {
            visit.open_alive(&path(BY_LINK)).await?;
            unfold(visit).await
        }
        Look::OutcomeNo => visit.open_alive(&path(&format!("{WIZARD}#reason=expired"))).await,
        Look::Letter => to_letter(visit, language).await,
        Look::SearchResult => {
            visit.open_alive(&path("")).await?;
            search(visit, "30").await?;
            visit.find(".search .rows a").await?;
            Ok(())
        }
        Look::StatusResult => {
            visit.open_alive(&path("status/")).await?;
            paste(visit, "1234-5678-9013, 1234-5678-9014, EE123456785JP, 03-1234-5678, 123456789018").await?;
            visit.find(".number-digits").await?;
            Ok(())
        }
        Look::StatusPage => {
            visit.open_alive(&path("status/")).await?;
            read(visit, pasted(PAGE_JA)).await?;
            visit.find(".timeline").await?;
            unfold(visit).await
        }
        Look::StatusQuestion => {
            visit.open_alive(&path("status/")).await?;
            read(visit, "お届け先にお届け済み").await?;
            visit.find(".headline").await?;
            Ok(())
        }
        Look::Address => empty_address(visit, &path(ADDRESS)).await,
        Look::AddressComplete => {
            empty_address(visit, &path(ADDRESS)).await?;
            choose(visit, "home/house").await?;
            put(visit, "address-whole", "1-2-3 Roppongi, Minato-ku, Tokyo 106-0032").await?;
            visit.find(".answer-yes").await?;
            Ok(())
        }
        Look::AddressFindings => {
            empty_address(visit, &path(ADDRESS)).await?;
            choose(visit, "home/apartment").await?;
            put(visit, "address-whole", "〒100-0013 港区六本木6-10-1 さくらハイツ").await?;
            put(visit, "name-first", "Anna").await?;
            put(visit, "passport-given", "ANNA MARIA").await?;
            put(visit, "passport-surname", "ERIKSSON").await?;
            visit.find("#finding-name-middle-missing, #finding-name-differs").await?;
            visit.js("for (const details of document.querySelectorAll('details')) details.open = true", vec![]).await
        }
        Look::SignatureResult => {
            visit.open_alive(&path("signature/")).await?;
            signature::choose(visit, "photo.jpg", &signature::marked()).await.map(drop)
        }
        Look::Fetched => fetched(visit, language).await.map(|_| ()),
        Look::FetchFailed => {
            let number = fetched(visit, language).await?;
            visit.site.faults.answers(&number, vec![Act::problem(429, "too-many-requests").with("retry-after", "120")]);
            visit.click(".lookup .asking button").await?;
            visit.find(".asking .problem").await?;
            Ok(())
        }
        Look::Saved => saved(visit, language).await,
        Look::SavedForm => {
            saved(visit, language).await?;
            visit.click("#add").await?;
            visit.click(".saved-form button.button").await?;
            visit.find("[aria-invalid=true]").await?;
            Ok(())
        }
    }
}

async fn unfold(visit: &Visit<'_>) -> Result<()> {
    visit.js("for (const details of document.querySelectorAll('details')) details.open = true", vec![]).await
}

/// The address check, without what the tab kept of an earlier look.
async fn empty_address(visit: &Visit<'_>, path: &str) -> Result<()> {
    visit.open_alive(path).await?;
    visit.click(".clear-all").await?;
    let empty = "return document.getElementById('address-whole').value === '' && !document.querySelector('.finding')";
    visit.until("the form is empty", empty, vec![]).await
}

/// Fetches a status, where the site names the server of faults; gives the number.
async fn fetched(visit: &Visit<'_>, language: &str) -> Result<String> {
    let faults = &visit.site.faults;
    let number = faults.number();
    faults.answers(&number, vec![Act::good(&item(&number, &["引受", "到着", "ご不在のため持ち戻り"]))]);
    visit.open_alive(&format!("/{language}/status/")).await?;
    paste(visit, &number).await?;
    if visit.backed {
        visit.click(".lookup .asking button").await?;
        visit.find(".fetched .told").await?;
    }
    unfold(visit).await?;
    Ok(number)
}

/// Puts kept items into the store, and shows them.
async fn saved(visit: &Visit<'_>, language: &str) -> Result<()> {
    visit.open_alive(&format!("/{language}/saved/")).await?;
    let today = visit.today().await?;
    let day = |days| today.checked_add_days(Days::new(days)).map(iso).unwrap_or_default();
    let records = [
        json!({"version": 2, "id": "0123456789abcdef", "name": "Mum’s passport", "number": "123456789013",
               "procedure": "visa-passport-return", "changed": 0, "told": {"words": "ご不在のため持ち戻り", "at": 1_795_273_200_000_i64},
               "dates": [{"limit": "kept-seven-days", "day": day(3)}, {"own": "Flight to Boston", "day": day(30)}]}),
        json!({"version": 2, "id": "1123456789abcdef", "name": "特急発行のカード", "number": null,
               "procedure": "express-issuance", "changed": 0, "dates": []}),
        json!("spoilt"),
    ];
    for (at, record) in records.iter().enumerate() {
        let name = format!("tebiki.saved.{at}123456789abcdef");
        let put = "localStorage.setItem(arguments[0], arguments[1])";
        visit.js::<()>(put, vec![json!(name), json!(record.to_string())]).await?;
    }
    visit.browser.driver.refresh().await?;
    visit.alive().await?;
    visit.find(".saved-item").await?;
    Ok(())
}

/// Lets Chromium pretend that the person prefers something: `prefers-color-scheme`, `dark`.
pub async fn prefer(visit: &Visit<'_>, feature: &str, value: &str) -> Result<()> {
    let features = json!({"features": [{"name": feature, "value": value}]});
    visit.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
    Ok(())
}
