//! What a status means now, what to do, by when, and whom to contact.

use super::{
    ApplicationPost, Case, Context, Event, LetterPack, Note, Status, Vocabulary,
    times::Doubt,
    words::{action, avoid, contact, limit, meaning, question, when},
};
use crate::{
    cite,
    rules::{
        deadline::{Count, Deadline},
        jst::{Day, Moment},
    },
};

/// What is said about the current event, for one answer to the question that decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The case it is for, where there are two.
    pub when: Option<&'static Note>,
    /// What it means.
    pub meaning: &'static Note,
    /// What to do, in order.
    pub actions: Vec<&'static Note>,
    /// Whom to contact.
    pub contacts: Vec<&'static Note>,
    /// Whom not to contact.
    pub avoid: Vec<&'static Note>,
    /// By when.
    pub limit: Option<Limit>,
}

/// A last day. The date on the notice goes before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What it is, and what it rests on.
    pub note: &'static Note,
    /// The days, where the first one is known; without them only the notice can tell.
    pub days: Option<LimitDays>,
}

/// The days of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitDays {
    /// The last day to be safe: as the text names it, or counted with the first day.
    pub safe: Day,
    /// How it was counted; none where the text names the day.
    pub counted: Option<Counted>,
    /// Days from today to the safe day; less than nothing when it has passed.
    pub left: i64,
}

/// A count of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Counted from this day.
    pub from: Day,
    /// The last day by the usual count, which leaves out the first.
    pub usual: Day,
}

impl LimitDays {
    fn new(safe: Day, counted: Option<Counted>, now: Moment) -> Self {
        Self { safe, counted, left: safe.signed_duration_since(now.day()).num_days() }
    }

    /// The last day on which there may still be time.
    #[must_use]
    pub fn last(&self) -> Day {
        self.counted.map_or(self.safe, |counted| counted.usual)
    }
}

/// Seven days (VP-46), the first counted, as the person should take it.
static SAFE: Deadline = Deadline { id: "kept-safe", count: Count::Days(6), cite: cite![VP_46] };
/// Seven days (VP-46) by the usual count.
static USUAL: Deadline = Deadline { id: "kept-usual", count: Count::Days(7), cite: cite![VP_46] };

/// Fills in what is said about a case.
pub(super) fn advise(case: &mut Case, now: Moment, context: &Context) {
    let Some(current) = case.events.get(case.current) else { return };
    let Some(status) = current.status else {
        let mut reading = Reading::new(&meaning::LATEST_NOT_KNOWN);
        reading.actions = vec![&action::READ_THE_PAGE];
        reading.contacts = vec![&contact::DELIVERING_OFFICE];
        reading.avoid = vec![&avoid::EMBASSY];
        reading.limit = limit_of(case, now, context, false).filter(|limit| limit.days.is_some());
        case.readings = vec![reading];
        return;
    };
    let (readings, questions) = match status.vocabulary {
        Vocabulary::Visa => visa(status, context),
        Vocabulary::Myna => (vec![myna(status)], Vec::new()),
        Vocabulary::JapanPost => japan_post(status, case, now, context),
    };
    case.readings = readings;
    case.questions = questions;
}

impl Reading {
    fn new(meaning: &'static Note) -> Self {
        Self { when: None, meaning, actions: Vec::new(), contacts: Vec::new(), avoid: Vec::new(), limit: None }
    }
}

/// The note of this kind with the status's own id.
fn meaning_of(status: &Status) -> &'static Note {
    meaning::ALL.iter().copied().find(|note| note.id == status.id).unwrap_or(&meaning::LATEST_NOT_KNOWN)
}

/// VP-36 to VP-44.
fn visa(status: &Status, context: &Context) -> (Vec<Reading>, Vec<&'static Note>) {
    let mut reading = Reading::new(meaning_of(status));
    let mut questions = Vec::new();
    let mut left = true;
    match status.id {
        "still-with-embassy" => {
            left = false;
            reading.actions = vec![&action::WAIT, &action::TRACK_AGAIN, &action::TRACK_BY_EMAIL];
            reading.contacts = vec![&contact::CALL_CENTER];
        }
        "being-prepared" => {
            reading.actions = vec![&action::WAIT, &action::TRACK_AGAIN, &action::TRACK_BY_EMAIL];
            reading.contacts = vec![&contact::CALL_CENTER];
        }
        "out-for-delivery" => {
            reading.actions = vec![&action::TRACK_LETTER_PACK];
            hand_over(&mut reading, &mut questions, context);
            reading.contacts = vec![&contact::CALL_CENTER];
        }
        "picked-up" => {
            // Always all three, in the order in which they are checked.
            reading.actions = vec![
                &action::CHECK_MAILBOX,
                &action::ASK_HOUSEHOLD,
                &action::ASK_POST_OFFICE_CHOSEN,
                &action::TRACK_LETTER_PACK,
            ];
            reading.contacts = vec![&contact::DELIVERING_OFFICE, &contact::CALL_CENTER];
        }
        "no-update" => {
            left = false;
            reading.actions = vec![&action::TRY_LATER, &action::TRACK_AGAIN, &action::TRACK_BY_EMAIL];
            reading.contacts = vec![&contact::CALL_CENTER];
            match context.application_post {
                None => questions.push(&question::APPLICATION_POST),
                Some(ApplicationPost::Other) => {}
                Some(_) => {
                    reading.meaning = &meaning::NO_UPDATE_TRY_LATER;
                    reading.contacts = Vec::new();
                }
            }
        }
        _ => {
            reading.actions = vec![&action::ASK_FOR_REDELIVERY, &action::CORRECT_NAME_AND_ADDRESS];
            reading.contacts = vec![&contact::CALL_CENTER];
        }
    }
    if left {
        reading.avoid = vec![&avoid::EMBASSY];
    }
    match context.family {
        Some(true) => reading.actions.push(&action::EACH_ON_ITS_OWN),
        None => questions.push(&question::FAMILY),
        Some(false) => {}
    }
    (vec![reading], questions)
}

