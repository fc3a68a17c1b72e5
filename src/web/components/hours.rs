//! Whether an office is open now, until when, and otherwise when it opens next, by the clock in Japan.
//!
//! For assistive technology: one sentence that says it all; colour and shape add nothing.

use crate::{
    rules::{
        holidays::{Certainty, Holiday},
        hours::{Closure, Hours, Opening, State},
        jst::Time,
    },
    text::{Key, t},
    web::{
        app::Tebiki,
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// Shows whether it is open; nothing until the page has come to life.
#[must_use]
pub fn hours(app: Tebiki, hours: &'static Hours) -> Html {
    let now = live(move || {
        all(app.now.get().map(|now| match hours.state(now) {
            State::Open { until } => {
                vec![el("strong").class("open").with(app.text(t::hours::open(&clock(until))))]
            }
            State::Closed { because, opens } => {
                let mut parts = vec![el("strong").with(app.text(closed(app, because)))];
                parts.extend(opens.map(|opening| el("span").with(opens_on(app, opening))));
                parts
            }
            State::Unknown => vec![el("span").with(app.text(t::hours::UNKNOWN))],
        }))
    });
    el("p").class("hours").with(now)
}

fn closed(app: Tebiki, because: Closure) -> crate::text::Message {
    match because {
        Closure::BeforeOpening => t::hours::CLOSED_BEFORE_OPENING.into(),
        Closure::AfterClosing => t::hours::CLOSED_AFTER_CLOSING.into(),
        Closure::Weekday => t::hours::CLOSED_WEEKDAY.into(),
        Closure::Holiday(holiday) => t::hours::closed_holiday(&app.text(name(holiday))),
        Closure::NewYear => t::hours::CLOSED_NEW_YEAR.into(),
    }
}

fn opens_on(app: Tebiki, opening: Opening) -> String {
    let (day, time) = (app.words.day(opening.day), clock(opening.time));
    app.text(match opening.certainty {
        Certainty::Settled => t::hours::opens(&day, &time),
        Certainty::Expected => t::hours::opens_expected(&day, &time),
    })
}

fn clock(time: Time) -> String {
    format!("{}:{:02}", time.hour, time.minute)
}

/// The name of a holiday.
#[must_use]
pub fn name(holiday: Holiday) -> Key {
    match holiday {
        Holiday::NewYearsDay => t::holidays::NEW_YEARS_DAY,
        Holiday::ComingOfAgeDay => t::holidays::COMING_OF_AGE_DAY,
        Holiday::NationalFoundationDay => t::holidays::NATIONAL_FOUNDATION_DAY,
        Holiday::EmperorsBirthday => t::holidays::EMPERORS_BIRTHDAY,
        Holiday::VernalEquinoxDay => t::holidays::VERNAL_EQUINOX_DAY,
        Holiday::ShowaDay => t::holidays::SHOWA_DAY,
        Holiday::ConstitutionMemorialDay => t::holidays::CONSTITUTION_MEMORIAL_DAY,
        Holiday::GreeneryDay => t::holidays::GREENERY_DAY,
        Holiday::ChildrensDay => t::holidays::CHILDRENS_DAY,
        Holiday::MarineDay => t::holidays::MARINE_DAY,
        Holiday::MountainDay => t::holidays::MOUNTAIN_DAY,
        Holiday::RespectForTheAgedDay => t::holidays::RESPECT_FOR_THE_AGED_DAY,
        Holiday::AutumnalEquinoxDay => t::holidays::AUTUMNAL_EQUINOX_DAY,
        Holiday::HealthAndSportsDay => t::holidays::HEALTH_AND_SPORTS_DAY,
        Holiday::SportsDay => t::holidays::SPORTS_DAY,
        Holiday::CultureDay => t::holidays::CULTURE_DAY,
        Holiday::LaborThanksgivingDay => t::holidays::LABOR_THANKSGIVING_DAY,
        Holiday::AccessionDay => t::holidays::ACCESSION_DAY,
        Holiday::EnthronementCeremonyDay => t::holidays::ENTHRONEMENT_CEREMONY_DAY,
        Holiday::SubstituteHoliday => t::holidays::SUBSTITUTE_HOLIDAY,
        Holiday::CitizensHoliday => t::holidays::CITIZENS_HOLIDAY,
    }
}
