//! Disclosure of an alien registration record: who may ask, what goes into the envelope, what it costs, and by when it
//! is decided.
//!
//! Where the source is silent the decisions are these. A voluntary representative is refused by the source (AR-05), and
//! directly beside it stands that the agency's own Japanese page lists them (LA-01): telephone first. Whoever does not
//! know from which year the records start reckons with the dearer postage (AR-19). Today's postage counts, and the
//! source's stands beside it with its date (LA-02). Thirty days leave out the day of submission (AR-32); a letter is
//! taken to arrive two days after it is posted. To view without copies is one application of 300 yen (AR-25).

use crate::{
    cite,
    procedures::{Point, Procedure, Section, links},
    rules::{
        amount::{Dated, Series},
        cite::ALIEN_REGISTRATION_DISCLOSURE as SOURCE,
        deadline::{Count, Deadline},
        flow::{
            Ahead, Answer, Band, Dates, Group, Input, Item, Number, Outcome, Phrase, Question, Then, Value, Verdict,
            Wizard,
        },
        hours::DISCLOSURE_SECTION,
    },
    text::{t::alien_registration_disclosure as w, terms},
};

/// The procedure.
pub static ALIEN_REGISTRATION_DISCLOSURE: Procedure = Procedure {
    id: "alien-registration-disclosure",
    title: w::TITLE,
    summary: w::SUMMARY,
    source: &SOURCE,
    guide: GUIDE,
    wizards: &[&REQUEST, &DECISION],
};

/// Who may ask, what goes into the envelope, what does it cost?
pub static REQUEST: Wizard =
    Wizard { id: "request", title: w::REQUEST_TITLE, description: w::REQUEST_DESCRIPTION, start: &WHO, begins: None };

/// By when is it decided?
pub static DECISION: Wizard = Wizard {
    id: "decision",
    title: w::DECISION_TITLE,
    description: w::DECISION_DESCRIPTION,
    start: &SENT,
    begins: None,
};

// What the guide says.

static GUIDE: &[Section] = &[
    Section::new(
        "what",
        w::GUIDE_WHAT,
        &[
            Point { text: w::GUIDE_KEPT, cite: cite![AR_01, LA_06] },
            Point { text: w::GUIDE_SEE_OR_COPY, cite: cite![AR_02] },
        ],
    ),
    Section::new(
        "who",
        w::GUIDE_WHO,
        &[
            Point { text: w::GUIDE_PERSON, cite: cite![AR_03] },
            Point { text: w::GUIDE_LEGAL, cite: cite![AR_04] },
            Point { text: w::GUIDE_VOLUNTARY, cite: cite![AR_05, LA_01] },
            Point { text: w::GUIDE_OWN, cite: cite![AR_06] },
            Point { text: w::GUIDE_OTHER, cite: cite![AR_07] },
            Point { text: w::GUIDE_DECEASED, cite: cite![AR_08, LA_05] },
        ],
    ),
    Section::new(
        "form",
        w::GUIDE_FORM,
        &[
            Point { text: w::GUIDE_FORM_FILE, cite: cite![AR_13] },
            Point { text: w::GUIDE_AT_OFFICE, cite: cite![AR_14] },
            Point { text: w::GUIDE_BY_POST, cite: cite![AR_15] },
        ],
    ),
    Section::new(
        "post",
        w::GUIDE_POST,
        &[
            Point { text: w::GUIDE_REPLY, cite: cite![AR_16] },
            Point { text: w::GUIDE_WEIGHT, cite: cite![AR_17] },
            Point { text: w::GUIDE_SINCE_1960, cite: cite![AR_18, LA_02] },
            Point { text: w::GUIDE_BEFORE_1960, cite: cite![AR_19, LA_02] },
            Point { text: w::GUIDE_SPARE, cite: cite![AR_20] },
            Point { text: w::GUIDE_LETTER_PACK, cite: cite![AR_21] },
            Point { text: w::GUIDE_APPROXIMATE, cite: cite![AR_22] },
            Point { text: w::GUIDE_WRITE_ADDRESS, cite: cite![AR_23] },
            Point { text: w::GUIDE_SAME_ADDRESS, cite: cite![AR_24] },
        ],
    )
    .link(&links::REPLY),
    Section::new(
        "cost",
        w::GUIDE_COST,
        &[
            Point { text: w::GUIDE_STAMPS, cite: cite![AR_25] },
            Point { text: w::GUIDE_EXACT, cite: cite![AR_26] },
            Point { text: w::GUIDE_COPIES, cite: cite![AR_27] },
            Point { text: w::GUIDE_BUY, cite: cite![AR_28] },
        ],
    )
    .link(&links::COPIES),
    Section::new(
        "documents",
        w::GUIDE_DOCUMENTS,
        &[
            Point { text: w::GUIDE_IDENTITY, cite: cite![AR_29, LA_03] },
            Point { text: w::GUIDE_NAME, cite: cite![AR_30] },
            Point { text: w::GUIDE_BACK, cite: cite![AR_31] },
        ],
    )
    .link(&links::RETURN),
    Section::new("when", w::GUIDE_WHEN, &[Point { text: w::GUIDE_THIRTY_DAYS, cite: cite![AR_32, LA_04] }])
        .link(&links::DECISION),
    Section::new(
        "where",
        w::GUIDE_WHERE,
        &[
            Point { text: w::GUIDE_SECTION, cite: cite![AR_34] },
            Point { text: w::GUIDE_JAPANESE_NAME, cite: cite![AR_35] },
            Point { text: w::GUIDE_PLACE, cite: cite![AR_36] },
            Point { text: w::GUIDE_TELEPHONE, cite: cite![AR_37] },
            Point { text: w::GUIDE_HOURS, cite: cite![AR_38] },
            Point { text: w::GUIDE_FAQ, cite: cite![AR_33] },
        ],
    )
    .link(&links::DISCLOSURE),
    Section::new("recorded", w::GUIDE_RECORDED, &[]).ticks(RECORDS),
    Section::new(
        "survives",
        w::GUIDE_SURVIVES,
        &[
            Point { text: w::GUIDE_NOT_ALL, cite: cite![AR_10] },
            Point { text: w::GUIDE_CHANGES, cite: cite![AR_11] },
            Point { text: w::GUIDE_IMAGE, cite: cite![AR_12] },
        ],
    ),
];

