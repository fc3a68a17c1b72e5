//! Everything the address check can find, in one list: id, how bad it is, what is to be corrected, and the fact.

use crate::{
    cite,
    rules::{cite::Cite, passport::NameDifference},
    text::{Key, t},
};

/// A thing that the check looks for.
#[derive(Debug)]
pub struct Rule {
    /// A short, permanent name.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is to be corrected.
    pub field: Field,
    /// What says so.
    pub cite: Cite,
    /// It in words.
    pub text: Key,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It cannot be delivered so.
    WillBeReturned,
    /// It may be delayed, or come back.
    MayBeDelayed,
    /// It would be better otherwise.
    Advice,
}

impl Severity {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::WillBeReturned => "returned",
            Self::MayBeDelayed => "delayed",
            Self::Advice => "advice",
        }
    }
}

/// What is to be corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The address as a whole.
    Address,
    /// Postal code.
    PostalCode,
    /// Prefecture.
    Prefecture,
    /// Municipality.
    City,
    /// Town.
    Town,
    /// 丁目, block, number.
    Block,
    /// Building.
    Building,
    /// Floor.
    Floor,
    /// Room.
    Room,
    /// Company, school, hotel, post office.
    Organisation,
    /// Department.
    Department,
    /// Care of.
    CareOf,
    /// To whom it is addressed.
    Recipient,
    /// The name in the profile.
    Name,
    /// The passport number.
    Number,
    /// The two lines.
    Mrz,
    /// The nameplate.
    Nameplate,
}

impl Field {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::PostalCode => "postal-code",
            Self::Prefecture => "prefecture",
            Self::City => "city",
            Self::Town => "town",
            Self::Block => "block",
            Self::Building => "building",
            Self::Floor => "floor",
            Self::Room => "room",
            Self::Organisation => "organisation",
            Self::Department => "department",
            Self::CareOf => "care-of",
            Self::Recipient => "recipient",
            Self::Name => "name",
            Self::Number => "passport-number",
            Self::Mrz => "mrz",
            Self::Nameplate => "nameplate",
        }
    }
}

/// The rule for a difference between names.
#[must_use]
pub fn of_name(difference: NameDifference) -> &'static Rule {
    match difference {
        NameDifference::Email => &NAME_IS_EMAIL,
        NameDifference::OtherScript => &NAME_IN_OTHER_SCRIPT,
        NameDifference::Missing => &NAME_MISSING,
        NameDifference::Order => &NAME_ORDER,
        NameDifference::MiddleMissing => &NAME_MIDDLE_MISSING,
        NameDifference::MiddleInitial => &NAME_MIDDLE_INITIAL,
        NameDifference::JoinedOrSplit => &NAME_JOINED_OR_SPLIT,
        NameDifference::Macron => &NAME_MACRON,
        NameDifference::Digit => &NAME_DIGIT,
        NameDifference::Other => &NAME_DIFFERS,
        NameDifference::Accent => &NAME_ACCENT,
        NameDifference::Apostrophe => &NAME_APOSTROPHE,
        NameDifference::Hyphen => &NAME_HYPHEN,
        NameDifference::MiddleInFirst => &NAME_MIDDLE_IN_FIRST,
        NameDifference::Cut => &NAME_CUT,
        NameDifference::Suffix => &NAME_SUFFIX,
        NameDifference::SingleName => &NAME_SINGLE,
    }
}

