//! The outcome: the verdict, the date and the cost on the first screen; then what to do, bring, fill in and know;
//! what to say at the counter; the answers; the facts.
//!
//! For assistive technology: real checkboxes for what is ticked off, a definition list for dates and amounts, and
//! calendar links whose names say for what. The last hour of a day is announced once; the minutes are not.

use super::{Course, given};
use crate::{
    ports::{location, screen},
    rules::{
        amount::Total,
        calendar::Entry,
        flow::{Group, Outcome, Phrase, Share, Step},
        hours::Closure,
        jst::{Day, Moment, UntilEnd, iso},
        report::{Closed, Line, Report, Worth},
    },
    text::{Key, Term, t},
    web::{
        app::Tebiki,
        components::{
            calendar::calendar,
            cites::cites,
            copy::copied,
            facts::facts,
            hours::{self, hours},
            notice::notice,
            say::say,
            share::sharing,
            tick::{tick, ticked},
            verdict::verdict,
            way::way,
        },
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// Shows the outcome.
pub(super) fn outcome(course: Course, outcome: &'static Outcome, steps: &[Step], today: Day) -> AnyView {
    let app = course.app;
    let report = Report::new(outcome, steps, today);
    let page = Sheet { course, today, report: &report, steps };
    let detail = el("p").with(say(app.words, outcome.detail)).with(" ").with(cites(app, outcome.cite));
    let result = el("header")
        .class(format!("result result-{}", outcome.verdict.id()))
        .with(verdict(app, outcome.verdict))
        .with(app.title(outcome.text))
        .with(detail)
        .with(page.contradictions())
        .with(page.key_figures());
    let forgets =
        course.forgets.get_untracked().then(|| el("p").class("notice").with(app.text(t::wizard::STORAGE_REFUSED)));
    el("article")
        .class("outcome")
        .with(result)
        .with(forgets)
        .with(report.groups.iter().map(|(kind, lines)| page.group(*kind, lines)).collect::<Vec<_>>())
        .with(page.counter())
        .with(given(course, steps))
        .with(page.facts())
        .with(page.finally())
        .view()
}

struct Sheet<'a> {
    course: Course,
    today: Day,
    report: &'a Report,
    steps: &'a [Step],
}

impl Sheet<'_> {
    /// What other official pages say against the verdict, directly below it.
    fn contradictions(&self) -> Vec<Html> {
        let cite = self.report.outcome.cite.iter().filter(|statement| statement.conflicts());
        cite.filter_map(|statement| notice(self.course.app, statement)).collect()
    }

    /// The first date and the cost, for the first screen.
    fn key_figures(&self) -> Option<Html> {
        let app = self.course.app;
        let figure = |name: String, value: Html| el("div").with(el("dt").with(name)).with(value);
        let date = self.report.lines().find_map(|line| {
            let value = match line.worth {
                Worth::Day(day) => {
                    let closed = line.closed.map(|closed| el("p").class("closed").with(go_by(app, closed)));
                    el("dd").with(app.words.day(day)).with(" ").with(self.days_left(day)).with(closed)
                }
                Worth::EndOf(day) => {
                    let until = app.text(t::wizard::end_of_day(&app.words.day(day)));
                    el("dd").with(until).with(" ").with(time_left(app, day))
                }
                Worth::DayNotGiven => el("dd").with(self.ask_day(line)?),
                Worth::None | Worth::Yen(_) | Worth::Example(_) | Worth::Address(_) => return None,
            };
            Some(figure(app.text(line.item.text), value))
        });
        let cost = self.report.lines().find_map(|line| match &line.worth {
            Worth::Yen(yen) => Some(self.amount(yen)),
            _ => None,
        });
        let cost = self.report.total().map(|total| self.total_amount(total)).or(cost);
        let cost = cost.map(|cost| figure(app.text(t::wizard::KEY_COST), el("dd").with(cost)));
        (date.is_some() || cost.is_some()).then(|| el("dl").class("key-figures").with(date).with(cost))
    }

    /// To the question for the date that a shared link does not hold.
    fn ask_day(&self, line: &Line) -> Option<Html> {
        let name = self.course.app.text(t::wizard::DAY_NOT_GIVEN);
        Some(el("a").attr("href", self.course.change(line.asked?)).with(name))
    }

    fn amount(&self, yen: &[u32]) -> String {
        let words = self.course.app.words;
        let mut amounts: Vec<String> = yen.iter().map(|yen| words.yen(*yen)).collect();
        let Some(last) = amounts.pop() else { return String::new() };
        let others = amounts.into_iter().reduce(|one, next| words.text(t::wizard::cost_list(&one, &next)));
        others.map_or(last.clone(), |others| words.text(t::wizard::cost_or(&others, &last)))
    }

    fn total_amount(&self, total: Total) -> String {
        let words = self.course.app.words;
        let (least, most) = (words.yen(total.least), words.yen(total.most));
        if least == most { least } else { words.text(t::wizard::cost_range(&least, &most)) }
    }

    /// What is to be paid in all.
    fn total(&self) -> Option<Html> {
        let app = self.course.app;
        let total = self.report.total()?;
        // Where one of several is all that is paid, there is nothing to add up.
        self.report.lines().find(|line| line.item.group == Group::Pay && line.item.share == Share::Whole)?;
        let uncertain = (total.least != total.most)
            .then(|| el("p").class("line-detail").with(app.text(t::wizard::TOTAL_UNCERTAIN)));
        let amount = el("p").class("worth").with(el("strong").with(self.total_amount(total)));
        let name = el("p").class("line-text").with(app.text(t::wizard::TOTAL));
        Some(el("li").class("total").with(name).with(amount).with(uncertain))
    }

    fn group(&self, kind: Group, lines: &[Line]) -> Html {
        let id = format!("group-{}", kind.id());
        let title = el("h2").id(id.clone()).with(self.course.app.text(heading(kind)));
        // Those of which one is paid stand together, after those that are paid in any case.
        let (whole, one_of): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.item.share == Share::Whole);
        let list = |lines: Vec<&Line>| lines.into_iter().map(|each| self.line(kind, each)).collect::<Vec<Html>>();
        let choice = (!one_of.is_empty()).then(|| {
            let name = el("p").class("line-text").with(self.course.app.text(t::wizard::ONE_OF));
            el("li").class("line").with(name).with(el("ul").class("one-of").with(list(one_of)))
        });
        let total = if kind == Group::Pay { self.total() } else { None };
        let list = el("ul").with(list(whole)).with(choice).with(total);
        if kind == Group::Records {
            // A long list that not everybody needs; what was ticked stays in sight.
            let open = lines.iter().any(|line| ticked(&self.course.place().tick_name(line.item)));
            let summary = el("summary").with(title);
            return el("details").class(format!("group {id}")).flag("open", open).with(summary).with(list);
        }
        el("section").class(format!("group {id}")).attr("aria-labelledby", id).with(title).with(list)
    }

    fn line(&self, kind: Group, line: &Line) -> Html {
        let app = self.course.app;
        let item = line.item;
        let detail = el("p")
            .class("line-detail")
            .with(item.detail.map(|detail| say(app.words, detail)))
            .with(" ")
            .with(cites(app, item.cite));
        let text = if kind.is_checklist() {
            tick(app, self.course.place().tick_name(item), item)
        } else {
            el("p").class("line-text").with(say(app.words, item.text))
        };
        let open = item.hours.map(|office| hours(app, office));
        let there = item.link.map(|link| way(app, link));
        let count = line.counted_from.map(|day| el("p").class("line-detail").with(self.counted_from(day)));
        let closed = line.closed.map(|closed| {
            let text = format!("{} {}", closed_on(app, line, closed), go_by(app, closed));
            el("p").class("closed").with(text)
        });
        el("li")
            .class("line")
            .with(text)
            .with(self.worth(line))
            .with(closed)
            .with(count)
            .with(open)
            .with(detail)
            .with(there)
    }

    fn counted_from(&self, day: Day) -> String {
        let app = self.course.app;
        if day == self.today {
            app.text(t::wizard::COUNTED_FROM_TODAY)
        } else {
            app.text(t::wizard::counted_from(&app.words.day(day)))
        }
    }

    fn worth(&self, line: &Line) -> Option<Html> {
        let app = self.course.app;
        match &line.worth {
            Worth::None => None,
            Worth::Yen(yen) => {
                let amount = el("p").class("worth").with(el("strong").with(self.amount(yen)));
                Some(amount.with(self.before(line).map(|before| vec![all(" "), el("small").with(before).view()])))
            }
            Worth::Day(day) => Some(self.day(line, &app.words.day(*day), self.days_left(*day))),
            Worth::EndOf(day) => {
                let until = app.text(t::wizard::end_of_day(&app.words.day(*day)));
                let shown = self.day(line, &until, time_left(app, *day));
                Some(el("div").with(shown).with(last_hour(app, *day)))
            }
            Worth::Example(term) => Some(example(app, *term)),
            Worth::Address(address) => {
                let japanese = app.words.spelling(address.japanese).written;
                Some(self.phrase(address).with(copied(app, t::wizard::COPY, move || japanese.clone())))
            }
            Worth::DayNotGiven => Some(el("p").class("worth").with(self.ask_day(line)?)),
        }
    }

    fn days_left(&self, day: Day) -> Html {
        el("small").with(self.course.app.words.days_left(self.today, day))
    }

    /// What it cost before, and until when.
    fn before(&self, line: &Line) -> Option<String> {
        let words = self.course.app.words;
        let until = line.before.first()?.until;
        let yen: Vec<u32> =
            line.before.iter().filter(|before| before.until == until).map(|before| before.yen).collect();
        Some(words.text(t::wizard::cost_before(&self.amount(&yen), &words.day(until))))
    }

    /// A date with its weekday, how far it is, and the way into a calendar.
    fn day(&self, line: &Line, shown: &str, left: Html) -> Html {
        let calendar = line.calendar.map(|day| self.calendar(line, day));
        el("p").class("worth").with(el("strong").with(shown.to_owned())).with(" ").with(left).with(" ").with(calendar)
    }

    fn calendar(&self, line: &Line, day: Day) -> Html {
        let course = self.course;
        let app = course.app;
        let title = app.text(line.item.text);
        let detail = line.item.detail.map(|detail| app.text(detail));
        let closed = line.closed.map(|closed| closed_on(app, line, closed));
        let entry = Entry {
            uid: format!("{}-{}-{}-{}@tebiki", course.procedure.id, course.wizard.id, line.item.id, iso(day)),
            summary: format!("{title} – {}", app.text(course.procedure.title)),
            description: detail.into_iter().chain(closed).collect::<Vec<_>>().join(" "),
            day,
        };
        calendar(app, &entry, &title, line.item.id)
    }

    /// Something in Japanese, large enough to be shown, with its reading and what it means.
    fn phrase(&self, phrase: &Phrase) -> Html {
        let app = self.course.app;
        let reading = if app.language().reads_kana() { "ja" } else { "ja-Latn" };
        let number = self.steps.iter().rev().find_map(|step| step.number);
        let spelling = app.words.spelling(phrase.japanese);
        let spelling = number.map_or(spelling.clone(), |number| spelling.with_number(number));
        let read = spelling.reading(app.language()).to_owned();
        el("div")
            .class("phrase")
            .with(el("p").class("phrase-japanese").attr("lang", "ja").with(spelling.written))
            .with(el("p").class("phrase-reading").attr("lang", reading).with(read))
            .with(el("p").class("phrase-meaning").with(say(app.words, phrase.meaning)))
    }

    /// What to say at the counter, or to write where there is none.
    fn counter(&self) -> Option<Html> {
        let app = self.course.app;
        let given = self.steps.iter().flat_map(|step| step.answer.say);
        let phrases: Vec<Html> = self.report.outcome.say.iter().chain(given).map(|each| self.phrase(each)).collect();
        let (heading, hint) = if self.report.by_post {
            (t::wizard::PAPER_HEADING, t::wizard::PAPER_HINT)
        } else {
            (t::wizard::COUNTER_HEADING, t::wizard::COUNTER_HINT)
        };
        (!phrases.is_empty()).then(|| {
            el("section")
                .class("counter")
                .attr("aria-labelledby", "counter")
                .with(el("h2").id("counter").with(app.text(heading)))
                .with(el("p").class("hint").with(app.text(hint)))
                .with(phrases)
        })
    }

    /// Every fact that the outcome, the answers and the items rest on, each once.
    fn facts(&self) -> Html {
        let cites = std::iter::once(self.report.outcome.cite)
            .chain(self.steps.iter().flat_map(|step| [step.question.cite, step.answer.cite]))
            .chain(self.report.lines().flat_map(|line| line.item.cites()));
        facts(self.course.app, cites.flatten().copied())
    }

    /// Print, share, start again.
    fn finally(&self) -> Html {
        let course = self.course;
        let app = course.app;
        let link = format!("{}{}", location::origin(), course.link(self.steps));
        let title = Page::Wizard(course.procedure, course.wizard).title(app.words);
        let button = app.button("button-second", "button", t::wizard::SHARE);
        let [share, told] = sharing(button, app, title, move || link.clone());
        let links = el("p")
            .class("finally-links")
            .with(el("a").attr("href", course.link(&[])).with(app.text(t::wizard::AGAIN)))
            .with(el("a").attr("href", app.path(Page::Guide(course.procedure))).with(app.text(t::wizard::TO_GUIDE)));
        el("div")
            .class("finally")
            .with(app.button("button-second", "button", t::wizard::PRINT).on("click", |_| screen::print()))
            .with(share)
            .with(el("p").class("hint").with(app.text(t::wizard::SHARE_HINT)))
            .with(told)
            .with(links)
    }
}