// The request, question by question.

static WHO: Question = Question {
    id: "who",
    text: w::WHO,
    hint: None,
    cite: cite![AR_03, AR_04, AR_05],
    input: Input::Choice(&[&MYSELF, &FOR_MINOR, &FOR_ADULT, &REPRESENTATIVE, &DECEASED]),
};
static MYSELF: Answer = Answer::new("self", w::MYSELF, cite![AR_03], &Then::Ask(&WHOSE));
static FOR_MINOR: Answer =
    Answer::new("parent", w::FOR_MINOR, cite![AR_04], &Then::Ask(&WHOSE)).items(&[&PROOF_OF_STANDING]);
static FOR_ADULT: Answer =
    Answer::new("guardian", w::FOR_ADULT, cite![AR_04], &Then::Ask(&WHOSE)).items(&[&PROOF_OF_STANDING]);
static REPRESENTATIVE: Answer =
    Answer::new("representative", w::REPRESENTATIVE, cite![AR_05, LA_01], &Then::End(&REPRESENTATIVE_REFUSED))
        .hint(w::REPRESENTATIVE_HINT);
static DECEASED: Answer = Answer::new("deceased", w::DECEASED, cite![AR_08, LA_05], &Then::End(&ANOTHER_PROCEDURE));

static WHOSE: Question = Question {
    id: "whose",
    text: w::WHOSE,
    hint: Some(w::WHOSE_HINT),
    cite: cite![AR_06, AR_07],
    input: Input::Choice(&[&OWN, &OTHER]),
};
static OWN: Answer = Answer::new("own", w::OWN, cite![AR_06], &Then::Ask(&HOW));
static OTHER: Answer = Answer::new("other", w::OTHER, cite![AR_07], &Then::Ask(&HOW)).items(&[&ONLY_OWN_INFORMATION]);

static HOW: Question = Question {
    id: "how",
    text: w::HOW,
    hint: None,
    cite: cite![AR_14, AR_15],
    input: Input::Choice(&[&VIEW, &COPIES_THERE, &POST]),
};
static VIEW: Answer = Answer::new("view", w::VIEW, cite![AR_14], &Then::Ask(&NAME)).items(&[&STAMP_ONE]);
static COPIES_THERE: Answer = Answer::new("copies", w::COPIES_THERE, cite![AR_14], &Then::Ask(&COPIES));
static POST: Answer = Answer::new("post", w::POST, cite![AR_15], &Then::Ask(&COPIES)).by_post();

static COPIES: Question = Question {
    id: "copies",
    text: w::COPIES,
    hint: Some(w::COPIES_HINT),
    cite: cite![AR_25, AR_27],
    input: Input::Number(&Number { range: 1..=10, answer: &COUNTED }),
};
static COUNTED: Answer = Answer::new(
    "counted",
    w::COUNTED,
    cite![AR_27],
    &Then::Fork { given: &[&POST], yes: &Then::Ask(&FROM_YEAR), no: &Then::Ask(&NAME) },
)
.items(&[&STAMP_EACH, &WRITE_COPIES])
.say(&[Phrase { japanese: terms::SAY_COPIES, meaning: w::SAY_COPIES }]);

