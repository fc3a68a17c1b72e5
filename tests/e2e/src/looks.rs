//! The kinds of pages and screens that there are to look at: for axe and for screenshots.

use crate::{
    address::{ADDRESS, choose, put},
    journey::{ANSWERS, BY_LINK, WIZARD},
    pages::{to_date_error, to_dated_outcome},
    papers::{search, to_letter},
    paste::paste,
    signature,
    status::{PAGE_JA, pasted, read},
    visit::Visit,
};
use anyhow::Result;
use serde_json::json;

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
}

/// All of them, with names for files.
pub const LOOKS: [(&str, Look); 25] = [
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
        Look::DateByLink => visit.open_alive(&path(&format!("{WIZARD}#{ANSWERS}"))).await,
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
            signature::choose(visit, "photo.jpg", &signature::marked()).await
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

/// Lets Chromium pretend that the person prefers something: `prefers-color-scheme`, `dark`.
pub async fn prefer(visit: &Visit<'_>, feature: &str, value: &str) -> Result<()> {
    let features = json!({"features": [{"name": feature, "value": value}]});
    visit.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
    Ok(())
}
