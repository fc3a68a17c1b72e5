//! The words of the status rules: every id that is said, its message, and what it rests on.

use super::vocabulary::{Status, Vocabulary};
use crate::{
    cite,
    rules::cite::Cite,
    text::{Key, Message, t},
};

/// Something that is said about a status.
#[derive(Debug)]
pub struct Note {
    /// Short and permanent; unique among its kind.
    pub id: &'static str,
    /// The message.
    pub text: Key,
    /// What it rests on.
    pub cite: Cite,
}

impl PartialEq for Note {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Note {}

/// What a status means now.
pub mod meaning {
    use super::{Note, cite, t};

    /// `still-with-embassy`
    pub static STILL_WITH_EMBASSY: Note =
        Note { id: "still-with-embassy", text: t::status_meanings::MEANING_STILL_WITH_EMBASSY, cite: cite![VP_36] };
    /// `being-prepared`
    pub static BEING_PREPARED: Note =
        Note { id: "being-prepared", text: t::status_meanings::MEANING_BEING_PREPARED, cite: cite![VP_37] };
    /// `out-for-delivery`
    pub static OUT_FOR_DELIVERY: Note =
        Note { id: "out-for-delivery", text: t::status_meanings::MEANING_OUT_FOR_DELIVERY, cite: cite![VP_38] };
    /// `picked-up`
    pub static PICKED_UP: Note =
        Note { id: "picked-up", text: t::status_meanings::MEANING_PICKED_UP, cite: cite![VP_39] };
    /// `no-update`
    pub static NO_UPDATE: Note =
        Note { id: "no-update", text: t::status_meanings::MEANING_NO_UPDATE, cite: cite![VP_40] };
    /// `no-update-try-later`
    pub static NO_UPDATE_TRY_LATER: Note = Note {
        id: "no-update-try-later",
        text: t::status_meanings::MEANING_NO_UPDATE_TRY_LATER,
        cite: cite![VP_40, VP_41],
    };
    /// `returned-to-post`
    pub static RETURNED_TO_POST: Note =
        Note { id: "returned-to-post", text: t::status_meanings::MEANING_RETURNED_TO_POST, cite: cite![VP_42] };
    /// `processing`
    pub static PROCESSING: Note =
        Note { id: "processing", text: t::status_meanings::MEANING_PROCESSING, cite: cite![PR_35, PR_36] };
    /// `needs-correction`
    pub static NEEDS_CORRECTION: Note =
        Note { id: "needs-correction", text: t::status_meanings::MEANING_NEEDS_CORRECTION, cite: cite![LP_04] };
    /// `not-accepted`
    pub static NOT_ACCEPTED: Note =
        Note { id: "not-accepted", text: t::status_meanings::MEANING_NOT_ACCEPTED, cite: cite![LP_04] };
    /// `no-longer-viewable`
    pub static NO_LONGER_VIEWABLE: Note =
        Note { id: "no-longer-viewable", text: t::status_meanings::MEANING_NO_LONGER_VIEWABLE, cite: cite![LP_04] };
    /// `accepted`
    pub static ACCEPTED: Note = Note { id: "accepted", text: t::status_meanings::MEANING_ACCEPTED, cite: cite![VP_48] };
    /// `picked-up-from-sender`
    pub static PICKED_UP_FROM_SENDER: Note = Note {
        id: "picked-up-from-sender",
        text: t::status_meanings::MEANING_PICKED_UP_FROM_SENDER,
        cite: cite![VP_48],
    };
    /// `dispatched`
    pub static DISPATCHED: Note =
        Note { id: "dispatched", text: t::status_meanings::MEANING_DISPATCHED, cite: cite![VP_48] };
    /// `passed`
    pub static PASSED: Note = Note { id: "passed", text: t::status_meanings::MEANING_PASSED, cite: cite![VP_48] };
    /// `relayed`
    pub static RELAYED: Note = Note { id: "relayed", text: t::status_meanings::MEANING_RELAYED, cite: cite![VP_48] };
    /// `arrived`
    pub static ARRIVED: Note = Note { id: "arrived", text: t::status_meanings::MEANING_ARRIVED, cite: cite![VP_48] };
    /// `arrived-kyoku-dome`
    pub static ARRIVED_KYOKU_DOME: Note = Note {
        id: "arrived-kyoku-dome",
        text: t::status_meanings::MEANING_ARRIVED_KYOKU_DOME,
        cite: cite![VP_48, VP_05],
    };
    /// `out`
    pub static OUT: Note = Note { id: "out", text: t::status_meanings::MEANING_OUT, cite: cite![VP_48] };
    /// `attempted`
    pub static ATTEMPTED: Note =
        Note { id: "attempted", text: t::status_meanings::MEANING_ATTEMPTED, cite: cite![VP_45, VP_46] };
    /// `redelivery-booked`
    pub static REDELIVERY_BOOKED: Note =
        Note { id: "redelivery-booked", text: t::status_meanings::MEANING_REDELIVERY_BOOKED, cite: cite![VP_47] };
    /// `held`
    pub static HELD: Note = Note { id: "held", text: t::status_meanings::MEANING_HELD, cite: cite![VP_46] };
    /// `held-kyoku-dome`
    pub static HELD_KYOKU_DOME: Note =
        Note { id: "held-kyoku-dome", text: t::status_meanings::MEANING_HELD_KYOKU_DOME, cite: cite![VP_04, VP_05] };
    /// `held-closed`
    pub static HELD_CLOSED: Note =
        Note { id: "held-closed", text: t::status_meanings::MEANING_HELD_CLOSED, cite: cite![VP_48] };
    /// `to-nearby`
    pub static TO_NEARBY: Note =
        Note { id: "to-nearby", text: t::status_meanings::MEANING_TO_NEARBY, cite: cite![VP_48] };
    /// `to-shop`
    pub static TO_SHOP: Note = Note { id: "to-shop", text: t::status_meanings::MEANING_TO_SHOP, cite: cite![VP_48] };
    /// `forwarded`
    pub static FORWARDED: Note =
        Note { id: "forwarded", text: t::status_meanings::MEANING_FORWARDED, cite: cite![VP_48] };
    /// `investigating`
    pub static INVESTIGATING: Note =
        Note { id: "investigating", text: t::status_meanings::MEANING_INVESTIGATING, cite: cite![VP_30] };
    /// `returning`
    pub static RETURNING: Note =
        Note { id: "returning", text: t::status_meanings::MEANING_RETURNING, cite: cite![VP_48] };
    /// `returned`
    pub static RETURNED: Note = Note { id: "returned", text: t::status_meanings::MEANING_RETURNED, cite: cite![VP_48] };
    /// `delivered`
    pub static DELIVERED: Note =
        Note { id: "delivered", text: t::status_meanings::MEANING_DELIVERED, cite: cite![VP_48] };
    /// `delivered-kyoku-dome`
    pub static DELIVERED_KYOKU_DOME: Note = Note {
        id: "delivered-kyoku-dome",
        text: t::status_meanings::MEANING_DELIVERED_KYOKU_DOME,
        cite: cite![VP_04, VP_05],
    };
    /// `collected`
    pub static COLLECTED: Note =
        Note { id: "collected", text: t::status_meanings::MEANING_COLLECTED, cite: cite![VP_48] };
    /// `not-registered`
    pub static NOT_REGISTERED: Note =
        Note { id: "not-registered", text: t::status_meanings::MEANING_NOT_REGISTERED, cite: cite![VP_48] };
    /// `latest-not-known`
    pub static LATEST_NOT_KNOWN: Note =
        Note { id: "latest-not-known", text: t::status_meanings::MEANING_LATEST_NOT_KNOWN, cite: cite![VP_48] };

