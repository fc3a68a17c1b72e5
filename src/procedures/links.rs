//! Pages of ours to which an item or a part of a guide leads. Each is one line here; a test of the site's builder holds
//! their addresses against the pages that there are.

use crate::{rules::flow::Link, text::t::links as w};

/// Reading what a status says.
pub static STATUS: Link = Link { to: "status/", text: w::STATUS };

/// Checking an address, with its kind chosen.
pub static HOUSE: Link = Link { to: "address/#kind=house", text: w::ADDRESS };
/// The same for an apartment.
pub static APARTMENT: Link = Link { to: "address/#kind=apartment", text: w::ADDRESS };
/// The same for an office.
pub static OFFICE: Link = Link { to: "address/#kind=office", text: w::ADDRESS };
/// The same for a school.
pub static SCHOOL: Link = Link { to: "address/#kind=school", text: w::ADDRESS };
/// The same for a hotel.
pub static HOTEL: Link = Link { to: "address/#kind=hotel", text: w::ADDRESS };
/// The same for somebody else's home.
pub static SOMEBODY: Link = Link { to: "address/#kind=somebody", text: w::ADDRESS };
/// The same for a post office.
pub static POST_OFFICE: Link = Link { to: "address/#kind=post-office", text: w::ADDRESS };
/// The same, of whatever kind.
pub static ADDRESS: Link = Link { to: "address/", text: w::ADDRESS };

/// Checking the picture of a signature.
pub static SIGNATURE: Link = Link { to: "signature/", text: w::SIGNATURE };

/// The letter of proxy.
pub static PROXY: Link = Link { to: "letters/#letter=proxy", text: w::PROXY };
/// The note for the number of copies.
pub static COPIES: Link = Link { to: "letters/#letter=copies", text: w::COPIES };
/// The note asking for documents back.
pub static RETURN: Link = Link { to: "letters/#letter=return", text: w::RETURN };
/// The label for the disclosure section.
pub static DISCLOSURE: Link = Link { to: "letters/#letter=disclosure", text: w::DISCLOSURE };
/// The label for the reply envelope.
pub static REPLY: Link = Link { to: "letters/#letter=reply", text: w::REPLY };

/// How an address is written in the profile.
pub static DESTINATION: Link = Link { to: "visa-passport-return/destination/", text: w::DESTINATION };
/// Whether the delivery can still be changed.
pub static CHANGE: Link = Link { to: "visa-passport-return/change/", text: w::CHANGE };
/// What to bring to collect a passport.
pub static COLLECTING: Link = Link { to: "visa-passport-return/collecting/", text: w::COLLECTING };
/// By when the disclosure is decided.
pub static DECISION: Link = Link { to: "alien-registration-disclosure/decision/", text: w::DECISION };