/// How long it is until 23:59 in Japan, followed minute by minute.
fn time_left(app: Tebiki, day: Day) -> Html {
    let left = until_end(app, day);
    let text = move || {
        let now = app.now.get_untracked()?;
        Some(match left.get()? {
            UntilEnd::Today { hours, minutes } => {
                app.text(t::dates::hours_left(&hours.to_string(), &minutes.to_string()))
            }
            UntilEnd::LastHour { minutes } => app.text(t::dates::minutes_left(minutes)),
            UntilEnd::Later | UntilEnd::Over => app.words.days_left(now.day(), day),
        })
    };
    el("small").with(live(move || all(text())))
}

/// The warning of the last hour; it is announced once, not with every minute.
fn last_hour(app: Tebiki, day: Day) -> Html {
    let left = until_end(app, day);
    let last = Memo::new(move |_| matches!(left.get(), Some(UntilEnd::LastHour { .. })));
    let warning = move || {
        all(last.get().then(|| el("p").class("notice").with(el("strong").with(app.text(t::wizard::LAST_HOUR)))))
    };
    el("div").attr("role", "status").with(live(warning))
}

fn until_end(app: Tebiki, day: Day) -> Memo<Option<UntilEnd>> {
    Memo::new(move |_| app.now.get().map(|now: Moment| now.until_end_of(day)))
}