    /// All of them.
    pub static ALL: &[&Note] = &[
        &STILL_WITH_EMBASSY,
        &BEING_PREPARED,
        &OUT_FOR_DELIVERY,
        &PICKED_UP,
        &NO_UPDATE,
        &NO_UPDATE_TRY_LATER,
        &RETURNED_TO_POST,
        &PROCESSING,
        &NEEDS_CORRECTION,
        &NOT_ACCEPTED,
        &NO_LONGER_VIEWABLE,
        &ACCEPTED,
        &PICKED_UP_FROM_SENDER,
        &DISPATCHED,
        &PASSED,
        &RELAYED,
        &ARRIVED,
        &ARRIVED_KYOKU_DOME,
        &OUT,
        &ATTEMPTED,
        &REDELIVERY_BOOKED,
        &HELD,
        &HELD_KYOKU_DOME,
        &HELD_CLOSED,
        &TO_NEARBY,
        &TO_SHOP,
        &FORWARDED,
        &INVESTIGATING,
        &RETURNING,
        &RETURNED,
        &DELIVERED,
        &DELIVERED_KYOKU_DOME,
        &COLLECTED,
        &NOT_REGISTERED,
        &LATEST_NOT_KNOWN,
    ];
}

/// What to do.
pub mod action {
    use super::{Note, cite, t};

