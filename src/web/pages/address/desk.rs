//! What is on the desk: what was entered, the postal data at hand, and what was found; and the work on them.

use super::{
    entry::{self, Entered},
    list,
};
use crate::{
    ports::{
        handover::{self, Given},
        pause::pause,
        postal,
        storage::Store,
    },
    rules::{
        address::{Address, CheckedAddress, Dwelling, Field, Fields, Kind, check, parse, shards_wanted},
        postal::{Area, Cities, Postal, Shard},
    },
    web::app::Tebiki,
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Under which name what was entered is kept in this tab.
const KEPT: &str = "tebiki.address";

/// Stands before the rows of a list, where both go along into another language.
const LIST: &str = "\u{1d}";

/// How long typing has to rest before it is read, in milliseconds.
const REST: i32 = 250;

/// So many places of a postal code are offered.
const MOST_OFFERS: usize = 6;

/// The page's state.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub app: Tebiki,
    /// What was read from the form at last.
    pub entered: RwSignal<Entered>,
    /// What was found in it.
    pub found: RwSignal<Option<Found>>,
    /// Whether postal data is on its way for what was entered.
    pub is_loading: RwSignal<bool>,
    /// What stood in the form before it was emptied, until something else is entered.
    pub cleared: RwSignal<Option<Entered>>,
    /// Whether this browser refuses to keep what was entered.
    pub refused: RwSignal<bool>,
    /// The postal data at hand.
    pub postal: StoredValue<Postal>,
    /// Counts the readings, so that a late answer is not shown for a later text.
    turn: StoredValue<u64>,
    /// Whether the address was last written in its fields, and not whole.
    by_fields: StoredValue<bool>,
}

/// What was found.
#[derive(Clone)]
pub(super) struct Found {
    pub entered: Entered,
    pub checked: CheckedAddress,
    /// The places of the postal code, where the address does not have one yet.
    pub offers: Vec<Arc<Area>>,
    /// Whether all postal data that was wanted could be had.
    pub has_postal: bool,
}

impl Desk {
    pub(super) fn new(app: Tebiki) -> Self {
        Self {
            app,
            entered: RwSignal::new(Entered::default()),
            found: RwSignal::new(None),
            is_loading: RwSignal::new(false),
            cleared: RwSignal::new(None),
            refused: RwSignal::new(false),
            postal: StoredValue::new(Postal::default()),
            turn: StoredValue::new(0),
            by_fields: StoredValue::new(false),
        }
    }

    /// Puts back what was entered before a reload or in another language, and reads what was entered before the page
    /// came to life.
    pub(super) fn start(self) {
        // What is never kept goes along into another language.
        let carry = move |()| {
            let entered = Entered::read(self.by_fields.get_value());
            self.keep(&entered);
            let (secrets, rows) = (entered.secrets(), list::carried());
            if secrets.is_some() || rows.is_some() {
                let parts: Vec<String> = std::iter::once(secrets.unwrap_or_default()).chain(rows).collect();
                handover::give(Given::Address, &parts.join(LIST));
            }
        };
        self.app.carries.set_value(Some(Callback::new(carry)));
        on_cleanup(move || self.app.carries.set_value(None));
        Effect::new(move |before: Option<()>| {
            if before.is_some() {
                return;
            }
            let carried = handover::take(Given::Address).unwrap_or_default();
            let (carried, rows) =
                carried.split_once(LIST).map_or((carried.as_str(), None), |(secrets, rows)| (secrets, Some(rows)));
            rows.into_iter().for_each(list::bring);
            let typed = Entered::read(false);
            if typed == Entered::default() {
                let mut kept = Store::Tab.get(KEPT).map(|text| Entered::parse(&text)).unwrap_or_default();
                let fragment = self.app.place.with_untracked(|place| place.fragment.clone());
                if let Some(kind) = kind_of(&fragment) {
                    kept.kind = Some(kind);
                }
                self.show(kept.with_secrets(carried));
            } else {
                let has_secrets = typed.secrets().is_some();
                self.show(if has_secrets { typed } else { typed.with_secrets(carried) });
            }
        });
    }

    /// Something was typed into the address, whole or in its fields.
    pub(super) fn typed(self, by_fields: bool) {
        self.by_fields.set_value(by_fields);
        self.changed();
    }

    /// Reads the form as soon as typing rests.
    pub(super) fn changed(self) {
        let turn = self.next_turn();
        spawn_local(async move {
            pause(REST).await;
            if self.turn.get_value() == turn {
                let entered = Entered::read(self.by_fields.get_value());
                self.work(entered).await;
            }
        });
    }

    /// Reads the form at once.
    pub(super) fn read_now(self) {
        self.next_turn();
        spawn_local(self.work(Entered::read(self.by_fields.get_value())));
    }

