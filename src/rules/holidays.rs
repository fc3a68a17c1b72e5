//! Japan's national holidays from 2000 to 2050, worked out by rule: the Act on National Holidays (国民の祝日に関する
//! 法律, Act No. 178 of 1948) with its amendments and the special Acts for 2019, 2020 and 2021.
//!
//! Vocabulary: a *holiday proper* has a name in the Act. Around them the Act makes further days off: a *substitute
//! holiday* for one that falls on a Sunday, and a *citizens' holiday* between two of them.
//!
//! What it does not do: local holidays, and laws that are yet to be passed (one moved three holidays in 2020 and 2021).

use crate::rules::jst::Day;
use chrono::{Datelike, Weekday};
use std::ops::RangeInclusive;

/// The years whose holidays are known here: from the first moves to Mondays to the end of what the tests compare.
pub const YEARS: RangeInclusive<i32> = 2000..=2050;

/// The last year whose equinoxes are gazetted. The National Astronomical Observatory publishes the almanac (暦要項)
/// in the official gazette each February for the following year; that for 2027 came out on 2 February 2026. Raise this
/// by one each February, after a look at the two dates.
pub const LAST_GAZETTED_YEAR: i32 = 2027;

/// What a day is under the Act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// A day off by the Act.
    Holiday(Holiday, Certainty),
    /// No holiday. It can still be a Saturday or a Sunday.
    Ordinary,
    /// Outside [`YEARS`].
    Unknown,
}

/// How surely a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The law or the gazette gives the date.
    Settled,
    /// An equinox worked out from the sun's course and not gazetted yet, or a day that depends on one.
    Expected,
}

impl Certainty {
    /// Short and permanent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Expected => "expected",
        }
    }
}

/// A holiday by its name in the Act at that time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 元日.
    NewYearsDay,
    /// 成人の日.
    ComingOfAgeDay,
    /// 建国記念の日.
    NationalFoundationDay,
    /// 天皇誕生日.
    EmperorsBirthday,
    /// 春分の日.
    VernalEquinoxDay,
    /// 昭和の日, since 2007.
    ShowaDay,
    /// 憲法記念日.
    ConstitutionMemorialDay,
    /// みどりの日: 29 April until 2006, 4 May since.
    GreeneryDay,
    /// こどもの日.
    ChildrensDay,
    /// 海の日.
    MarineDay,
    /// 山の日, since 2016.
    MountainDay,
    /// 敬老の日.
    RespectForTheAgedDay,
    /// 秋分の日.
    AutumnalEquinoxDay,
    /// 体育の日, until 2019.
    HealthAndSportsDay,
    /// スポーツの日, since 2020.
    SportsDay,
    /// 文化の日.
    CultureDay,
    /// 勤労感謝の日.
    LaborThanksgivingDay,
    /// 天皇の即位の日: 1 May 2019 only.
    AccessionDay,
    /// 即位礼正殿の儀の行われる日: 22 October 2019 only.
    EnthronementCeremonyDay,
    /// 振替休日: the day off for a holiday proper that falls on a Sunday.
    SubstituteHoliday,
    /// 国民の休日: the day between two holidays proper.
    CitizensHoliday,
}