    /// `wait`
    pub static WAIT: Note = Note { id: "wait", text: t::status_meanings::ACTION_WAIT, cite: cite![VP_48] };
    /// `track-again`
    pub static TRACK_AGAIN: Note =
        Note { id: "track-again", text: t::status_meanings::ACTION_TRACK_AGAIN, cite: cite![VP_31, VP_34] };
    /// `track-by-email`
    pub static TRACK_BY_EMAIL: Note =
        Note { id: "track-by-email", text: t::status_meanings::ACTION_TRACK_BY_EMAIL, cite: cite![VP_33] };
    /// `try-later`
    pub static TRY_LATER: Note =
        Note { id: "try-later", text: t::status_meanings::ACTION_TRY_LATER, cite: cite![VP_41] };
    /// `track-letter-pack`
    pub static TRACK_LETTER_PACK: Note = Note {
        id: "track-letter-pack",
        text: t::status_meanings::ACTION_TRACK_LETTER_PACK,
        cite: cite![VP_38, VP_39, VP_48],
    };
    /// `check-mailbox`
    pub static CHECK_MAILBOX: Note =
        Note { id: "check-mailbox", text: t::status_meanings::ACTION_CHECK_MAILBOX, cite: cite![VP_39] };
    /// `ask-household`
    pub static ASK_HOUSEHOLD: Note =
        Note { id: "ask-household", text: t::status_meanings::ACTION_ASK_HOUSEHOLD, cite: cite![VP_39, LV_02] };
    /// `ask-post-office-chosen`
    pub static ASK_POST_OFFICE_CHOSEN: Note = Note {
        id: "ask-post-office-chosen",
        text: t::status_meanings::ACTION_ASK_POST_OFFICE_CHOSEN,
        cite: cite![VP_39, VP_04],
    };
    /// `be-home`
    pub static BE_HOME: Note =
        Note { id: "be-home", text: t::status_meanings::ACTION_BE_HOME, cite: cite![LV_02, VP_30] };
    /// `watch-mailbox`
    pub static WATCH_MAILBOX: Note =
        Note { id: "watch-mailbox", text: t::status_meanings::ACTION_WATCH_MAILBOX, cite: cite![LV_02] };
    /// `be-home-or-mailbox`
    pub static BE_HOME_OR_MAILBOX: Note =
        Note { id: "be-home-or-mailbox", text: t::status_meanings::ACTION_BE_HOME_OR_MAILBOX, cite: cite![LV_02] };
    /// `find-notice`
    pub static FIND_NOTICE: Note =
        Note { id: "find-notice", text: t::status_meanings::ACTION_FIND_NOTICE, cite: cite![VP_45, VP_02] };
    /// `book-redelivery`
    pub static BOOK_REDELIVERY: Note =
        Note { id: "book-redelivery", text: t::status_meanings::ACTION_BOOK_REDELIVERY, cite: cite![VP_47] };
    /// `be-home-as-booked`
    pub static BE_HOME_AS_BOOKED: Note =
        Note { id: "be-home-as-booked", text: t::status_meanings::ACTION_BE_HOME_AS_BOOKED, cite: cite![VP_47] };
    /// `go-to-counter`
    pub static GO_TO_COUNTER: Note =
        Note { id: "go-to-counter", text: t::status_meanings::ACTION_GO_TO_COUNTER, cite: cite![VP_04] };
    /// `bring-photo-id`
    pub static BRING_PHOTO_ID: Note =
        Note { id: "bring-photo-id", text: t::status_meanings::ACTION_BRING_PHOTO_ID, cite: cite![VP_08] };
    /// `wait-for-counter`
    pub static WAIT_FOR_COUNTER: Note =
        Note { id: "wait-for-counter", text: t::status_meanings::ACTION_WAIT_FOR_COUNTER, cite: cite![VP_05] };
    /// `collect-or-book`
    pub static COLLECT_OR_BOOK: Note =
        Note { id: "collect-or-book", text: t::status_meanings::ACTION_COLLECT_OR_BOOK, cite: cite![VP_46, VP_47] };
    /// `collect-there`
    pub static COLLECT_THERE: Note =
        Note { id: "collect-there", text: t::status_meanings::ACTION_COLLECT_THERE, cite: cite![VP_48] };
    /// `wait-for-opening`
    pub static WAIT_FOR_OPENING: Note =
        Note { id: "wait-for-opening", text: t::status_meanings::ACTION_WAIT_FOR_OPENING, cite: cite![VP_48] };
    /// `check-forwarding`
    pub static CHECK_FORWARDING: Note =
        Note { id: "check-forwarding", text: t::status_meanings::ACTION_CHECK_FORWARDING, cite: cite![VP_48] };
    /// `telephone-office`
    pub static TELEPHONE_OFFICE: Note =
        Note { id: "telephone-office", text: t::status_meanings::ACTION_TELEPHONE_OFFICE, cite: cite![VP_30, VP_48] };
    /// `ask-for-redelivery`
    pub static ASK_FOR_REDELIVERY: Note =
        Note { id: "ask-for-redelivery", text: t::status_meanings::ACTION_ASK_FOR_REDELIVERY, cite: cite![VP_43] };
    /// `correct-name-and-address`
    pub static CORRECT_NAME_AND_ADDRESS: Note = Note {
        id: "correct-name-and-address",
        text: t::status_meanings::ACTION_CORRECT_NAME_AND_ADDRESS,
        cite: cite![VP_42, VP_22],
    };
    /// `nothing-more`
    pub static NOTHING_MORE: Note =
        Note { id: "nothing-more", text: t::status_meanings::ACTION_NOTHING_MORE, cite: cite![VP_48] };
    /// `check-digits`
    pub static CHECK_DIGITS: Note =
        Note { id: "check-digits", text: t::status_meanings::ACTION_CHECK_DIGITS, cite: cite![VP_48] };
    /// `try-in-hours`
    pub static TRY_IN_HOURS: Note =
        Note { id: "try-in-hours", text: t::status_meanings::ACTION_TRY_IN_HOURS, cite: cite![VP_48] };
    /// `read-the-page`
    pub static READ_THE_PAGE: Note =
        Note { id: "read-the-page", text: t::status_meanings::ACTION_READ_THE_PAGE, cite: cite![VP_48] };
    /// `each-on-its-own`
    pub static EACH_ON_ITS_OWN: Note =
        Note { id: "each-on-its-own", text: t::status_meanings::ACTION_EACH_ON_ITS_OWN, cite: cite![VP_44] };
    /// `open-the-message`
    pub static OPEN_THE_MESSAGE: Note =
        Note { id: "open-the-message", text: t::status_meanings::ACTION_OPEN_THE_MESSAGE, cite: cite![PR_36, PR_18] };
    /// `wait-for-notification`
    pub static WAIT_FOR_NOTIFICATION: Note = Note {
        id: "wait-for-notification",
        text: t::status_meanings::ACTION_WAIT_FOR_NOTIFICATION,
        cite: cite![PR_34],
    };
    /// `pick-up-at-chosen-office`
    pub static PICK_UP_AT_CHOSEN_OFFICE: Note = Note {
        id: "pick-up-at-chosen-office",
        text: t::status_meanings::ACTION_PICK_UP_AT_CHOSEN_OFFICE,
        cite: cite![PR_37],
    };
    /// `register-card`
    pub static REGISTER_CARD: Note =
        Note { id: "register-card", text: t::status_meanings::ACTION_REGISTER_CARD, cite: cite![PR_38] };
    /// `collect-within-six-months`
    pub static COLLECT_WITHIN_SIX_MONTHS: Note = Note {
        id: "collect-within-six-months",
        text: t::status_meanings::ACTION_COLLECT_WITHIN_SIX_MONTHS,
        cite: cite![LP_03],
    };
    /// `correct-and-resubmit`
    pub static CORRECT_AND_RESUBMIT: Note =
        Note { id: "correct-and-resubmit", text: t::status_meanings::ACTION_CORRECT_AND_RESUBMIT, cite: cite![LP_04] };
    /// `apply-again-or-ask`
    pub static APPLY_AGAIN_OR_ASK: Note =
        Note { id: "apply-again-or-ask", text: t::status_meanings::ACTION_APPLY_AGAIN_OR_ASK, cite: cite![LP_04] };
    /// `ask-passport-office`
    pub static ASK_PASSPORT_OFFICE: Note =
        Note { id: "ask-passport-office", text: t::status_meanings::ACTION_ASK_PASSPORT_OFFICE, cite: cite![LP_04] };