macro_rules! rules {
    ($($name:ident $id:literal $severity:ident $field:ident $cite:expr;)+) => {
        $(
            #[doc = $id]
            pub static $name: Rule = Rule { id: $id, severity: Severity::$severity, field: Field::$field, cite: $cite, text: t::address_findings::$name };
        )+

        /// Every rule.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    EMAIL_IN_ADDRESS "email-in-address" MayBeDelayed Address cite![VP_29];
    ADDRESS_IS_EMAIL "address-is-email" WillBeReturned Address cite![VP_29];
    ADDRESS_MISSING "address-missing" WillBeReturned Address cite![VP_23];
    ADDRESS_UNREADABLE "address-unreadable" WillBeReturned Address cite![VP_23];
    ADDRESS_MILITARY "address-military" WillBeReturned Address cite![VP_28];
    ADDRESS_OVERSEAS "address-overseas" WillBeReturned Address cite![VP_23, VP_28];
    SEVERAL_ADDRESSES "several-addresses" WillBeReturned Address cite![VP_23];
    RETURN_ADDRESS_DIFFERS "return-address-differs" MayBeDelayed Address cite![AR_24, AR_23];
    POSTAL_CODE_MALFORMED "postal-code-malformed" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_MISSING "postal-code-missing" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_NOT_IN_DATA "postal-code-not-in-data" Advice PostalCode cite![VP_23];
    POSTAL_CODE_UNKNOWN "postal-code-unknown" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_PREFECTURE "postal-code-other-prefecture" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_CITY "postal-code-other-city" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_TOWN "postal-code-other-town" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_CHOME "postal-code-other-chome" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OF_WHOLE_CITY "postal-code-of-whole-city" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_PART "postal-code-other-part" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OTHER_FLOOR "postal-code-other-floor" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OF_BUILDING "postal-code-of-building" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OF_OTHER_COMPANY "postal-code-of-other-company" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OF_POST_OFFICE "postal-code-of-post-office" MayBeDelayed PostalCode cite![VP_23];
    POSTAL_CODE_OF_OTHER_POST_OFFICE "postal-code-of-other-post-office" MayBeDelayed PostalCode cite![VP_05, VP_23];
    POSTAL_CODE_OF_OFFICE "postal-code-of-office" Advice PostalCode cite![VP_23];
    PREFECTURE_DIFFERS "prefecture-differs" MayBeDelayed Prefecture cite![VP_23];
    PREFECTURE_MISSING "prefecture-missing" Advice Prefecture cite![VP_23];
    CITY_DIFFERS "city-differs" MayBeDelayed City cite![VP_23];
    CITY_UNKNOWN "city-unknown" MayBeDelayed City cite![VP_23];
    CITY_MISSING "city-missing" WillBeReturned City cite![VP_23];
    TOWN_UNKNOWN "town-unknown" Advice Town cite![VP_23];
    TOWN_MISSING "town-missing" WillBeReturned Town cite![VP_23];
    BLOCK_MISSING "block-missing" WillBeReturned Block cite![VP_23];
    BLOCK_INCOMPLETE "block-incomplete" MayBeDelayed Block cite![VP_23];
    POST_OFFICE_ADDRESS_MISSING "post-office-address-missing" MayBeDelayed Block cite![VP_05, VP_06];
    OFFICE_BUILDING_MISSING "office-building-missing" MayBeDelayed Building cite![VP_25, VP_27];
    BUILDING_MISSING "building-missing" Advice Building cite![VP_24];
    FLOOR_MISSING "floor-missing" MayBeDelayed Floor cite![VP_25];
    ROOM_MISSING "room-missing" WillBeReturned Room cite![VP_24, VP_26];
    ROOM_MISSING_IN_BUILDING "room-missing-in-building" MayBeDelayed Room cite![VP_24, VP_26];
    SEVERAL_ROOMS "several-rooms" MayBeDelayed Room cite![VP_24];
    FLOOR_DIFFERS "floor-differs" Advice Floor cite![VP_24, VP_25];
    HOUSE_WITH_ROOM "house-with-room" Advice Room cite![VP_24];
    DWELLING_NOT_SAID "dwelling-not-said" Advice Room cite![VP_24];
    COMPANY_MISSING "company-missing" WillBeReturned Organisation cite![VP_25, VP_27];
    SCHOOL_MISSING "school-missing" WillBeReturned Organisation cite![VP_25, VP_26];
    HOTEL_MISSING "hotel-missing" WillBeReturned Organisation cite![VP_24, VP_26];
    KYOKU_DOME_MISSING "kyoku-dome-missing" WillBeReturned Organisation cite![VP_05, VP_06];
    POST_OFFICE_MISSING "post-office-missing" WillBeReturned Organisation cite![VP_05];
    KYOKU_DOME_AT_OTHER_PLACE "kyoku-dome-at-other-place" Advice Organisation cite![VP_05];
    POST_OFFICE_WITHOUT_KYOKU_DOME "post-office-without-kyoku-dome" WillBeReturned Organisation cite![VP_06, VP_05];
    DEPARTMENT_MISSING "department-missing" MayBeDelayed Department cite![VP_25, VP_26];
    CARE_OF_MISSING "care-of-missing" WillBeReturned CareOf cite![VP_24, VP_26];
    RECIPIENT_UNCLEAR "recipient-unclear" Advice Recipient cite![VP_26];
    RECIPIENT_DIFFERS "recipient-differs" Advice Recipient cite![VP_24, VP_26];
    NAME_IS_EMAIL "name-is-email" MayBeDelayed Name cite![VP_20];
    NAME_IN_OTHER_SCRIPT "name-in-other-script" MayBeDelayed Name cite![VP_19];
    NAME_MISSING "name-missing" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_ORDER "name-order" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_MIDDLE_MISSING "name-middle-missing" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_MIDDLE_INITIAL "name-middle-initial" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_JOINED_OR_SPLIT "name-joined-or-split" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_MACRON "name-macron" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_DIGIT "name-digit" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_DIFFERS "name-differs" MayBeDelayed Name cite![VP_18, VP_22];
    NAME_ACCENT "name-accent" Advice Name cite![VP_18, VP_22];
    NAME_APOSTROPHE "name-apostrophe" Advice Name cite![VP_18, VP_22];
    NAME_HYPHEN "name-hyphen" Advice Name cite![VP_18, VP_22];
    NAME_MIDDLE_IN_FIRST "name-middle-in-first" Advice Name cite![VP_18, VP_22];
    NAME_CUT "name-cut" Advice Name cite![VP_18, VP_22];
    NAME_SUFFIX "name-suffix" Advice Name cite![VP_18, VP_22];
    NAME_SINGLE "name-single" Advice Name cite![VP_18, VP_22];
    NUMBER_IS_EMAIL "number-is-email" MayBeDelayed Number cite![VP_21, VP_22];
    NUMBER_MISSING "number-missing" MayBeDelayed Number cite![VP_21];
    NUMBER_LOOK_ALIKE "number-look-alike" MayBeDelayed Number cite![VP_21, VP_22];
    NUMBER_DIFFERS "number-differs" MayBeDelayed Number cite![VP_21, VP_22];
    MRZ_UNREADABLE "mrz-unreadable" Advice Mrz cite![VP_18, VP_21];
    MRZ_OTHER_DOCUMENT "mrz-other-document" Advice Mrz cite![VP_18, VP_21];
    MRZ_CHECK_DIGIT "mrz-check-digit" Advice Mrz cite![VP_18, VP_21];
    NAMEPLATE "nameplate" MayBeDelayed Nameplate cite![VP_30];
}