impl Holiday {
    /// Every holiday, in the order of the year; then the special days and the two that depend on others.
    pub const ALL: &'static [Self] = &[
        Self::NewYearsDay,
        Self::ComingOfAgeDay,
        Self::NationalFoundationDay,
        Self::EmperorsBirthday,
        Self::VernalEquinoxDay,
        Self::ShowaDay,
        Self::ConstitutionMemorialDay,
        Self::GreeneryDay,
        Self::ChildrensDay,
        Self::MarineDay,
        Self::MountainDay,
        Self::RespectForTheAgedDay,
        Self::AutumnalEquinoxDay,
        Self::HealthAndSportsDay,
        Self::SportsDay,
        Self::CultureDay,
        Self::LaborThanksgivingDay,
        Self::AccessionDay,
        Self::EnthronementCeremonyDay,
        Self::SubstituteHoliday,
        Self::CitizensHoliday,
    ];

    /// Short and permanent; the words stand under it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NewYearsDay => "new-years-day",
            Self::ComingOfAgeDay => "coming-of-age-day",
            Self::NationalFoundationDay => "national-foundation-day",
            Self::EmperorsBirthday => "emperors-birthday",
            Self::VernalEquinoxDay => "vernal-equinox-day",
            Self::ShowaDay => "showa-day",
            Self::ConstitutionMemorialDay => "constitution-memorial-day",
            Self::GreeneryDay => "greenery-day",
            Self::ChildrensDay => "childrens-day",
            Self::MarineDay => "marine-day",
            Self::MountainDay => "mountain-day",
            Self::RespectForTheAgedDay => "respect-for-the-aged-day",
            Self::AutumnalEquinoxDay => "autumnal-equinox-day",
            Self::HealthAndSportsDay => "health-and-sports-day",
            Self::SportsDay => "sports-day",
            Self::CultureDay => "culture-day",
            Self::LaborThanksgivingDay => "labor-thanksgiving-day",
            Self::AccessionDay => "accession-day",
            Self::EnthronementCeremonyDay => "enthronement-ceremony-day",
            Self::SubstituteHoliday => "substitute-holiday",
            Self::CitizensHoliday => "citizens-holiday",
        }
    }
}

/// What `day` is under the Act.
#[must_use]
pub fn holiday(day: Day) -> DayKind {
    if !YEARS.contains(&day.year()) {
        return DayKind::Unknown;
    }
    if let Some((holiday, certainty)) = proper(day) {
        return DayKind::Holiday(holiday, certainty);
    }
    if let Some(certainty) = substitute(day) {
        return DayKind::Holiday(Holiday::SubstituteHoliday, certainty);
    }
    if let Some(certainty) = citizens(day) {
        return DayKind::Holiday(Holiday::CitizensHoliday, certainty);
    }
    DayKind::Ordinary
}

/// Article 2: a holiday proper, in which years, on which date.
struct Rule {
    holiday: Holiday,
    years: RangeInclusive<i32>,
    date: Date,
}

/// How a holiday proper finds its date.
#[derive(Clone, Copy)]
enum Date {
    /// Month and day.
    Fixed(u32, u32),
    /// The month, and which of its Mondays.
    Monday(u32, u32),
    /// In March, when the sun crosses the equator northwards.
    VernalEquinox,
    /// In September, when it crosses southwards.
    AutumnalEquinox,
}

const fn rule(holiday: Holiday, first: i32, last: i32, date: Date) -> Rule {
    Rule { holiday, years: first..=last, date }
}