    /// All of them.
    pub static ALL: &[&Note] = &[
        &WAIT,
        &TRACK_AGAIN,
        &TRACK_BY_EMAIL,
        &TRY_LATER,
        &TRACK_LETTER_PACK,
        &CHECK_MAILBOX,
        &ASK_HOUSEHOLD,
        &ASK_POST_OFFICE_CHOSEN,
        &BE_HOME,
        &WATCH_MAILBOX,
        &BE_HOME_OR_MAILBOX,
        &FIND_NOTICE,
        &BOOK_REDELIVERY,
        &BE_HOME_AS_BOOKED,
        &GO_TO_COUNTER,
        &BRING_PHOTO_ID,
        &WAIT_FOR_COUNTER,
        &COLLECT_OR_BOOK,
        &COLLECT_THERE,
        &WAIT_FOR_OPENING,
        &CHECK_FORWARDING,
        &TELEPHONE_OFFICE,
        &ASK_FOR_REDELIVERY,
        &CORRECT_NAME_AND_ADDRESS,
        &NOTHING_MORE,
        &CHECK_DIGITS,
        &TRY_IN_HOURS,
        &READ_THE_PAGE,
        &EACH_ON_ITS_OWN,
        &OPEN_THE_MESSAGE,
        &WAIT_FOR_NOTIFICATION,
        &PICK_UP_AT_CHOSEN_OFFICE,
        &REGISTER_CARD,
        &COLLECT_WITHIN_SIX_MONTHS,
        &CORRECT_AND_RESUBMIT,
        &APPLY_AGAIN_OR_ASK,
        &ASK_PASSPORT_OFFICE,
    ];
}

/// Whom to contact.
pub mod contact {
    use super::{Note, cite, t};