/// PR-34 to PR-38, LP-03, LP-04.
fn myna(status: &Status) -> Reading {
    let mut reading = Reading::new(meaning_of(status));
    match status.id {
        "processing" => {
            reading.actions = vec![
                &action::OPEN_THE_MESSAGE,
                &action::WAIT_FOR_NOTIFICATION,
                &action::REGISTER_CARD,
                &action::PICK_UP_AT_CHOSEN_OFFICE,
                &action::COLLECT_WITHIN_SIX_MONTHS,
            ];
            reading.contacts = vec![&contact::PASSPORT_OFFICE];
        }
        "needs-correction" => {
            reading.actions = vec![&action::CORRECT_AND_RESUBMIT];
            reading.contacts = vec![&contact::PASSPORT_OFFICE];
        }
        "not-accepted" => {
            reading.actions = vec![&action::APPLY_AGAIN_OR_ASK];
            reading.contacts = vec![&contact::MYNA_PORTAL];
        }
        _ => {
            reading.actions = vec![&action::ASK_PASSPORT_OFFICE];
            reading.contacts = vec![&contact::PASSPORT_OFFICE];
        }
    }
    reading
}

fn japan_post(status: &Status, case: &Case, now: Moment, context: &Context) -> (Vec<Reading>, Vec<&'static Note>) {
    let mut questions = Vec::new();
    let decides = matches!(status.id, "delivered" | "held" | "arrived");
    // Nobody tries to deliver what waits at a counter.
    let attempted = case.events.iter().any(|event| event.status.is_some_and(|status| status.id == "attempted"));
    let at_home = (attempted && status.id != "delivered").then_some(false);
    let mut readings: Vec<Reading> = match context.kyoku_dome.or(at_home) {
        Some(counter) => vec![post_reading(status, case, now, context, counter && decides, &mut questions)],
        None if decides => {
            questions.push(&question::KYOKU_DOME);
            let mut home = post_reading(status, case, now, context, false, &mut questions);
            let mut counter = post_reading(status, case, now, context, true, &mut questions);
            home.when = Some(&when::HOME);
            counter.when = Some(&when::KYOKU_DOME);
            vec![home, counter]
        }
        None => vec![post_reading(status, case, now, context, false, &mut questions)],
    };
    for reading in &mut readings {
        reading.avoid = vec![&avoid::EMBASSY];
        if context.family == Some(true) && !matches!(status.id, "returning" | "returned") {
            reading.actions.push(&action::EACH_ON_ITS_OWN);
        }
    }
    (readings, questions)
}

