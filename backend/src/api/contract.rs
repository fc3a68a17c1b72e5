//! The shapes of requests and answers. A field that is named here is always there, `null` where nothing is known.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The name of the contract, by which a client knows that it speaks to the right kind of server.
pub const CONTRACT: &str = "tebiki";

/// The version of the contract.
pub const VERSION: u32 = 1;

/// What a backend offers.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Capabilities {
    /// Always `tebiki`.
    #[schema(pattern = "^tebiki$")]
    pub contract: &'static str,
    /// The version of the contract.
    #[schema(minimum = 1)]
    pub version: u32,
    /// Where the answers come from.
    pub source: SourceName,
    /// Whether `/v1/items/{number}` is offered.
    pub items: bool,
    /// Whether `/v1/visa-passport` is offered.
    pub visa_passport: bool,
    /// The languages in which an item's events can be had.
    pub languages: Vec<Language>,
    /// Numbers to try; empty unless the answers are made up.
    pub samples: Vec<SampleNumber>,
}

/// Where answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceName {
    /// Made up, for trying out and for tests.
    Sample,
    /// Japan Post's public tracking page.
    JapanPost,
}

/// A language of the carrier's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl Language {
    /// The tag, as in `lang`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

/// A number to try.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SampleNumber {
    /// Which request it is for.
    pub kind: SampleKind,
    /// The number.
    pub number: String,
    /// What it shows: a status, or what is odd about it.
    pub shows: &'static str,
}

/// Which request a sample number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SampleKind {
    /// `/v1/items/{number}`.
    Item,
    /// `/v1/visa-passport`.
    VisaPassport,
}

/// How an item's events are asked for.
#[derive(Debug, Deserialize)]
pub struct ItemQuery {
    /// The language of the carrier's texts; Japanese if it is not given.
    pub lang: Option<String>,
}

/// What the carrier knows of an item.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// The number, as it was asked for.
    #[schema(pattern = "^([0-9]{11,12}|[A-Z]{2}[0-9]{9}[A-Z]{2})$")]
    pub number: String,
    /// Who carries it.
    pub carrier: Carrier,
    /// The class of goods, as the carrier names it.
    #[schema(required = true)]
    pub service: Option<String>,
    /// The language of the texts.
    pub language: Language,
    /// In the carrier's order, the oldest first. May be empty.
    pub events: Vec<Event>,
    /// When the source was asked.
    #[schema(format = DateTime)]
    pub fetched_at: String,
    /// Where this comes from.
    pub source: SourceName,
}

/// Who carries an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Carrier {
    /// Japan Post.
    JapanPost,
}

/// One entry of an item's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// When it was, with its offset; `null` where the carrier gave no time of day, or one in a country whose zone is
    /// not known.
    #[schema(required = true, format = DateTime)]
    pub time: Option<String>,
    /// The time or the day as the carrier printed it, without a zone: `2026-11-21T14:05`, or `2026-11-21`.
    #[schema(required = true, pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$")]
    pub local_time: Option<String>,
    /// What it is, by the vocabulary of the carrier's statuses; `null` where the text is not known word for word.
    #[schema(required = true, example = "attempted")]
    pub code: Option<&'static str>,
    /// The carrier's own words. Never empty.
    #[schema(min_length = 1)]
    pub text: String,
    /// Further words of the carrier.
    #[schema(required = true)]
    pub detail: Option<String>,
    /// The office.
    #[schema(required = true)]
    pub office: Option<String>,
    /// The prefecture, or the country.
    #[schema(required = true)]
    pub region: Option<String>,
    /// The office's postal code.
    #[schema(required = true)]
    pub postal_code: Option<String>,
}

/// Which passport is asked for.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassportQuestion {
    /// The passport's number.
    #[schema(pattern = "^[A-Z0-9]{6,12}$", min_length = 6, max_length = 12, example = "TT0000001")]
    pub passport_number: String,
}

/// What the visa service says of a passport. The passport's number is not repeated.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PassportAnswer {
    /// What it is, by the vocabulary of the visa service; `null` where the message is not known word for word.
    #[schema(required = true, example = "out-for-delivery")]
    pub code: Option<&'static str>,
    /// The visa service's own words. Never empty.
    #[schema(min_length = 1)]
    pub text: String,
    /// The number of the Letter Pack, where it is known.
    #[schema(required = true)]
    pub item_number: Option<String>,
    /// When the source was asked.
    #[schema(format = DateTime)]
    pub fetched_at: String,
    /// Where this comes from.
    pub source: SourceName,
}