    /// `call-center`
    pub static CALL_CENTER: Note =
        Note { id: "call-center", text: t::status_meanings::CONTACT_CALL_CENTER, cite: cite![VP_35] };
    /// `delivering-office`
    pub static DELIVERING_OFFICE: Note = Note {
        id: "delivering-office",
        text: t::status_meanings::CONTACT_DELIVERING_OFFICE,
        cite: cite![VP_47, VP_48],
    };
    /// `sender`
    pub static SENDER: Note = Note { id: "sender", text: t::status_meanings::CONTACT_SENDER, cite: cite![VP_48] };
    /// `passport-office`
    pub static PASSPORT_OFFICE: Note =
        Note { id: "passport-office", text: t::status_meanings::CONTACT_PASSPORT_OFFICE, cite: cite![PR_34, PR_37] };
    /// `myna-portal`
    pub static MYNA_PORTAL: Note =
        Note { id: "myna-portal", text: t::status_meanings::CONTACT_MYNA_PORTAL, cite: cite![LP_04] };

    /// All of them.
    pub static ALL: &[&Note] = &[&CALL_CENTER, &DELIVERING_OFFICE, &SENDER, &PASSPORT_OFFICE, &MYNA_PORTAL];
}

/// Whom not to contact.
pub mod avoid {
    use super::{Note, cite, t};

