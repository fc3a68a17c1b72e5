//! Letters and papers: filled in on the device, in Japanese with what each line means beside it, to print or copy.
//!
//! For assistive technology: each paper opens and closes by itself under a heading; every field has a label; fields for
//! several people stand in groups with names of their own; the Japanese is marked as such. No field has a name, so that
//! nothing can get into an address. What was entered is gone with the page, which says so, unless the person ticks that
//! it is to be kept on the device.

use crate::{
    ports::{
        handover::{self, Given},
        screen,
        storage::Store,
    },
    rules::{
        cite::Cite,
        letter::{Field, Group, Input, LETTERS, Letter, Line, MOST_PEOPLE, Sheet, Values, copies},
    },
    text::{Key, t},
    web::{
        app::Tebiki,
        components::{cites::cites, copy::copied, say::say},
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// The fragment that opens a paper.
#[must_use]
pub fn fragment(letter: &Letter) -> String {
    format!("letter={}", letter.id)
}

/// Shows the page.
#[must_use]
pub fn letters(app: Tebiki) -> AnyView {
    let desks: Vec<Desk> = LETTERS.iter().map(|letter| Desk::new(app, letter)).collect();
    follow(app, desks.clone());
    let paragraph = |class, text| el("p").class(class).with(app.text(text));
    el("article")
        .class("letters")
        .with(app.title(t::letters::HEADING))
        .with(paragraph("lead", t::letters::LEAD))
        .with(paragraph("notice letters-private", t::letters::PRIVATE))
        .with(paragraph("notice without-script", t::letters::WITHOUT_SCRIPT))
        .with(desks.iter().map(|desk| desk.view()).collect::<Vec<_>>())
        .view()
}

/// Fills in what is kept on the device or comes from the same page in another language, once the page has come to
/// life; and lets it go on into another language.
fn follow(app: Tebiki, desks: Vec<Desk>) {
    let all = desks.clone();
    Effect::new(move |_| {
        let carried = handover::take(Given::Letters).unwrap_or_default();
        all.iter().for_each(|desk| desk.restore(&carried));
    });
    let carry = move |()| {
        let values = desks.iter().map(|desk| untrack(|| desk.values()));
        let entered = values.flat_map(|values| values.entered).collect();
        handover::give(Given::Letters, &Values { entered, ..Values::default() }.kept());
    };
    app.carries.set_value(Some(Callback::new(carry)));
    on_cleanup(move || app.carries.set_value(None));
}

/// One paper that is being filled in.
#[derive(Clone, Copy)]
struct Desk {
    app: Tebiki,
    letter: &'static Letter,
    /// How many people there are fields for; set, even to the same, whenever something was entered.
    people: RwSignal<usize>,
    /// Whether what is entered is kept on the device.
    keeps: RwSignal<bool>,
    /// Whether something was being entered when the language was changed.
    opens: RwSignal<bool>,
}

impl Desk {
    fn new(app: Tebiki, letter: &'static Letter) -> Self {
        Self { app, letter, people: RwSignal::new(1), keeps: RwSignal::new(false), opens: RwSignal::new(false) }
    }

    /// What stands in the fields, now and whenever it changes. Once the page has come to life, what was entered before
    /// counts; until then the paper is as it was written beforehand.
    fn values(self) -> Values {
        let people = self.people.get();
        let Some(now) = self.app.now.get() else { return Values::default() };
        let mut entered = Vec::new();
        let mut take = |group: &'static Group, person| {
            for field in group.fields {
                let id = id(field, person);
                let value = match field.input {
                    Input::Tick | Input::Ticked if screen::ticked(&id) => "+".to_owned(),
                    Input::Tick | Input::Ticked => String::new(),
                    _ => screen::field(&id),
                };
                entered.push((field.id, person, value));
            }
        };
        for group in self.letter.groups {
            take(group, 0);
        }
        if let Some(group) = self.letter.person {
            for person in 1..=people {
                take(group, person);
            }
        }
        Values { entered, people, today: Some(now.day()) }
    }

    fn view(self) -> Html {
        let (app, letter) = (self.app, self.letter);
        // A link to this paper opens it; what a person opened stays open. The fragment is the element's id, so that the
        // browser scrolls there by itself.
        let anchor = fragment(letter);
        let mut opened = false;
        let open = {
            let anchor = anchor.clone();
            move || {
                opened |= self.opens.get() || app.place.with(|place| place.fragment == anchor);
                opened.then(String::new)
            }
        };
        let about = |(text, cite): &(Key, Cite)| el("p").with(say(app.words, *text)).with(" ").with(cites(app, cite));
        let sheet = move |sheet: &Sheet| {
            el("div").class("sheet").with(sheet.iter().map(|each| line(app, each)).collect::<Vec<_>>())
        };
        let has_fields = letter.person.is_some() || !letter.groups.is_empty();
        let sheets = live(move || all(letter.sheets(&self.values()).iter().map(sheet).collect::<Vec<_>>()));
        let fields = el("div")
            .class("letter-fields")
            .on("input", move |_| {
                self.people.set(self.people.get_untracked());
                if self.keeps.get_untracked() {
                    self.write();
                }
            })
            .with(letter.person.map(|group| self.people(group)))
            .with(letter.groups.iter().map(|group| self.group(group, 0)).collect::<Vec<_>>());
        el("details")
            .class(format!("letter letter-{}", letter.id))
            .id(anchor)
            .attr("name", "letter")
            .live_attr("open", open)
            .with(el("summary").with(el("h2").with(app.text(letter.title))))
            .with(el("div").class("letter-about").with(letter.about.iter().map(about).collect::<Vec<_>>()))
            .with(fields)
            .with(has_fields.then(|| self.keep()))
            .with(el("section").attr("aria-label", app.text(letter.title)).with(sheets))
            .with(self.finally())
    }

    /// The fields of a group, which belongs to nobody or to one of several people.
    fn group(self, group: &'static Group, person: usize) -> Html {
        let name = if person == 0 {
            group.title.map(|title| self.app.text(title))
        } else {
            Some(self.app.text(t::letters::proxy_applicant_number(&person.to_string())))
        };
        let fields: Vec<Html> = group.fields.iter().map(|each| self.field(each, id(each, person))).collect();
        let legend = name.map(|name| el("legend").with(name));
        el(if legend.is_some() { "fieldset" } else { "div" }).with(legend).with(fields)
    }

    fn field(self, field: &'static Field, id: String) -> Html {
        let app = self.app;
        let about = format!("{id}-hint");
        let hint = field.hint.map(|hint| el("p").class("hint").id(about.clone()).with(app.text(hint)));
        let label = el("label").attr("for", id.clone()).with(app.text(field.label));
        let ticks = matches!(field.input, Input::Tick | Input::Ticked);
        let input = el(if field.input == Input::Lines { "textarea" } else { "input" })
            .id(id)
            .attr_if("aria-describedby", field.hint.map(|_| about));
        if ticks {
            let input = input.attr("type", "checkbox").flag("checked", field.input == Input::Ticked);
            return el("div").with(el("div").class("tick").with(input).with(label)).with(hint);
        }
        let (kind, class) = if field.input == Input::Copies { ("numeric", "letter-number") } else { ("text", "") };
        let input = input
            .class(class)
            .attr("autocomplete", field.purpose)
            .attr("spellcheck", "false")
            .attr_if("type", (field.input != Input::Lines).then(|| "text".to_owned()))
            .attr_if("rows", (field.input == Input::Lines).then(|| "2".to_owned()))
            .attr("inputmode", kind);
        let wrong = (field.input == Input::Copies).then(|| {
            let told = live(move || {
                let values = self.values();
                let entered = values.get(field.id, 0);
                let wrong = !entered.is_empty() && copies(entered).is_none();
                all(wrong.then(|| app.text(t::letters::COPIES_WRONG)))
            });
            el("p").class("field-error").attr("role", "status").with(told)
        });
        el("div").class("letter-field").with(label).with(hint).with(input).with(wrong)
    }

    /// The fields of everybody there can be, as many as are wanted shown: what is hidden keeps what was entered.
    fn people(self, group: &'static Group) -> Html {
        let app = self.app;
        let one = |person: usize| {
            let hidden = move || (self.people.get() < person).then(String::new);
            self.group(group, person).id(shelf(person)).live_attr("hidden", hidden)
        };
        let change = move |people: usize| {
            self.people.set(people);
            if let Some(field) = group.fields.first() {
                // Only what is shown can take the focus.
                screen::show(&shelf(people));
                screen::focus(&id(field, people));
            }
        };
        let button = move |class, name: Key, gone: fn(usize) -> bool, next: fn(usize) -> usize| {
            app.button(class, "button", name)
                .live_attr("hidden", move || gone(self.people.get()).then(String::new))
                .on("click", move |_| change(next(self.people.get_untracked())))
        };
        let more = button("button-second", t::letters::PROXY_MORE, |people| people >= MOST_PEOPLE, |people| people + 1);
        let fewer = button("link", t::letters::PROXY_FEWER, |people| people < 2, |people| people - 1);
        let told = live(move || {
            let people = i64::try_from(self.people.get()).unwrap_or_default();
            all((people > 1).then(|| app.text(t::letters::proxy_count(people))))
        });
        el("div")
            .with((1..=MOST_PEOPLE).map(one).collect::<Vec<_>>())
            .with(el("div").class("letter-people").with(more).with(fewer))
            .with(el("p").class("hint").attr("role", "status").with(told))
    }

    /// Whether what is entered is kept on the device, which is for the person to say.
    fn keep(self) -> Html {
        let app = self.app;
        let id = format!("keep-{}", self.letter.id);
        let about = format!("{id}-hint");
        let told = RwSignal::new(None::<Key>);
        let change = {
            let id = id.clone();
            move |_| {
                let keeps = screen::ticked(&id);
                self.keeps.set(keeps);
                told.set(Some(if !keeps {
                    Store::Device.forget(&self.letter.entry());
                    t::letters::ERASED
                } else if self.write() {
                    t::letters::KEPT
                } else {
                    t::letters::KEEP_REFUSED
                }));
            }
        };
        let input = el("input")
            .attr("type", "checkbox")
            .id(id.clone())
            .attr("aria-describedby", about.clone())
            .on("change", change);
        let label = el("label").attr("for", id).with(app.text(t::letters::KEEP));
        el("div")
            .class("letter-keep")
            .with(el("div").class("tick").with(input).with(label))
            .with(el("p").class("hint").id(about).with(app.text(t::letters::KEEP_HINT)))
            .with(el("p").attr("role", "status").with(live(move || all(told.get().map(|told| app.text(told))))))
    }

    /// Keeps what stands in the fields; answers whether the browser does.
    fn write(self) -> bool {
        Store::Device.set(&self.letter.entry(), &untrack(|| self.values()).kept()).is_ok()
    }

    /// Puts what was kept, or else carried here, into its fields. Fields in which something stands already are left
    /// alone.
    fn restore(self, carried: &str) {
        let kept = Store::Device.get(&self.letter.entry());
        if kept.is_some() {
            self.keeps.set(true);
            screen::set_ticked(&format!("keep-{}", self.letter.id), true);
        }
        let Some(text) = kept.as_deref().or((!carried.is_empty()).then_some(carried)) else { return };
        let values = self.letter.read(text);
        let mut says_something = false;
        let groups = self.letter.groups.iter().map(|group| (group, 0..1));
        let people = self.letter.person.iter().map(|group| (*group, 1..values.people.max(1) + 1));
        for (group, persons) in groups.chain(people) {
            for (field, person) in persons.flat_map(|person| group.fields.iter().map(move |field| (field, person))) {
                let (id, value) = (id(field, person), values.get(field.id, person));
                says_something |= field.input != Input::Ticked && !value.is_empty();
                match field.input {
                    Input::Tick | Input::Ticked => screen::set_ticked(&id, !value.is_empty()),
                    _ if screen::field(&id).is_empty() => screen::set_field(&id, value),
                    _ => {}
                }
            }
        }
        self.people.set(values.people.max(1));
        self.opens.set(kept.is_none() && says_something);
    }

    fn finally(self) -> Html {
        let (app, letter) = (self.app, self.letter);
        let text = move || untrack(|| letter.text(&self.values(), app.words));
        el("div")
            .class("finally")
            .with(app.button("button", "button", t::letters::PRINT).on("click", |_| screen::print()))
            .with(copied(app, t::letters::COPY, text))
    }
}

/// A line as it is printed, with what it means where that says more.
fn line(app: Tebiki, line: &Line) -> Html {
    let span = |class: &'static str, text: String| el("span").class(class).with(text);
    let japanese = line.japanese.as_ref().map(|japanese| app.text(japanese.clone()));
    let meaning = app.text(line.meaning);
    let meaning = (japanese.as_ref() != Some(&meaning)).then(|| span("line-meaning", meaning));
    let value = line.value.clone().map(|value| span(if value.is_empty() { "blank" } else { "entered" }, value));
    let printed = el("span")
        .class("printed")
        .attr("lang", "ja")
        .with(japanese.map(|text| span("printed-text", text)))
        .with(value);
    el("p").class(format!("paper paper-{}", line.shape.0)).with(printed).with(meaning)
}

/// The id of a field that belongs to nobody or to one of several people.
fn id(field: &Field, person: usize) -> String {
    if person == 0 { field.id.to_owned() } else { format!("{}-{person}", field.id) }
}

/// The id of the fields of one of several people.
fn shelf(person: usize) -> String {
    format!("person-{person}")
}