fn post_reading(
    status: &Status,
    case: &Case,
    now: Moment,
    context: &Context,
    counter: bool,
    questions: &mut Vec<&'static Note>,
) -> Reading {
    let mut reading = Reading::new(meaning_of(status));
    let office = vec![&contact::DELIVERING_OFFICE];
    match (status.id, counter) {
        ("delivered", true) => {
            reading.meaning = &meaning::DELIVERED_KYOKU_DOME;
            reading.actions = vec![&action::GO_TO_COUNTER, &action::BRING_PHOTO_ID];
            reading.contacts = office;
        }
        ("held", true) => {
            reading.meaning = &meaning::HELD_KYOKU_DOME;
            reading.actions = vec![&action::GO_TO_COUNTER, &action::BRING_PHOTO_ID];
            reading.contacts = office;
        }
        ("arrived", true) => {
            reading.meaning = &meaning::ARRIVED_KYOKU_DOME;
            reading.actions = vec![&action::WAIT_FOR_COUNTER];
        }
        ("delivered", false) => {
            reading.actions = match context.letter_pack {
                Some(LetterPack::Plus) => vec![&action::ASK_HOUSEHOLD],
                Some(LetterPack::Light) => vec![&action::CHECK_MAILBOX],
                None => {
                    ask(questions, &question::LETTER_PACK);
                    vec![&action::CHECK_MAILBOX, &action::ASK_HOUSEHOLD]
                }
            };
            reading.contacts = office;
        }
        ("held", false) => {
            reading.actions = vec![&action::FIND_NOTICE, &action::COLLECT_OR_BOOK];
            reading.contacts = office;
        }
        ("arrived" | "out", _) => hand_over(&mut reading, questions, context),
        ("attempted", _) => {
            reading.actions = vec![&action::FIND_NOTICE, &action::BOOK_REDELIVERY];
            reading.contacts = office;
        }
        ("redelivery-booked", _) => {
            reading.actions = vec![&action::BE_HOME_AS_BOOKED];
            reading.contacts = office;
        }
        ("held-closed", _) => {
            reading.actions = vec![&action::WAIT_FOR_OPENING];
            reading.contacts = office;
        }
        ("to-nearby" | "to-shop", _) => reading.actions = vec![&action::COLLECT_THERE],
        ("forwarded", _) => {
            reading.actions = vec![&action::CHECK_FORWARDING];
            reading.contacts = office;
        }
        ("investigating", _) => {
            reading.actions = vec![&action::TELEPHONE_OFFICE];
            reading.contacts = office;
        }
        ("returning" | "returned", _) => {
            reading.actions = vec![&action::ASK_FOR_REDELIVERY, &action::CORRECT_NAME_AND_ADDRESS];
            reading.contacts = vec![&contact::CALL_CENTER, &contact::SENDER];
        }
        ("collected", _) => reading.actions = vec![&action::NOTHING_MORE],
        ("not-registered", _) => reading.actions = vec![&action::CHECK_DIGITS, &action::TRY_IN_HOURS],
        _ => reading.actions = vec![&action::WAIT],
    }
    let waits = match status.id {
        "attempted" | "held" | "redelivery-booked" | "investigating" => true,
        "delivered" => counter,
        "collected" | "returning" | "returned" => false,
        _ => case.kept_until.is_some(),
    };
    if waits {
        reading.limit = limit_of(case, now, context, counter);
        if reading.limit.as_ref().is_some_and(|limit| limit.days.is_none()) && !counter {
            if status.id == "investigating" {
                // Nothing says that anybody came.
                reading.limit = None;
            } else {
                ask(questions, &question::ATTEMPT_DAY);
            }
        }
    }
    reading
}

/// How the item is handed over, and the question that decides it (LV-02).
fn hand_over(reading: &mut Reading, questions: &mut Vec<&'static Note>, context: &Context) {
    match context.letter_pack {
        Some(LetterPack::Plus) => reading.actions.push(&action::BE_HOME),
        Some(LetterPack::Light) => reading.actions.push(&action::WATCH_MAILBOX),
        None => {
            reading.actions.push(&action::BE_HOME_OR_MAILBOX);
            ask(questions, &question::LETTER_PACK);
        }
    }
}

fn ask(questions: &mut Vec<&'static Note>, question: &'static Note) {
    if !questions.contains(&question) {
        questions.push(question);
    }
}

/// The seven days (VP-46). They run from the failed attempt and not from a later 保管 row; of several attempts since
/// the item was last sent on, from the first. Without an attempt they run from the day on which the item reached the
/// counter, and that is known only for Kyoku Dome or where the page has the item's whole way. A last day that the text
/// names goes before any count.
fn limit_of(case: &Case, now: Moment, context: &Context, counter: bool) -> Option<Limit> {
    if let Some(last) = case.kept_until {
        return Some(Limit { note: &limit::KEPT_AS_WRITTEN, days: Some(LimitDays::new(last, None, now)) });
    }
    let past = case.events.get(..=case.current).unwrap_or_default();
    let has = |event: &Event, ids: &[&str]| event.status.is_some_and(|status| ids.contains(&status.id));
    let start =
        past.iter().rposition(|event| has(event, &["accepted", "forwarded", "to-nearby"])).map_or(0, |at| at + 1);
    let round = past.get(start..).unwrap_or_default();
    let attempt = round.iter().find(|event| has(event, &["attempted"]));
    let whole = past.iter().any(|event| has(event, &["accepted"]));
    let waiting = round.iter().find(|event| has(event, &["held", "delivered"])).filter(|_| counter || whole);
    let from = context.attempted_on.or_else(|| day_of(attempt.or(waiting)?));
    let note = if counter { &limit::KEPT_KYOKU_DOME } else { &limit::KEPT_SEVEN_DAYS };
    let days = from.map(|from| {
        let counted = Counted { from, usual: USUAL.last_day(from) };
        LimitDays::new(SAFE.last_day(from), Some(counted), now)
    });
    Some(Limit { note, days })
}

/// The day of an event, where it can be believed.
fn day_of(event: &Event) -> Option<Day> {
    event.when.filter(|when| when.doubt != Some(Doubt::Future)).and_then(|when| when.day)
}