    /// `embassy`
    pub static EMBASSY: Note = Note { id: "embassy", text: t::status_meanings::AVOID_EMBASSY, cite: cite![VP_32] };

    /// All of them.
    pub static ALL: &[&Note] = &[&EMBASSY];
}

/// By when.
pub mod limit {
    use super::{Note, cite, t};

    /// `kept-seven-days`
    pub static KEPT_SEVEN_DAYS: Note =
        Note { id: "kept-seven-days", text: t::status_meanings::LIMIT_KEPT_SEVEN_DAYS, cite: cite![VP_46] };
    /// `kept-kyoku-dome`
    pub static KEPT_KYOKU_DOME: Note =
        Note { id: "kept-kyoku-dome", text: t::status_meanings::LIMIT_KEPT_KYOKU_DOME, cite: cite![VP_46, LV_03] };

    /// `kept-as-written`
    pub static KEPT_AS_WRITTEN: Note =
        Note { id: "kept-as-written", text: t::status_meanings::LIMIT_KEPT_AS_WRITTEN, cite: cite![VP_46] };

    /// All of them.
    pub static ALL: &[&Note] = &[&KEPT_SEVEN_DAYS, &KEPT_KYOKU_DOME, &KEPT_AS_WRITTEN];
}

/// Which of two cases a meaning is for.
pub mod when {
    use super::{Note, cite, t};

    /// `home`
    pub static HOME: Note = Note { id: "home", text: t::status_meanings::WHEN_HOME, cite: &[] };
    /// `kyoku-dome`
    pub static KYOKU_DOME: Note =
        Note { id: "kyoku-dome", text: t::status_meanings::WHEN_KYOKU_DOME, cite: cite![VP_05] };

    /// All of them.
    pub static ALL: &[&Note] = &[&HOME, &KYOKU_DOME];
}

/// What is asked where it changes the answer.
pub mod question {
    use super::{Note, cite, t};

    /// `kyoku-dome`
    pub static KYOKU_DOME: Note =
        Note { id: "kyoku-dome", text: t::status_meanings::QUESTION_KYOKU_DOME, cite: cite![VP_05] };
    /// `letter-pack`
    pub static LETTER_PACK: Note =
        Note { id: "letter-pack", text: t::status_meanings::QUESTION_LETTER_PACK, cite: cite![LV_02] };
    /// `application-post`
    pub static APPLICATION_POST: Note =
        Note { id: "application-post", text: t::status_meanings::QUESTION_APPLICATION_POST, cite: cite![VP_41] };
    /// `family`
    pub static FAMILY: Note = Note { id: "family", text: t::status_meanings::QUESTION_FAMILY, cite: cite![VP_44] };
    /// `attempt-day`
    pub static ATTEMPT_DAY: Note =
        Note { id: "attempt-day", text: t::status_meanings::QUESTION_ATTEMPT_DAY, cite: cite![VP_46] };