static RULES: &[Rule] = &[
    rule(Holiday::NewYearsDay, 2000, 2050, Date::Fixed(1, 1)),
    // Act No. 141 of 1998 ("Happy Monday").
    rule(Holiday::ComingOfAgeDay, 2000, 2050, Date::Monday(1, 2)),
    rule(Holiday::NationalFoundationDay, 2000, 2050, Date::Fixed(2, 11)),
    // The abdication fell between the two birthdays of 2019, which therefore had neither.
    rule(Holiday::EmperorsBirthday, 2000, 2018, Date::Fixed(12, 23)),
    rule(Holiday::EmperorsBirthday, 2020, 2050, Date::Fixed(2, 23)),
    rule(Holiday::VernalEquinoxDay, 2000, 2050, Date::VernalEquinox),
    // Act No. 43 of 2005.
    rule(Holiday::GreeneryDay, 2000, 2006, Date::Fixed(4, 29)),
    rule(Holiday::ShowaDay, 2007, 2050, Date::Fixed(4, 29)),
    rule(Holiday::ConstitutionMemorialDay, 2000, 2050, Date::Fixed(5, 3)),
    rule(Holiday::GreeneryDay, 2007, 2050, Date::Fixed(5, 4)),
    rule(Holiday::ChildrensDay, 2000, 2050, Date::Fixed(5, 5)),
    // Act No. 59 of 2001 made it a Monday; the Acts for the Olympic Games moved three days in 2020 and 2021.
    rule(Holiday::MarineDay, 2000, 2002, Date::Fixed(7, 20)),
    rule(Holiday::MarineDay, 2003, 2019, Date::Monday(7, 3)),
    rule(Holiday::MarineDay, 2020, 2020, Date::Fixed(7, 23)),
    rule(Holiday::MarineDay, 2021, 2021, Date::Fixed(7, 22)),
    rule(Holiday::MarineDay, 2022, 2050, Date::Monday(7, 3)),
    // Act No. 43 of 2014.
    rule(Holiday::MountainDay, 2016, 2019, Date::Fixed(8, 11)),
    rule(Holiday::MountainDay, 2020, 2020, Date::Fixed(8, 10)),
    rule(Holiday::MountainDay, 2021, 2021, Date::Fixed(8, 8)),
    rule(Holiday::MountainDay, 2022, 2050, Date::Fixed(8, 11)),
    // Act No. 59 of 2001.
    rule(Holiday::RespectForTheAgedDay, 2000, 2002, Date::Fixed(9, 15)),
    rule(Holiday::RespectForTheAgedDay, 2003, 2050, Date::Monday(9, 3)),
    rule(Holiday::AutumnalEquinoxDay, 2000, 2050, Date::AutumnalEquinox),
    // Act No. 57 of 2018 gave it its new name.
    rule(Holiday::HealthAndSportsDay, 2000, 2019, Date::Monday(10, 2)),
    rule(Holiday::SportsDay, 2020, 2020, Date::Fixed(7, 24)),
    rule(Holiday::SportsDay, 2021, 2021, Date::Fixed(7, 23)),
    rule(Holiday::SportsDay, 2022, 2050, Date::Monday(10, 2)),
    rule(Holiday::CultureDay, 2000, 2050, Date::Fixed(11, 3)),
    rule(Holiday::LaborThanksgivingDay, 2000, 2050, Date::Fixed(11, 23)),
    // Act No. 99 of 2018: holidays proper for that year, so that the days between them became citizens' holidays.
    rule(Holiday::AccessionDay, 2019, 2019, Date::Fixed(5, 1)),
    rule(Holiday::EnthronementCeremonyDay, 2019, 2019, Date::Fixed(10, 22)),
];

impl Date {
    fn is(self, day: Day) -> bool {
        match self {
            Self::Fixed(month, date) => (day.month(), day.day()) == (month, date),
            Self::Monday(month, nth) => {
                day.month() == month && day.weekday() == Weekday::Mon && day.day().div_ceil(7) == nth
            }
            Self::VernalEquinox => day.month() == 3 && equinox(20_843_100, day),
            Self::AutumnalEquinox => day.month() == 9 && equinox(23_248_800, day),
        }
    }

    fn certainty(self, year: i32) -> Certainty {
        match self {
            Self::VernalEquinox | Self::AutumnalEquinox if year > LAST_GAZETTED_YEAR => Certainty::Expected,
            _ => Certainty::Settled,
        }
    }
}

/// The usual formula, good from 1980 to 2099: the day of the month of the equinox in 1980 with its fraction, 0.242194
/// of a day more every year, one day less every leap year; here in millionths of a day. From 2028 to 2050 the sun
/// never crosses within 25 minutes of midnight in Japan, so that no day is in doubt.
fn equinox(in_1980: i32, day: Day) -> bool {
    let years = day.year() - 1980;
    let date = (in_1980 + 242_194 * years) / 1_000_000 - years / 4;
    i32::try_from(day.day()) == Ok(date)
}

/// Article 2: the holiday proper on this day.
fn proper(day: Day) -> Option<(Holiday, Certainty)> {
    let year = day.year();
    let rule = RULES.iter().find(|rule| rule.years.contains(&year) && rule.date.is(day))?;
    Some((rule.holiday, rule.date.certainty(year)))
}

/// Article 3, paragraph 2, for a day that is no holiday proper. Until 2006 the day off was the day after the Sunday;
/// since 2007 it is the first day after it that is no holiday proper. From 2000 to 2006 both wordings give the same days.
fn substitute(day: Day) -> Option<Certainty> {
    let mut worst = Certainty::Settled;
    let mut before = day;
    loop {
        before = before.pred_opt()?;
        worst = worst.max(proper(before)?.1);
        if before.weekday() == Weekday::Sun {
            return Some(worst);
        }
        if day.year() < 2007 {
            return None;
        }
    }
}