/// That the office is closed on a last day, and why.
fn closed_on(app: Tebiki, line: &Line, closed: Closed) -> String {
    let day = match line.worth {
        Worth::Day(day) | Worth::EndOf(day) => app.words.day(day),
        _ => String::new(),
    };
    app.text(match closed.because {
        Closure::Holiday(holiday) => t::wizard::closed_holiday(&day, &app.text(hours::name(holiday))),
        Closure::NewYear => t::wizard::closed_new_year(&day),
        Closure::Weekday | Closure::BeforeOpening | Closure::AfterClosing => t::wizard::closed_weekday(&day),
    })
}

/// By when to go instead, or that this has passed.
fn go_by(app: Tebiki, closed: Closed) -> String {
    let day = app.words.day(closed.last_open);
    app.text(if closed.gone { t::wizard::go_by_gone(&day) } else { t::wizard::go_by(&day) })
}

/// How something is written, in Japanese and in Latin letters.
fn example(app: Tebiki, term: Term) -> Html {
    let spelling = app.words.spelling(term);
    el("div")
        .class("example")
        .with(el("p").class("example-name").with(app.text(t::wizard::EXAMPLE)))
        .with(el("p").attr("lang", "ja").with(spelling.written))
        .with(el("p").attr("lang", "ja-Latn").with(spelling.romaji))
}

fn heading(group: Group) -> Key {
    match group {
        Group::ByWhen => t::wizard::GROUP_BY_WHEN,
        Group::Pay => t::wizard::GROUP_PAY,
        Group::Do => t::wizard::GROUP_DO,
        Group::Bring => t::wizard::GROUP_BRING,
        Group::FillIn => t::wizard::GROUP_FILL_IN,
        Group::Know => t::wizard::GROUP_KNOW,
        Group::Records => t::wizard::GROUP_RECORDS,
    }
}