    /// All of them.
    pub static ALL: &[&Note] = &[&KYOKU_DOME, &LETTER_PACK, &APPLICATION_POST, &FAMILY, &ATTEMPT_DAY];
}

/// The status in the reader's words.
#[must_use]
pub fn name(status: &Status) -> Option<Key> {
    Some(match status.id {
        "still-with-embassy" => t::status_meanings::NAME_STILL_WITH_EMBASSY,
        "being-prepared" => t::status_meanings::NAME_BEING_PREPARED,
        "out-for-delivery" => t::status_meanings::NAME_OUT_FOR_DELIVERY,
        "picked-up" => t::status_meanings::NAME_PICKED_UP,
        "no-update" => t::status_meanings::NAME_NO_UPDATE,
        "returned-to-post" => t::status_meanings::NAME_RETURNED_TO_POST,
        "processing" => t::status_meanings::NAME_PROCESSING,
        "needs-correction" => t::status_meanings::NAME_NEEDS_CORRECTION,
        "not-accepted" => t::status_meanings::NAME_NOT_ACCEPTED,
        "no-longer-viewable" => t::status_meanings::NAME_NO_LONGER_VIEWABLE,
        "accepted" => t::status_meanings::NAME_ACCEPTED,
        "picked-up-from-sender" => t::status_meanings::NAME_PICKED_UP_FROM_SENDER,
        "dispatched" => t::status_meanings::NAME_DISPATCHED,
        "passed" => t::status_meanings::NAME_PASSED,
        "relayed" => t::status_meanings::NAME_RELAYED,
        "arrived" => t::status_meanings::NAME_ARRIVED,
        "out" => t::status_meanings::NAME_OUT,
        "attempted" => t::status_meanings::NAME_ATTEMPTED,
        "redelivery-booked" => t::status_meanings::NAME_REDELIVERY_BOOKED,
        "held" => t::status_meanings::NAME_HELD,
        "held-closed" => t::status_meanings::NAME_HELD_CLOSED,
        "to-nearby" => t::status_meanings::NAME_TO_NEARBY,
        "to-shop" => t::status_meanings::NAME_TO_SHOP,
        "forwarded" => t::status_meanings::NAME_FORWARDED,
        "investigating" => t::status_meanings::NAME_INVESTIGATING,
        "returning" => t::status_meanings::NAME_RETURNING,
        "returned" => t::status_meanings::NAME_RETURNED,
        "delivered" => t::status_meanings::NAME_DELIVERED,
        "collected" => t::status_meanings::NAME_COLLECTED,
        "not-registered" => t::status_meanings::NAME_NOT_REGISTERED,
        _ => return None,
    })
}

/// What a meaning says in a few words, as a heading.
#[must_use]
pub fn headline(meaning: &Note) -> Key {
    match meaning.id {
        "still-with-embassy" => t::status_meanings::HEADLINE_STILL_WITH_EMBASSY,
        "being-prepared" => t::status_meanings::HEADLINE_BEING_PREPARED,
        "out-for-delivery" => t::status_meanings::HEADLINE_OUT_FOR_DELIVERY,
        "picked-up" => t::status_meanings::HEADLINE_PICKED_UP,
        "no-update" => t::status_meanings::HEADLINE_NO_UPDATE,
        "no-update-try-later" => t::status_meanings::HEADLINE_NO_UPDATE_TRY_LATER,
        "returned-to-post" => t::status_meanings::HEADLINE_RETURNED_TO_POST,
        "processing" => t::status_meanings::HEADLINE_PROCESSING,
        "needs-correction" => t::status_meanings::HEADLINE_NEEDS_CORRECTION,
        "not-accepted" => t::status_meanings::HEADLINE_NOT_ACCEPTED,
        "no-longer-viewable" => t::status_meanings::HEADLINE_NO_LONGER_VIEWABLE,
        "accepted" => t::status_meanings::HEADLINE_ACCEPTED,
        "picked-up-from-sender" => t::status_meanings::HEADLINE_PICKED_UP_FROM_SENDER,
        "dispatched" => t::status_meanings::HEADLINE_DISPATCHED,
        "passed" | "relayed" => t::status_meanings::HEADLINE_PASSED,
        "arrived" => t::status_meanings::HEADLINE_ARRIVED,
        "arrived-kyoku-dome" => t::status_meanings::HEADLINE_ARRIVED_KYOKU_DOME,
        "out" => t::status_meanings::HEADLINE_OUT,
        "attempted" => t::status_meanings::HEADLINE_ATTEMPTED,
        "redelivery-booked" => t::status_meanings::HEADLINE_REDELIVERY_BOOKED,
        "held" => t::status_meanings::HEADLINE_HELD,
        "held-kyoku-dome" => t::status_meanings::HEADLINE_HELD_KYOKU_DOME,
        "held-closed" => t::status_meanings::HEADLINE_HELD_CLOSED,
        "to-nearby" => t::status_meanings::HEADLINE_TO_NEARBY,
        "to-shop" => t::status_meanings::HEADLINE_TO_SHOP,
        "forwarded" => t::status_meanings::HEADLINE_FORWARDED,
        "investigating" => t::status_meanings::HEADLINE_INVESTIGATING,
        "returning" => t::status_meanings::HEADLINE_RETURNING,
        "returned" => t::status_meanings::HEADLINE_RETURNED,
        "delivered" => t::status_meanings::HEADLINE_DELIVERED,
        "delivered-kyoku-dome" => t::status_meanings::HEADLINE_DELIVERED_KYOKU_DOME,
        "collected" => t::status_meanings::HEADLINE_COLLECTED,
        "not-registered" => t::status_meanings::HEADLINE_NOT_REGISTERED,
        _ => t::status_meanings::HEADLINE_LATEST_NOT_KNOWN,
    }
}

/// Who says it.
#[must_use]
pub fn vocabulary(vocabulary: Vocabulary) -> Key {
    match vocabulary {
        Vocabulary::Visa => t::status_meanings::VOCABULARY_VISA,
        Vocabulary::Myna => t::status_meanings::VOCABULARY_MYNA,
        Vocabulary::JapanPost => t::status_meanings::VOCABULARY_JAPAN_POST,
    }
}

/// An answer to one of the questions.
#[must_use]
pub fn option(id: &str) -> Option<Key> {
    Some(match id {
        "yes" => t::status_meanings::OPTION_YES,
        "no" => t::status_meanings::OPTION_NO,
        "not-known" => t::status_meanings::OPTION_NOT_KNOWN,
        "plus" => t::status_meanings::OPTION_PLUS,
        "light" => t::status_meanings::OPTION_LIGHT,
        "sapporo" => t::status_meanings::OPTION_SAPPORO,
        "fukuoka" => t::status_meanings::OPTION_FUKUOKA,
        "naha" => t::status_meanings::OPTION_NAHA,
        "osaka-by-mail" => t::status_meanings::OPTION_OSAKA_BY_MAIL,
        "other" => t::status_meanings::OPTION_OTHER,
        _ => return None,
    })
}

/// What is said about the reading itself: a guess, several messages, an unknown one, a doubtful time.
#[must_use]
pub fn mark(id: &str) -> Option<Key> {
    Some(match id {
        "guess" => t::status_meanings::MARK_GUESS,
        "several" => t::status_meanings::MARK_SEVERAL,
        "unknown" => t::status_meanings::MARK_UNKNOWN,
        "unread" => t::status_meanings::MARK_UNREAD,
        "future" => t::status_meanings::MARK_FUTURE,
        "impossible" => t::status_meanings::MARK_IMPOSSIBLE,
        "not-given" => t::status_meanings::MARK_NOT_GIVEN,
        "year-assumed" => t::status_meanings::MARK_YEAR_ASSUMED,
        "times-in-japan" => t::status_meanings::MARK_TIMES_IN_JAPAN,
        _ => return None,
    })
}

/// The cautious last day, the one by the usual count, and the day they are counted from, in the reader's words.
#[must_use]
pub fn limit_days(safe: &str, usual: &str, from: &str) -> [Message; 3] {
    [t::status_meanings::limit_safe(safe), t::status_meanings::limit_usual(usual), t::status_meanings::limit_from(from)]
}