static FROM_YEAR: Question = Question {
    id: "from-year",
    text: w::FROM_YEAR,
    hint: Some(w::FROM_YEAR_HINT),
    cite: cite![AR_18, AR_19],
    input: Input::Choice(&[&SINCE_1960, &BEFORE_1960, &YEAR_UNSURE]),
};
static SINCE_1960: Answer = Answer::new("since-1960", w::SINCE_1960, cite![AR_18], &Then::Ask(&RETURN_ADDRESS))
    .items(&[&POSTAGE_SINCE_1960, &PACK_LIGHT, &PACK_PLUS]);
static BEFORE_1960: Answer = Answer::new("before-1960", w::BEFORE_1960, cite![AR_19], &Then::Ask(&RETURN_ADDRESS))
    .items(&[&POSTAGE_BEFORE_1960, &PACK_LIGHT, &PACK_PLUS]);
static YEAR_UNSURE: Answer = Answer::new("unsure", w::YEAR_UNSURE, cite![AR_19], &Then::Ask(&RETURN_ADDRESS)).items(&[
    &POSTAGE_BEFORE_1960,
    &PACK_LIGHT,
    &PACK_PLUS,
]);

static RETURN_ADDRESS: Question = Question {
    id: "return-address",
    text: w::RETURN_ADDRESS,
    hint: Some(w::RETURN_ADDRESS_HINT),
    cite: cite![AR_24],
    input: Input::Choice(&[&SAME_ADDRESS, &OTHER_ADDRESS]),
};
static SAME_ADDRESS: Answer = Answer::new("same", w::SAME_ADDRESS, cite![AR_24], &Then::Ask(&NAME));
static OTHER_ADDRESS: Answer =
    Answer::new("other", w::OTHER_ADDRESS, cite![AR_24], &Then::Ask(&NAME)).items(&[&CHANGE_RETURN_ADDRESS]);

static NAME: Question = Question {
    id: "name",
    text: w::NAME,
    hint: Some(w::NAME_HINT),
    cite: cite![AR_30],
    input: Input::Choice(&[&NAME_SAME, &NAME_CHANGED]),
};
static NAME_SAME: Answer = Answer::new("same", w::NAME_SAME, cite![AR_30], &Then::Ask(&BACK));
static NAME_CHANGED: Answer =
    Answer::new("changed", w::NAME_CHANGED, cite![AR_30], &Then::Ask(&BACK)).items(&[&PROOF_OF_NAME]);

static BACK: Question = Question {
    id: "documents-back",
    text: w::BACK,
    hint: Some(w::BACK_HINT),
    cite: cite![AR_31],
    input: Input::Choice(&[&KEEP_THEM, &WANTED_BACK]),
};
static KEEP_THEM: Answer = Answer::new("no", w::KEEP_THEM, cite![AR_31], &FINALLY);
static WANTED_BACK: Answer = Answer::new("yes", w::WANTED_BACK, cite![AR_31], &FINALLY)
    .items(&[&NOTE_FOR_DOCUMENTS])
    .say(&[Phrase { japanese: terms::SAY_DOCUMENTS_BACK, meaning: w::SAY_DOCUMENTS_BACK }]);

static FINALLY: Then = Then::Fork {
    given: &[&POST],
    yes: &Then::Fork { given: &[&OTHER_ADDRESS], yes: &Then::End(&BY_POST_ONCE_ADDRESSED), no: &Then::End(&BY_POST) },
    no: &Then::Fork { given: &[&VIEW], yes: &Then::End(&VIEW_AT_OFFICE), no: &Then::End(&COPIES_AT_OFFICE) },
};

// By when it is decided.

static SENT: Question = Question {
    id: "sent",
    text: w::SENT,
    hint: None,
    cite: cite![AR_32],
    input: Input::Choice(&[&HANDED_IN, &POSTED]),
};
static HANDED_IN: Answer = Answer::new("handed-in", w::HANDED_IN, cite![AR_14, AR_32], &Then::Ask(&HANDED_IN_WHEN));
static POSTED: Answer = Answer::new("posted", w::POSTED, cite![AR_15, AR_32], &Then::Ask(&POSTED_WHEN));

static HANDED_IN_WHEN: Question = Question {
    id: "handed-in-when",
    text: w::HANDED_IN_WHEN,
    hint: Some(w::HANDED_IN_WHEN_HINT),
    cite: cite![AR_32],
    input: Input::Date(&Dates {
        bands: &[Band { until: &THIRTY_DAYS, answer: &STILL_DUE }],
        passed: &OVERDUE,
        instead: &[],
        ahead: Ahead::Refused,
    }),
};
static STILL_DUE: Answer = Answer::new("still-due", w::STILL_DUE, cite![AR_32], &Then::End(&WAIT)).items(&[&DUE_BY]);
static OVERDUE: Answer =
    Answer::new("overdue", w::OVERDUE, cite![AR_32, LA_04], &Then::End(&ASK_WHERE_IT_IS)).items(&[&WAS_DUE_BY]);