/// Article 3, paragraph 3, for a day that is no holiday proper. Until 2006 it left out Sundays and substitute
/// holidays; since 2007 it does not say so, and no such Sunday occurs.
fn citizens(day: Day) -> Option<Certainty> {
    if day.year() < 2007 && day.weekday() == Weekday::Sun {
        return None;
    }
    let (_, before) = proper(day.pred_opt()?)?;
    let (_, after) = proper(day.succ_opt()?)?;
    Some(before.max(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::jst::day_from_iso;

    fn check(day: &str, expected: DayKind) {
        assert_eq!(holiday(day_from_iso(day).expect("a date")), expected, "{day}");
    }

    fn settled(day: &str, expected: Holiday) {
        check(day, DayKind::Holiday(expected, Certainty::Settled));
    }

    fn expected(day: &str, expected: Holiday) {
        check(day, DayKind::Holiday(expected, Certainty::Expected));
    }

    #[test]
    fn the_years_known() {
        check("1999-12-31", DayKind::Unknown);
        settled("2000-01-01", Holiday::NewYearsDay);
        check("2050-12-31", DayKind::Ordinary);
        check("2051-01-01", DayKind::Unknown);
        check("1900-01-01", DayKind::Unknown);
        assert_eq!(holiday(Day::MIN), DayKind::Unknown);
        assert_eq!(holiday(Day::MAX), DayKind::Unknown);
    }

    #[test]
    fn between_constitution_day_and_childrens_day() {
        settled("2002-05-04", Holiday::CitizensHoliday);
        // A Sunday could not become a citizens' holiday under the old wording.
        check("2003-05-04", DayKind::Ordinary);
        settled("2006-05-04", Holiday::CitizensHoliday);
        settled("2007-05-04", Holiday::GreeneryDay);
    }

    #[test]
    fn substitutes_jump_over_holidays_since_2007() {
        settled("2006-01-02", Holiday::SubstituteHoliday);
        check("2007-05-06", DayKind::Ordinary);
        settled("2008-05-06", Holiday::SubstituteHoliday);
        settled("2009-05-06", Holiday::SubstituteHoliday);
        check("2010-05-06", DayKind::Ordinary);
        settled("2026-05-06", Holiday::SubstituteHoliday);
    }

    #[test]
    fn the_accession_of_2019() {
        settled("2019-04-30", Holiday::CitizensHoliday);
        settled("2019-05-01", Holiday::AccessionDay);
        settled("2019-05-02", Holiday::CitizensHoliday);
        settled("2019-05-06", Holiday::SubstituteHoliday);
        settled("2019-10-22", Holiday::EnthronementCeremonyDay);
        check("2019-02-23", DayKind::Ordinary);
        check("2019-12-23", DayKind::Ordinary);
    }

    #[test]
    fn the_olympic_games() {
        check("2020-07-20", DayKind::Ordinary);
        settled("2020-07-24", Holiday::SportsDay);
        check("2020-08-11", DayKind::Ordinary);
        settled("2021-08-08", Holiday::MountainDay);
        settled("2021-08-09", Holiday::SubstituteHoliday);
        check("2021-10-11", DayKind::Ordinary);
    }

    #[test]
    fn equinoxes_are_expected_until_gazetted() {
        settled("2027-03-21", Holiday::VernalEquinoxDay);
        settled("2027-03-22", Holiday::SubstituteHoliday);
        settled("2027-09-23", Holiday::AutumnalEquinoxDay);
        expected("2028-03-20", Holiday::VernalEquinoxDay);
        expected("2028-09-22", Holiday::AutumnalEquinoxDay);
        settled("2028-11-03", Holiday::CultureDay);
        // What depends on an expected day is expected itself.
        expected("2032-09-21", Holiday::CitizensHoliday);
        expected("2033-03-21", Holiday::SubstituteHoliday);
    }
}