    /// Puts this into the form, and checks it.
    pub(super) fn show(self, entered: Entered) {
        self.next_turn();
        self.by_fields.set_value(matches!(entered.form.address, Address::Fields(_)));
        entered.write();
        spawn_local(self.work(entered));
    }

    /// Empties the form, and answers whether anything stood in it.
    pub(super) fn clear(self) -> bool {
        let entered = Entered::read(self.by_fields.get_value());
        Store::Tab.forget(KEPT);
        self.show(Entered::default());
        let was_filled = entered != Entered::default();
        self.cleared.set(Some(entered).filter(|_| was_filled));
        was_filled
    }

    /// Puts back what stood in the form before it was emptied.
    pub(super) fn bring_back(self) {
        if let Some(entered) = self.cleared.get_untracked() {
            self.show(entered);
        }
    }

    /// Fetches the index of all municipalities, and answers whether it is at hand.
    pub(super) async fn fetch_index(self) -> bool {
        if self.postal.with_value(|postal| postal.cities.iter().next().is_none()) {
            let Some(text) = postal::text(postal::INDEX).await else { return false };
            let cities = Cities::parse(&text);
            self.postal.update_value(|postal| postal.cities = cities);
        }
        true
    }

    /// Fetches what is missing of these shards, lets go of all others, and answers whether all are at hand.
    async fn fetch(self, wanted: &[String]) -> bool {
        let mut has_all = true;
        self.postal.update_value(|postal| postal.shards.retain(|shard| wanted.contains(&shard.prefix)));
        for prefix in wanted {
            let is_there =
                || self.postal.with_value(|postal| postal.shards.iter().any(|shard| shard.prefix == *prefix));
            if is_there() {
                continue;
            }
            match postal::text(prefix).await {
                // An earlier reading may have put it there meanwhile.
                Some(text) if !is_there() => {
                    let shard = Shard::parse(prefix, &text);
                    self.postal.update_value(|postal| postal.shards.push(shard));
                }
                Some(_) => {}
                None => has_all = false,
            }
        }
        has_all
    }

    fn next_turn(self) -> u64 {
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    async fn work(self, entered: Entered) {
        let turn = self.turn.get_value();
        self.keep(&entered);
        self.entered.set(entered.clone());
        if entered != Entered::default() {
            self.cleared.set(None);
        }
        self.is_loading.set(!entered.is_blank());
        if entered.is_blank() {
            self.found.set(None);
            return;
        }
        // The index first: it says which shards a text without a code needs.
        let mut has_postal = self.fetch_index().await;
        let addresses = std::iter::once(&entered.form.address).chain(&entered.form.residence_certificate);
        let mut wanted: Vec<String> =
            addresses.flat_map(|address| self.postal.with_value(|postal| shards_wanted(address, postal))).collect();
        wanted.sort_unstable();
        wanted.dedup();
        has_postal &= self.fetch(&wanted).await;
        if self.turn.get_value() != turn {
            return;
        }
        let kind = entered.kind.unwrap_or(Kind::Home(Dwelling::Unknown));
        let mut checked = self.postal.with_value(|postal| check(&entered.form, postal, kind));
        if entered.kind.is_none() {
            checked.findings.retain(|finding| !depends_on_kind(finding.field));
        }
        self.is_loading.set(false);
        self.follow(&entered, kind);
        let offers = self.offers(&checked);
        self.found.set(Some(Found { entered, checked, offers, has_postal }));
    }

    /// Lets the fields follow the text, or the text the fields.
    fn follow(self, entered: &Entered, kind: Kind) {
        match &entered.form.address {
            Address::Whole(text) => {
                let parts = self.postal.with_value(|postal| parse(&Address::Whole(text.clone()), postal).of_kind(kind));
                entry::write_fields(&Fields::from(&parts));
            }
            Address::Fields(fields) => entry::write_whole(&fields.text()),
        }
    }

    fn offers(self, checked: &CheckedAddress) -> Vec<Arc<Area>> {
        let parts = &checked.parts;
        let Some(code) = &parts.postal_code else { return Vec::new() };
        if parts.town.is_some() {
            return Vec::new();
        }
        self.postal.with_value(|postal| postal.areas(code).take(MOST_OFFERS).cloned().collect())
    }

    fn keep(self, entered: &Entered) {
        let blank = entered.is_blank() && entered.kind.is_none();
        let kept = if blank {
            Store::Tab.forget(KEPT);
            true
        } else {
            Store::Tab.set(KEPT, &entered.written()).is_ok()
        };
        self.refused.set(!kept);
    }
}

/// The kind that a link names: `kind=office`.
fn kind_of(fragment: &str) -> Option<Kind> {
    fragment.split('&').find_map(|part| Kind::named(part.strip_prefix("kind=")?))
}

/// Whether it depends on the kind of place that this is asked for.
fn depends_on_kind(field: Field) -> bool {
    matches!(
        field,
        Field::Building | Field::Floor | Field::Room | Field::Organisation | Field::Department | Field::CareOf
    )
}