static POSTED_WHEN: Question = Question {
    id: "posted-when",
    text: w::POSTED_WHEN,
    hint: Some(w::POSTED_WHEN_HINT),
    cite: cite![AR_32],
    input: Input::Date(&Dates {
        bands: &[Band { until: &THIRTY_DAYS_AFTER_POSTING, answer: &STILL_DUE_BY_POST }],
        passed: &OVERDUE_BY_POST,
        instead: &[],
        ahead: Ahead::Refused,
    }),
};
static STILL_DUE_BY_POST: Answer =
    Answer::new("still-due", w::STILL_DUE, cite![AR_32], &Then::End(&WAIT)).items(&[&DUE_BY_AFTER_POSTING]);
static OVERDUE_BY_POST: Answer = Answer::new("overdue", w::OVERDUE, cite![AR_32, LA_04], &Then::End(&ASK_WHERE_IT_IS))
    .items(&[&WAS_DUE_BY_AFTER_POSTING]);

// What can be true of the case.

static VIEW_AT_OFFICE: Outcome = Outcome {
    id: "view-at-office",
    verdict: Verdict::Yes,
    text: w::VIEW_AT_OFFICE,
    detail: w::VIEW_AT_OFFICE_DETAIL,
    cite: cite![AR_02, AR_14],
    items: AT_OFFICE_ITEMS,
    say: &[SAY_REQUEST],
};
static COPIES_AT_OFFICE: Outcome = Outcome {
    id: "copies-at-office",
    verdict: Verdict::Yes,
    text: w::COPIES_AT_OFFICE,
    detail: w::COPIES_AT_OFFICE_DETAIL,
    cite: cite![AR_02, AR_14],
    items: AT_OFFICE_ITEMS,
    say: &[SAY_REQUEST],
};
static BY_POST: Outcome = Outcome {
    id: "by-post",
    verdict: Verdict::Yes,
    text: w::BY_POST,
    detail: w::BY_POST_DETAIL,
    cite: cite![AR_02, AR_15],
    items: BY_POST_ITEMS,
    say: &[],
};
static BY_POST_ONCE_ADDRESSED: Outcome = Outcome {
    id: "by-post-once-addressed",
    verdict: Verdict::Conditions,
    text: w::BY_POST_ONCE_ADDRESSED,
    detail: w::BY_POST_ONCE_ADDRESSED_DETAIL,
    cite: cite![AR_15, AR_24],
    items: BY_POST_ITEMS,
    say: &[],
};
static REPRESENTATIVE_REFUSED: Outcome = Outcome {
    id: "representative-refused",
    verdict: Verdict::No,
    text: w::REPRESENTATIVE_REFUSED,
    detail: w::REPRESENTATIVE_REFUSED_DETAIL,
    cite: cite![AR_05, LA_01],
    items: &[&CALL_ABOUT_REPRESENTATIVE, &PAGES_DISAGREE],
    say: &[Phrase { japanese: terms::SAY_REPRESENTATIVE, meaning: w::SAY_REPRESENTATIVE }],
};
static ANOTHER_PROCEDURE: Outcome = Outcome {
    id: "another-procedure",
    verdict: Verdict::No,
    text: w::ANOTHER_PROCEDURE,
    detail: w::ANOTHER_PROCEDURE_DETAIL,
    cite: cite![AR_08, LA_05],
    items: &[&READ_ABOUT_DECEASED, &CALL_IN_DOUBT],
    say: &[Phrase { japanese: terms::SAY_DECEASED, meaning: w::SAY_DECEASED }],
};
static WAIT: Outcome = Outcome {
    id: "wait",
    verdict: Verdict::Yes,
    text: w::WAIT,
    detail: w::WAIT_DETAIL,
    cite: cite![AR_32, LA_04],
    items: &[&CALL_IN_DOUBT],
    say: &[],
};
static ASK_WHERE_IT_IS: Outcome = Outcome {
    id: "ask-where-it-is",
    verdict: Verdict::AskFirst,
    text: w::ASK_WHERE_IT_IS,
    detail: w::ASK_WHERE_IT_IS_DETAIL,
    cite: cite![AR_32, LA_04],
    items: &[&CALL_WHERE_IT_IS],
    say: &[Phrase { japanese: terms::SAY_NO_DECISION_YET, meaning: w::SAY_NO_DECISION_YET }],
};

const SAY_REQUEST: Phrase = Phrase { japanese: terms::SAY_REQUEST_DISCLOSURE, meaning: w::SAY_REQUEST_DISCLOSURE };

// What outcomes are made of.

/// What every request at the office needs.
static AT_OFFICE_ITEMS: &[&Item] = &[
    &DECIDED_BY,
    &BUY_STAMPS,
    &GO_TO_SECTION,
    &IDENTITY,
    &FORM,
    &AFFIX_STAMPS,
    &NOT_THE_SAME_DAY,
    &EXACT_AMOUNT,
    &NOT_ALL_SURVIVES,
    &CHANGES_INCLUDED,
    &CALL_IN_DOUBT,
    &NAME_RECORD,
    &SEX_RECORD,
    &BIRTH_RECORD,
    &NATIONALITY_RECORD,
    &OCCUPATION_RECORD,
    &PASSPORT_RECORD,
    &PASSPORT_DATE_RECORD,
    &REGISTERED_RECORD,
    &NUMBER_RECORD,
    &LANDING_RECORD,
    &STATUS_RECORD,
    &PERIOD_RECORD,
    &BIRTHPLACE_RECORD,
    &HOME_ADDRESS_RECORD,
    &RESIDENCE_RECORD,
    &HEAD_RECORD,
    &RELATION_RECORD,
    &WORKPLACE_RECORD,
    &HOUSEHOLD_RECORD,
    &FAMILY_RECORD,
    &SIGNATURE_RECORD,
    &PHOTO_RECORD,
    &CHANGES_RECORD,
    &AMENDMENTS_RECORD,
];
/// What every request by post needs.
static BY_POST_ITEMS: &[&Item] = &[
    &DECIDED_BY_AFTER_POSTING,
    &BUY_STAMPS,
    &POST_IT,
    &IDENTITY,
    &RESIDENCE_CERTIFICATE,
    &REPLY_ENVELOPE,
    &SPARE_STAMP,
    &FORM,
    &AFFIX_STAMPS,
    &ADDRESS_REPLY,
    &EXACT_AMOUNT,
    &NOT_ALL_SURVIVES,
    &CHANGES_INCLUDED,
    &CALL_IN_DOUBT,
    &NAME_RECORD,
    &SEX_RECORD,
    &BIRTH_RECORD,
    &NATIONALITY_RECORD,
    &OCCUPATION_RECORD,
    &PASSPORT_RECORD,
    &PASSPORT_DATE_RECORD,
    &REGISTERED_RECORD,
    &NUMBER_RECORD,
    &LANDING_RECORD,
    &STATUS_RECORD,
    &PERIOD_RECORD,
    &BIRTHPLACE_RECORD,
    &HOME_ADDRESS_RECORD,
    &RESIDENCE_RECORD,
    &HEAD_RECORD,
    &RELATION_RECORD,
    &WORKPLACE_RECORD,
    &HOUSEHOLD_RECORD,
    &FAMILY_RECORD,
    &SIGNATURE_RECORD,
    &PHOTO_RECORD,
    &CHANGES_RECORD,
    &AMENDMENTS_RECORD,
];

static DECIDED_BY: Item = Item::new("decided-by", Group::ByWhen, w::DECIDED_BY, cite![AR_32, LA_04])
    .detail(w::DECIDED_BY_DETAIL)
    .value(Value::FromToday(&THIRTY_DAYS))
    .days(&DISCLOSURE_SECTION.days)
    .link(&links::DECISION);
static DECIDED_BY_AFTER_POSTING: Item =
    Item::new("decided-by-after-posting", Group::ByWhen, w::DECIDED_BY, cite![AR_32, LA_04])
        .detail(w::DECIDED_BY_AFTER_POSTING_DETAIL)
        .value(Value::FromToday(&THIRTY_DAYS_AFTER_POSTING))
        .link(&links::DECISION);
static DUE_BY: Item = Item::new("due-by", Group::ByWhen, w::DUE_BY, cite![AR_32, LA_04])
    .detail(w::DUE_BY_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS));
static DUE_BY_AFTER_POSTING: Item = Item::new("due-by-after-posting", Group::ByWhen, w::DUE_BY, cite![AR_32, LA_04])
    .detail(w::DUE_BY_AFTER_POSTING_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS_AFTER_POSTING));
static WAS_DUE_BY: Item = Item::new("was-due-by", Group::ByWhen, w::WAS_DUE_BY, cite![AR_32])
    .detail(w::DUE_BY_DETAIL)
    .value(Value::FromGiven(&THIRTY_DAYS));
static WAS_DUE_BY_AFTER_POSTING: Item =
    Item::new("was-due-by-after-posting", Group::ByWhen, w::WAS_DUE_BY, cite![AR_32])
        .detail(w::DUE_BY_AFTER_POSTING_DETAIL)
        .value(Value::FromGiven(&THIRTY_DAYS_AFTER_POSTING));

static STAMP_ONE: Item = Item::new("stamp", Group::Pay, w::STAMP_ONE, cite![AR_25, AR_26])
    .detail(w::STAMP_ONE_DETAIL)
    .value(Value::Amount(&[&STAMP]));
static STAMP_EACH: Item = Item::new("stamps", Group::Pay, w::STAMP_EACH, cite![AR_25, AR_27])
    .detail(w::STAMP_EACH_DETAIL)
    .value(Value::Each { price: &STAMP, of: &COPIES });
static POSTAGE_SINCE_1960: Item =
    Item::new("postage-since-1960", Group::Pay, w::POSTAGE, cite![AR_17, AR_18, AR_22, LA_02])
        .detail(w::POSTAGE_SINCE_1960_DETAIL)
        .value(Value::Amount(&[&TO_50_G]))
        .one_of();
static POSTAGE_BEFORE_1960: Item =
    Item::new("postage-before-1960", Group::Pay, w::POSTAGE, cite![AR_17, AR_19, AR_22, LA_02])
        .detail(w::POSTAGE_BEFORE_1960_DETAIL)
        .value(Value::Amount(&[&TO_100_G, &TO_150_G]))
        .one_of();
static PACK_LIGHT: Item = Item::new("letter-pack-light", Group::Pay, w::PACK_LIGHT, cite![AR_21, LA_02])
    .detail(w::PACK_DETAIL)
    .value(Value::Amount(&[&LETTER_PACK_LIGHT]))
    .one_of();
static PACK_PLUS: Item = Item::new("letter-pack-plus", Group::Pay, w::PACK_PLUS, cite![AR_21, LA_02])
    .value(Value::Amount(&[&LETTER_PACK_PLUS]))
    .one_of();

static BUY_STAMPS: Item =
    Item::new("buy-stamps", Group::Do, w::BUY_STAMPS, cite![AR_26, AR_28]).detail(w::BUY_STAMPS_DETAIL);
static GO_TO_SECTION: Item = Item::new("go-to-section", Group::Do, w::GO_TO_SECTION, cite![AR_34, AR_36, AR_38])
    .detail(w::GO_TO_SECTION_DETAIL)
    .hours(&DISCLOSURE_SECTION);
static POST_IT: Item = Item::new("post-it", Group::Do, w::POST_IT, cite![AR_34, AR_35, AR_36])
    .detail(w::POST_IT_DETAIL)
    .value(Value::Address(&SECTION_ADDRESS))
    .link(&links::DISCLOSURE);
static SECTION_ADDRESS: Phrase = Phrase { japanese: terms::SECTION_ADDRESS, meaning: w::SECTION_ADDRESS };
static CHANGE_RETURN_ADDRESS: Item =
    Item::new("change-return-address", Group::Do, w::CHANGE_RETURN_ADDRESS, cite![AR_24])
        .detail(w::CHANGE_RETURN_ADDRESS_DETAIL);
static CALL_ABOUT_REPRESENTATIVE: Item =
    Item::new("call-about-representative", Group::Do, w::CALL_ABOUT_REPRESENTATIVE, cite![LA_01, AR_37, AR_38])
        .hours(&DISCLOSURE_SECTION);
static CALL_WHERE_IT_IS: Item =
    Item::new("call-where-it-is", Group::Do, w::CALL_WHERE_IT_IS, cite![AR_37, AR_38]).hours(&DISCLOSURE_SECTION);
static READ_ABOUT_DECEASED: Item =
    Item::new("read-about-deceased", Group::Do, w::READ_ABOUT_DECEASED, cite![AR_08, LA_05])
        .detail(w::READ_ABOUT_DECEASED_DETAIL);

static IDENTITY: Item = Item::new("identity", Group::Bring, w::IDENTITY, cite![AR_29]).detail(w::IDENTITY_DETAIL);
static RESIDENCE_CERTIFICATE: Item =
    Item::new("residence-certificate", Group::Bring, w::RESIDENCE_CERTIFICATE, cite![AR_24, LA_03])
        .detail(w::RESIDENCE_CERTIFICATE_DETAIL);
static REPLY_ENVELOPE: Item =
    Item::new("reply-envelope", Group::Bring, w::REPLY_ENVELOPE, cite![AR_16, AR_17]).detail(w::REPLY_ENVELOPE_DETAIL);
static SPARE_STAMP: Item =
    Item::new("spare-stamp", Group::Bring, w::SPARE_STAMP, cite![AR_20]).detail(w::SPARE_STAMP_DETAIL);
static PROOF_OF_STANDING: Item =
    Item::new("proof-of-standing", Group::Bring, w::PROOF_OF_STANDING, cite![AR_04, AR_29])
        .detail(w::PROOF_OF_STANDING_DETAIL);
static PROOF_OF_NAME: Item =
    Item::new("proof-of-name", Group::Bring, w::PROOF_OF_NAME, cite![AR_30]).detail(w::PROOF_OF_NAME_DETAIL);

static FORM: Item = Item::new("form", Group::FillIn, w::FORM, cite![AR_13]).detail(w::FORM_DETAIL);
static AFFIX_STAMPS: Item =
    Item::new("affix-stamps", Group::FillIn, w::AFFIX_STAMPS, cite![AR_25]).detail(w::AFFIX_STAMPS_DETAIL);
static WRITE_COPIES: Item = Item::new("write-copies", Group::FillIn, w::WRITE_COPIES, cite![AR_27])
    .detail(w::WRITE_COPIES_DETAIL)
    .link(&links::COPIES);
static ADDRESS_REPLY: Item = Item::new("address-reply", Group::FillIn, w::ADDRESS_REPLY, cite![AR_23, AR_24])
    .detail(w::ADDRESS_REPLY_DETAIL)
    .link(&links::REPLY);
static NOTE_FOR_DOCUMENTS: Item = Item::new("note-for-documents", Group::FillIn, w::NOTE_FOR_DOCUMENTS, cite![AR_31])
    .detail(w::NOTE_FOR_DOCUMENTS_DETAIL)
    .link(&links::RETURN);

static EXACT_AMOUNT: Item = Item::new("exact-amount", Group::Know, w::EXACT_AMOUNT, cite![AR_26]);
static NOT_THE_SAME_DAY: Item = Item::new("not-the-same-day", Group::Know, w::NOT_THE_SAME_DAY, cite![LA_04]);
static ONLY_OWN_INFORMATION: Item =
    Item::new("only-own-information", Group::Know, w::ONLY_OWN_INFORMATION, cite![AR_07])
        .detail(w::ONLY_OWN_INFORMATION_DETAIL);
static NOT_ALL_SURVIVES: Item = Item::new("not-all-survives", Group::Know, w::NOT_ALL_SURVIVES, cite![AR_10]);
static CHANGES_INCLUDED: Item = Item::new("changes-included", Group::Know, w::CHANGES_INCLUDED, cite![AR_11]);
static PAGES_DISAGREE: Item =
    Item::new("pages-disagree", Group::Know, w::PAGES_DISAGREE, cite![AR_05, LA_01]).detail(w::PAGES_DISAGREE_DETAIL);
static CALL_IN_DOUBT: Item =
    Item::new("call-in-doubt", Group::Know, w::CALL_IN_DOUBT, cite![AR_37, AR_38]).hours(&DISCLOSURE_SECTION);

/// The 24 kinds of items that were recorded, in the source's order.
static RECORDS: &[&Item] = &[
    &NAME_RECORD,
    &SEX_RECORD,
    &BIRTH_RECORD,
    &NATIONALITY_RECORD,
    &OCCUPATION_RECORD,
    &PASSPORT_RECORD,
    &PASSPORT_DATE_RECORD,
    &REGISTERED_RECORD,
    &NUMBER_RECORD,
    &LANDING_RECORD,
    &STATUS_RECORD,
    &PERIOD_RECORD,
    &BIRTHPLACE_RECORD,
    &HOME_ADDRESS_RECORD,
    &RESIDENCE_RECORD,
    &HEAD_RECORD,
    &RELATION_RECORD,
    &WORKPLACE_RECORD,
    &HOUSEHOLD_RECORD,
    &FAMILY_RECORD,
    &SIGNATURE_RECORD,
    &PHOTO_RECORD,
    &CHANGES_RECORD,
    &AMENDMENTS_RECORD,
];

static NAME_RECORD: Item = Item::new("record-name", Group::Records, w::RECORD_NAME, cite![AR_09]);
static SEX_RECORD: Item = Item::new("record-sex", Group::Records, w::RECORD_SEX, cite![AR_09]);
static BIRTH_RECORD: Item = Item::new("record-birth", Group::Records, w::RECORD_BIRTH, cite![AR_09]);
static NATIONALITY_RECORD: Item = Item::new("record-nationality", Group::Records, w::RECORD_NATIONALITY, cite![AR_09]);
static OCCUPATION_RECORD: Item = Item::new("record-occupation", Group::Records, w::RECORD_OCCUPATION, cite![AR_09]);
static PASSPORT_RECORD: Item = Item::new("record-passport", Group::Records, w::RECORD_PASSPORT, cite![AR_09]);
static PASSPORT_DATE_RECORD: Item =
    Item::new("record-passport-date", Group::Records, w::RECORD_PASSPORT_DATE, cite![AR_09]);
static REGISTERED_RECORD: Item = Item::new("record-registered", Group::Records, w::RECORD_REGISTERED, cite![AR_09]);
static NUMBER_RECORD: Item = Item::new("record-number", Group::Records, w::RECORD_NUMBER, cite![AR_09]);
static LANDING_RECORD: Item = Item::new("record-landing", Group::Records, w::RECORD_LANDING, cite![AR_09]);
static STATUS_RECORD: Item = Item::new("record-status", Group::Records, w::RECORD_STATUS, cite![AR_09]);
static PERIOD_RECORD: Item = Item::new("record-period", Group::Records, w::RECORD_PERIOD, cite![AR_09]);
static BIRTHPLACE_RECORD: Item = Item::new("record-birthplace", Group::Records, w::RECORD_BIRTHPLACE, cite![AR_09]);
static HOME_ADDRESS_RECORD: Item =
    Item::new("record-home-address", Group::Records, w::RECORD_HOME_ADDRESS, cite![AR_09]);
static RESIDENCE_RECORD: Item = Item::new("record-residence", Group::Records, w::RECORD_RESIDENCE, cite![AR_09]);
static HEAD_RECORD: Item = Item::new("record-head", Group::Records, w::RECORD_HEAD, cite![AR_09]);
static RELATION_RECORD: Item = Item::new("record-relation", Group::Records, w::RECORD_RELATION, cite![AR_09]);
static WORKPLACE_RECORD: Item = Item::new("record-workplace", Group::Records, w::RECORD_WORKPLACE, cite![AR_09]);
static HOUSEHOLD_RECORD: Item = Item::new("record-household", Group::Records, w::RECORD_HOUSEHOLD, cite![AR_09]);
static FAMILY_RECORD: Item = Item::new("record-family", Group::Records, w::RECORD_FAMILY, cite![AR_09]);
static SIGNATURE_RECORD: Item = Item::new("record-signature", Group::Records, w::RECORD_SIGNATURE, cite![AR_09]);
static PHOTO_RECORD: Item = Item::new("record-photo", Group::Records, w::RECORD_PHOTO, cite![AR_09]);
static CHANGES_RECORD: Item = Item::new("record-changes", Group::Records, w::RECORD_CHANGES, cite![AR_09]);
static AMENDMENTS_RECORD: Item = Item::new("record-amendments", Group::Records, w::RECORD_AMENDMENTS, cite![AR_09]);

// Limits and amounts.

static THIRTY_DAYS: Deadline = Deadline { id: "thirty-days", count: Count::Days(30), cite: cite![AR_32] };
/// Two days on the way, then thirty.
static THIRTY_DAYS_AFTER_POSTING: Deadline =
    Deadline { id: "thirty-days-after-posting", count: Count::Days(32), cite: cite![AR_32] };

/// The source names no day. The records have been with the agency since this one (AR-01, LA-06).
const AGENCY: (i32, u32, u32) = (2012, 7, 9);
static STAMP: Series = Series { id: "stamp", values: &[Dated { from: AGENCY, yen: 300, cite: cite![AR_25, AR_27] }] };

/// The source names no day for its postage either. It was the table before the change of LA-02; of its first day, 1
/// October 2019, nothing is shown.
const SOURCE_POSTAGE: (i32, u32, u32) = (2019, 10, 1);
/// LA-02.
const POSTAGE_CHANGE: (i32, u32, u32) = (2024, 10, 1);
static TO_50_G: Series = Series {
    id: "to-50-g",
    values: &[
        Dated { from: SOURCE_POSTAGE, yen: 94, cite: cite![AR_18] },
        Dated { from: POSTAGE_CHANGE, yen: 110, cite: cite![LA_02] },
    ],
};
static TO_100_G: Series = Series {
    id: "to-100-g",
    values: &[
        Dated { from: SOURCE_POSTAGE, yen: 140, cite: cite![AR_19] },
        Dated { from: POSTAGE_CHANGE, yen: 180, cite: cite![LA_02] },
    ],
};
static TO_150_G: Series = Series {
    id: "to-150-g",
    values: &[
        Dated { from: SOURCE_POSTAGE, yen: 210, cite: cite![AR_19] },
        Dated { from: POSTAGE_CHANGE, yen: 270, cite: cite![LA_02] },
    ],
};
static LETTER_PACK_LIGHT: Series = Series {
    id: "letter-pack-light",
    values: &[
        Dated { from: SOURCE_POSTAGE, yen: 370, cite: cite![LA_02] },
        Dated { from: POSTAGE_CHANGE, yen: 430, cite: cite![LA_02] },
    ],
};
static LETTER_PACK_PLUS: Series = Series {
    id: "letter-pack-plus",
    values: &[
        Dated { from: SOURCE_POSTAGE, yen: 520, cite: cite![LA_02] },
        Dated { from: POSTAGE_CHANGE, yen: 600, cite: cite![LA_02] },
    ],
};
