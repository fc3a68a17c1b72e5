//! Events: statuses with their times and places, put in time order and into cases.

use super::{
    Case, Event, Vocabulary,
    page::{Element, Kind, MOST_ELEMENTS, Page},
    times::{self, Doubt, When},
    vocabulary::{LABELS, STATUSES, counts, japan_post, lower, visa},
};
use crate::rules::{
    fold::fold,
    jst::{Day, Moment},
};
use std::{collections::HashMap, ops::Range, ptr, sync::LazyLock};

/// An event, and where it stands.
struct Found {
    event: Event,
    /// Its place among the elements.
    element: usize,
    /// Which of the text's numbers it stands below, and that number's place among the elements.
    number: Option<(usize, usize)>,
}

/// The cases of a page, and what stayed unread.
pub(super) fn read(page: &mut Page, now: Moment) -> (Vec<Case>, Vec<Range<usize>>) {
    let mut elements = std::mem::take(&mut page.elements);
    drop_shadowed(&mut elements);
    let Times { events: times, kept_until } = times(&elements, page, now);
    let rows = rows(&elements, &times);
    let mut used = vec![false; elements.len()];
    let mut found =
        Vec::with_capacity(elements.iter().filter(|element| matches!(element.kind, Kind::Status { .. })).count());
    let mut number = None;
    for (index, element) in elements.iter().enumerate() {
        let (status, guess) = match element.kind {
            Kind::Status { status, guess } => (Some(status), guess),
            _ if rows.is_unknown(index) => (None, false),
            Kind::Number(which) => {
                number = Some((which, index));
                continue;
            }
            _ => continue,
        };
        let when = time_of(index, &elements, &times, rows.status_first, &mut used);
        let mut event = Event {
            status,
            guess,
            when,
            words: page.bytes(&element.range),
            office: None,
            prefecture: None,
            postal_code: None,
            details: None,
        };
        place_of(index, &elements, page, &rows, &mut event, &mut used);
        found.push(Found { event, element: index, number });
        page.work += 1;
    }
    rows_of_post(&mut found, &elements);
    let kept = without_weak_guesses(found);
    for found in &kept {
        if let Some(used) = used.get_mut(found.element) {
            *used = true;
        }
    }
    // The day of an application or a planned delivery was read, and is no status's time; that of keeping is said only
    // where there is something that is kept.
    let keeps =
        kept.iter().any(|found| found.event.status.is_none_or(|status| status.vocabulary == Vocabulary::JapanPost));
    for (index, used) in used.iter_mut().enumerate() {
        let is_said = keeps || kept_until.iter().all(|(kept, _)| *kept != index);
        let labelled = is_said && times.get(index).copied().flatten().is_none();
        *used |= labelled && elements.get(index).is_some_and(|element| matches!(element.kind, Kind::Time(_)));
    }
    let unread = unread(page, &elements, &used);
    let cases = cases(&kept, &kept_until, &elements, page);
    page.elements = elements;
    (cases, unread)
}

/// A phrase inside words stands beside the words; parts of it may have been read as something else.
fn drop_shadowed(elements: &mut Vec<Element>) {
    let statuses: Vec<Range<usize>> = elements
        .iter()
        .filter(|element| matches!(element.kind, Kind::Status { .. }))
        .map(|element| element.range.clone())
        .collect();
    let mut statuses = statuses.into_iter().peekable();
    elements.retain(|element| {
        while statuses.next_if(|status| status.end <= element.range.start).is_some() {}
        let shadowed = statuses.peek().is_some_and(|status| status.start < element.range.end);
        !shadowed || matches!(element.kind, Kind::Status { .. } | Kind::Words)
    });
}

/// The times of a page.
struct Times {
    /// Of every element the time at which something happened, where it is one.
    events: Vec<Option<When>>,
    /// The last days that the page names for keeping an item, each with its place among the elements.
    kept_until: Vec<(usize, Day)>,
}

/// Tells the times apart. Times of day that stand alone join the date before them.
fn times(elements: &[Element], page: &Page, now: Moment) -> Times {
    let mut times = Times { events: Vec::with_capacity(elements.len()), kept_until: Vec::new() };
    let mut last: Option<(usize, usize)> = None;
    // What the label before it says of a time that is no status's, and whether one stood behind it already.
    let mut label = None;
    for (index, element) in elements.iter().enumerate() {
        let mut own = None;
        match element.kind {
            Kind::Label(id @ ("expected" | "applied" | KEPT_UNTIL)) => label = Some((id, element.line, false)),
            Kind::Label(_) => {}
            Kind::Time(when) => {
                // Behind the label on its line, or alone on the next one: there a row may begin.
                let is_labelled = match label {
                    Some((KEPT_UNTIL, line, seen)) => line == element.line || !seen && is_alone(index, elements),
                    _ => false,
                };
                let is_kept = is_labelled || is_kept_until(index, elements, page);
                if is_kept
                    && !begins_period(page, &element.range)
                    && let Some(day) = when.day
                {
                    // Of 11/22 to 11/28 the later.
                    times.kept_until.pop_if(|(other, _)| elements.get(*other).is_some_and(|o| o.line == element.line));
                    times.kept_until.push((index, day));
                }
                let is_other = matches!(label, Some((id, ..)) if id != KEPT_UNTIL);
                own = (!is_other && !is_kept && !is_limit(page, &element.range)).then_some(when);
                last = own.map(|_| (index, element.line));
                label = label.filter(|_| is_labelled).map(|(id, line, _)| (id, line, true));
            }
            Kind::Clock(clock) => {
                if let Some((date, line)) = last.take()
                    && element.line <= line + 1
                    && let Some(Some(when)) = times.events.get_mut(date)
                {
                    *when = times::with_clock(*when, clock, now);
                }
            }
            _ => (last, label) = (None, None),
        }
        times.events.push(own);
    }
    times
}

/// Whether nothing else stands on the line of an element.
fn is_alone(index: usize, elements: &[Element]) -> bool {
    let line = |at: Option<usize>| at.and_then(|at| elements.get(at)).map(|element| element.line);
    let own = line(Some(index));
    line(index.checked_sub(1)) != own && line(Some(index + 1)) != own
}

/// Whether a period begins with this day, and it is not its last one: 11月25日から7日間.
fn begins_period(page: &Page, time: &Range<usize>) -> bool {
    page.chars.get(time.end..).unwrap_or_default().starts_with(&['か', 'ら'])
}

/// The label of the last day on which an item is kept.
const KEPT_UNTIL: &str = "kept-until";
/// The labels with that id, as they stand in a folded text.
static KEPT_UNTIL_LABELS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let labels = LABELS.iter().filter(|(id, _)| *id == KEPT_UNTIL);
    labels.map(|(_, text)| fold(text).chars().map(lower).collect()).collect()
});
/// What is done with an item that is kept, as English has it before its last day.
const KEEPING_BEFORE: [&str; 6] = ["kept", "keep", "held", "hold", "pick", "collect"];
/// The same, as Japanese has it behind the day.
const KEEPING_BEHIND: [&str; 5] = ["保管", "預か", "受け取", "受取", "引き取"];

/// Whether a sentence says that an item is kept until this day: 保管期限は11月28日, 11月28日まで保管, held until Nov 28.
fn is_kept_until(index: usize, elements: &[Element], page: &Page) -> bool {
    const FARTHEST: usize = 40;
    let Some(time) = elements.get(index) else { return false };
    let ends = |ch: &&char| matches!(**ch, '\n' | '。');
    let before = page.chars.get(time.range.start.saturating_sub(FARTHEST)..time.range.start).unwrap_or_default();
    let begin = before.iter().rposition(|ch| ends(&ch)).map_or(0, |at| at + 1);
    let before: String = before.iter().skip(begin).collect();
    if KEPT_UNTIL_LABELS.iter().any(|label| before.contains(label)) {
        return true;
    }
    if !is_limit(page, &time.range) {
        return false;
    }
    let behind: String = page.chars.iter().skip(time.range.end).take(FARTHEST).take_while(|ch| !ends(ch)).collect();
    let follows_status = index.checked_sub(1).and_then(|before| elements.get(before)).is_some_and(|element| {
        element.line == time.line
            && matches!(element.kind, Kind::Status { status, .. } if matches!(status.id, "held" | "held-closed" | "to-nearby"))
    });
    follows_status
        || KEEPING_BEFORE.iter().any(|words| before.contains(words))
        || KEEPING_BEHIND.iter().any(|words| behind.contains(words))
}

/// Whether this is the last day of something, and not when it happened: 11/28まで, until 11/28.
fn is_limit(page: &Page, time: &Range<usize>) -> bool {
    let behind = page.chars.get(time.end..).unwrap_or_default();
    let before = page.chars.get(..time.start).unwrap_or_default();
    let ends = |words: &str| words.chars().rev().eq(before.iter().rev().take(words.len()).copied());
    behind.starts_with(&['ま', 'で']) || ["until ", "till ", " by "].into_iter().any(ends)
}

/// How the rows of the page are built.
struct Rows {
    /// Whether each status stands above its time rather than below it.
    status_first: bool,
    /// Words that stand where other rows have a status, in order.
    unknown: Vec<usize>,
}

impl Rows {
    fn is_unknown(&self, index: usize) -> bool {
        self.unknown.binary_search(&index).is_ok()
    }
}

fn rows(elements: &[Element], times: &[Option<When>]) -> Rows {
    let is_event = |index: usize| times.get(index).copied().flatten().is_some();
    let telling: Vec<&Element> =
        elements.iter().filter(|element| matches!(element.kind, Kind::Status { .. } | Kind::Time(_))).collect();
    let is_time = |element: Option<&&Element>| element.is_some_and(|element| matches!(element.kind, Kind::Time(_)));
    let status_first =
        telling.first().is_some_and(|first| !matches!(first.kind, Kind::Time(_))) && is_time(telling.last());
    let post = |element: &Element| match element.kind {
        Kind::Status { status, .. } => status.vocabulary == Vocabulary::JapanPost,
        _ => false,
    };
    let headed = elements.iter().any(|element| matches!(element.kind, Kind::Label("when")));
    let starts_line = |index: usize| {
        let line = elements.get(index).map(|element| element.line);
        index.checked_sub(1).and_then(|before| elements.get(before)).map(|before| before.line) != line
    };
    // Rows that are known: a time first on its line, then a status of Japan Post.
    let mut known: Vec<usize> = elements
        .windows(2)
        .enumerate()
        .filter(|(index, pair)| {
            matches!(pair, [time, status] if matches!(time.kind, Kind::Time(_))
                && post(status) && time.line == status.line && starts_line(*index))
        })
        .filter_map(|(index, _)| elements.get(index).map(|element| element.cells))
        .collect();
    known.sort_unstable();
    known.dedup();
    let by_lines = elements.windows(2).any(|pair| {
        matches!(pair, [time, status] if matches!(time.kind, Kind::Time(_))
            && post(status) && time.line < status.line && status.line <= time.line + 2)
    });
    let mut unknown = Vec::new();
    for (index, pair) in elements.windows(3).enumerate() {
        let [time, words, behind] = pair else { continue };
        if !is_event(index) || words.kind != Kind::Words || !starts_line(index) {
            continue;
        }
        let place = matches!(behind.kind, Kind::Office | Kind::Prefecture | Kind::PostalCode);
        let same_line = time.line == words.line && words.range.len() <= 80;
        let next_line = words.line > time.line && words.line <= time.line + 2 && words.range.len() <= 40;
        let like_others = known.contains(&time.cells) || headed && time.cells >= 3;
        let near = behind.line <= words.line + 2;
        if same_line && (like_others || place && near && (headed || !known.is_empty()))
            || next_line && place && near && (by_lines || headed)
        {
            unknown.push(index + 1);
        }
    }
    // The last row may have nothing behind it.
    if let [.., time, words] = elements
        && is_event(elements.len() - 2)
        && words.kind == Kind::Words
        && time.line == words.line
        && words.range.len() <= 80
        && starts_line(elements.len() - 2)
        && known.contains(&time.cells)
        && unknown.last() != Some(&(elements.len() - 1))
    {
        unknown.push(elements.len() - 1);
    }
    Rows { status_first, unknown }
}

/// The time that belongs to a status: on its line before it or behind it, or on the line above or below.
fn time_of(
    index: usize,
    elements: &[Element],
    times: &[Option<When>],
    status_first: bool,
    used: &mut [bool],
) -> Option<When> {
    const FARTHEST: usize = 6;
    let own = elements.get(index)?;
    let stops = |element: &Element| matches!(element.kind, Kind::Status { .. });
    let free = |at: usize, used: &[bool]| times.get(at).copied().flatten().filter(|_| used.get(at) == Some(&false));
    let before = || (index.saturating_sub(FARTHEST)..index).rev();
    let behind = || index + 1..elements.len().min(index + 1 + FARTHEST);
    let here = |at: &usize| elements.get(*at).is_some_and(|element| element.line == own.line);
    let until_status = |at: &usize| elements.get(*at).is_some_and(|element| !stops(element));
    let same_line = before()
        .take_while(|at| here(at) && until_status(at))
        .find(|at| free(*at, used).is_some())
        .or_else(|| behind().take_while(|at| here(at) && until_status(at)).find(|at| free(*at, used).is_some()));
    let passes =
        |at: &usize| elements.get(*at).is_some_and(|element| matches!(element.kind, Kind::Label(_) | Kind::Clock(_)));
    let near = |at: &usize| elements.get(*at).is_some_and(|element| element.line.abs_diff(own.line) <= 2);
    let neighbour = || if status_first { behind().find(|at| !passes(at)) } else { before().find(|at| !passes(at)) };
    let found = same_line.or_else(|| neighbour().filter(|at| near(at) && free(*at, used).is_some()))?;
    if let Some(used) = used.get_mut(found) {
        *used = true;
    }
    times.get(found).copied().flatten()
}

/// The office, prefecture and postal code that stand behind a status, up to the next one.
fn place_of(index: usize, elements: &[Element], page: &Page, rows: &Rows, event: &mut Event, used: &mut [bool]) {
    const FARTHEST: usize = 8;
    let Some(own) = elements.get(index) else { return };
    let mut words: Vec<usize> = Vec::new();
    let mut line = own.line;
    let mut places = Vec::new();
    for (at, element) in elements.iter().enumerate().skip(index + 1).take(FARTHEST) {
        let another = matches!(element.kind, Kind::Status { .. } | Kind::Number(_)) || rows.is_unknown(at);
        let time = matches!(element.kind, Kind::Time(_)) && used.get(at) != Some(&true);
        if another || time || element.line > line + 2 || element.range.start < own.range.end {
            break;
        }
        let bytes = || page.bytes(&element.range);
        match element.kind {
            Kind::Office if event.office.is_none() => event.office = Some(bytes()),
            Kind::Prefecture if event.prefecture.is_none() => event.prefecture = Some(bytes()),
            Kind::PostalCode if event.postal_code.is_none() => event.postal_code = Some(bytes()),
            Kind::Time(_) | Kind::Label(_) | Kind::Clock(_) => continue,
            Kind::Words if places.is_empty() && element.range.len() <= 60 => {
                // On a line of its own it counts only when a place follows.
                words.push(at);
                line = element.line;
                continue;
            }
            _ => break,
        }
        places.push(at);
        line = element.line;
    }
    let before = index.checked_sub(1).and_then(|at| elements.get(at).map(|element| (at, element)));
    if event.office.is_none()
        && let Some((at, element)) =
            before.filter(|(_, element)| element.line == own.line && element.kind == Kind::Office)
    {
        event.office = Some(page.bytes(&element.range));
        places.push(at);
    }
    let in_row = |at: &usize| elements.get(*at).is_some_and(|element| element.line == own.line);
    if places.is_empty() {
        words.retain(|at| in_row(at) && own.cells > 1);
    }
    // The name before the prefecture is the office; what stands before that are details.
    if event.office.is_none()
        && (event.prefecture.is_some() || event.postal_code.is_some())
        && let Some(at) = words.pop()
    {
        event.office = elements.get(at).map(|element| page.bytes(&element.range));
        places.push(at);
    }
    if let (Some(first), Some(last)) = (words.first(), words.last()) {
        let range = |at: &usize| elements.get(*at).map_or(0..0, |element| page.bytes(&element.range));
        event.details = Some(range(first).start..range(last).end);
    }
    for at in places.into_iter().chain(words) {
        if let Some(used) = used.get_mut(at) {
            *used = true;
        }
    }
}

/// "Out for delivery" is a message of the visa service; as a row of Japan Post's table it is Japan Post's, as a guess.
fn rows_of_post(found: &mut [Found], elements: &[Element]) {
    let cells = |found: &Found| elements.get(found.element).map(|element| element.cells);
    let is = |found: &Found, vocabulary| found.event.status.is_some_and(|status| status.vocabulary == vocabulary);
    let row = found.iter().find(|found| is(found, Vocabulary::JapanPost) && found.event.when.is_some()).and_then(cells);
    for found in found.iter_mut().filter(|found| row.is_some() && cells(found) == row) {
        if found.event.when.is_some() && found.event.status == Some(&visa::OUT_FOR_DELIVERY) {
            found.event.status = Some(&japan_post::OUT);
            found.event.guess = true;
        }
    }
}

/// A guess is worth something only where nothing is sure.
fn without_weak_guesses(found: Vec<Found>) -> Vec<Found> {
    let sure = |found: &Found| found.event.status.is_some() && !found.event.guess;
    if !found.iter().any(sure) {
        return found;
    }
    // Inside a timeline a guess with a time is one of its rows.
    found.into_iter().filter(|found| !found.event.guess || found.event.when.is_some()).collect()
}

/// What was not read, in bytes: letters and digits of no known element, line by line, as long as there are not too many.
fn unread(page: &Page, elements: &[Element], used: &[bool]) -> Vec<Range<usize>> {
    let mut read: Vec<Range<usize>> = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        let is_read = match element.kind {
            Kind::Words | Kind::Status { .. } | Kind::Time(_) => used.get(index) == Some(&true),
            _ => true,
        };
        if is_read {
            read.push(element.range.clone());
        }
    }
    let mut unread = Vec::new();
    let mut from = 0;
    let end = page.chars.len();
    for range in read.into_iter().chain(std::iter::once(end..end)) {
        let between = page.chars.get(from..range.start).unwrap_or_default();
        let mut start = from;
        let most = MOST_ELEMENTS.saturating_sub(unread.len()).max(1);
        for line in between.splitn(most, |ch| *ch == '\n') {
            if let (Some(first), Some(last)) =
                (line.iter().position(|ch| counts(*ch)), line.iter().rposition(|ch| counts(*ch)))
            {
                unread.push(page.bytes(&(start + first..start + last + 1)));
            }
            start += line.len() + 1;
        }
        from = from.max(range.end);
    }
    unread
}

fn cases(found: &[Found], kept_until: &[(usize, Day)], elements: &[Element], page: &Page) -> Vec<Case> {
    let vocabulary = |found: &Found| found.event.status.map_or(Vocabulary::JapanPost, |status| status.vocabulary);
    let mut cases: Vec<(usize, Case)> = Vec::new();
    let mut put = |vocabulary, number: Option<usize>, first: usize, events: Vec<Event>| {
        let number = number.and_then(|number| elements.get(number)).map(|element| page.bytes(&element.range));
        let current = current(&events);
        let (readings, questions) = (Vec::new(), Vec::new());
        let case = Case { vocabulary, number, events, current, kept_until: None, readings, questions };
        cases.push((first, case));
    };
    for own in [Vocabulary::Visa, Vocabulary::Myna, Vocabulary::JapanPost] {
        let mut groups: Vec<(Option<usize>, Vec<&Found>)> = Vec::new();
        let mut places: HashMap<Option<usize>, usize> = HashMap::new();
        let mut last = None;
        for found in found.iter().filter(|found| vocabulary(found) == own) {
            let which = found.number.map(|(which, _)| which);
            let group = match last {
                Some((same, group)) if same == which => group,
                _ => *places.entry(which).or_insert(groups.len()),
            };
            last = Some((which, group));
            match groups.get_mut(group) {
                Some((_, group)) => group.push(found),
                None => groups.push((found.number.map(|(_, index)| index), vec![found])),
            }
        }
        // Numbers part the events only where every event stands below one and there are several.
        let parted = own == Vocabulary::JapanPost && groups.iter().all(|(number, _)| number.is_some());
        if !parted || groups.len() < 2 {
            let mut all: Vec<&Found> = groups.into_iter().flat_map(|(_, group)| group).collect();
            all.sort_by_key(|found| found.element);
            groups = vec![(None, all)];
        }
        for (number, group) in groups {
            let dated = group.iter().filter(|found| found.event.when.is_some()).count();
            let is_timeline = match own {
                Vocabulary::JapanPost => dated > 0,
                Vocabulary::Visa => dated == group.len() && dated > 1,
                Vocabulary::Myna => false,
            };
            let (timeline, alone): (Vec<&Found>, Vec<&Found>) =
                group.into_iter().partition(|found| is_timeline && found.event.when.is_some());
            let mut seen: Vec<&str> = Vec::new();
            for status in timeline.iter().filter_map(|found| found.event.status) {
                if !seen.contains(&status.id) {
                    seen.push(status.id);
                }
            }
            let timeline = in_time_order(timeline);
            if let Some(first) = timeline.first() {
                put(own, number, first.words.start, timeline);
            }
            // The same message twice is one message; one that the timeline has is its heading.
            for found in alone {
                let id = found.event.status.map_or("", |status| status.id);
                if !seen.contains(&id) {
                    seen.push(id);
                    put(own, number, found.event.words.start, vec![found.event.clone()]);
                }
            }
        }
    }
    cases.sort_by_key(|(first, _)| *first);
    let mut cases: Vec<Case> = cases.into_iter().map(|(_, case)| case).collect();
    for (place, day) in kept_until {
        let place = elements.get(*place).map_or(0, |element| page.bytes(&element.range).start);
        // Where the text has several numbers, it belongs to the one above it.
        let of_post = |case: &&mut Case| case.vocabulary == Vocabulary::JapanPost;
        let above = |case: &Case| case.number.as_ref().is_none_or(|number| number.start <= place);
        if let Some(case) = cases.iter_mut().filter(of_post).rfind(|case| above(case)) {
            case.kept_until = Some(case.kept_until.map_or(*day, |other| other.min(*day)));
        }
    }
    cases
}

/// Oldest first. Rows of the same time keep their order, which is turned round where the page has the newest on top.
/// A row whose time cannot be stays where it stands.
fn in_time_order(mut rows: Vec<&Found>) -> Vec<Event> {
    let sure = |event: &Event| {
        event
            .when
            .filter(|when| !matches!(when.doubt, Some(Doubt::Impossible | Doubt::NotGiven)))
            .and_then(|when| Some((when.day?, when.clock)))
    };
    let times: Vec<_> = rows.iter().filter_map(|found| sure(&found.event)).collect();
    let pairs = || times.iter().zip(times.iter().skip(1));
    let falls = |(one, other): &(&(_, Option<_>), &(_, Option<_>))| {
        other.0 < one.0 || other.0 == one.0 && matches!((one.1, other.1), (Some(one), Some(other)) if other < one)
    };
    let rises = |(one, other): &(&(_, Option<_>), &(_, Option<_>))| {
        other.0 > one.0 || other.0 == one.0 && matches!((one.1, other.1), (Some(one), Some(other)) if other > one)
    };
    let (falls, rises) = (pairs().filter(falls).count(), pairs().filter(rises).count());
    if falls > rises || falls == rises && is_turned_round(&rows) {
        rows.reverse();
    }
    // A day without a time of day comes right behind the row before it.
    let mut last = None;
    let mut keyed: Vec<_> = rows
        .into_iter()
        .map(|found| {
            let key = match sure(&found.event) {
                Some((day, Some(clock))) => Some((day, clock)),
                Some((day, None)) => match last {
                    Some((last_day, clock)) if last_day == day => Some((day, clock)),
                    _ => Some((day, (0, 0))),
                },
                None => last,
            };
            last = key.or(last);
            (key, &found.event)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    let mut events: Vec<Event> = keyed.into_iter().map(|(_, event)| event.clone()).collect();
    // A page may have the newest row also above its table.
    events.dedup_by(|other, one| {
        let same = one.status.is_some() && one.status == other.status && one.when == other.when;
        let to_the_minute = one.when.is_some_and(|when| when.clock.is_some());
        if same && to_the_minute {
            one.office = one.office.take().or_else(|| other.office.clone());
            one.prefecture = one.prefecture.take().or_else(|| other.prefecture.clone());
            one.postal_code = one.postal_code.take().or_else(|| other.postal_code.clone());
            one.details = one.details.take().or_else(|| other.details.clone());
        }
        same && to_the_minute
    });
    events
}

/// Whether rows whose times do not tell stand in the other order than an item goes: it is delivered after it arrived.
fn is_turned_round(rows: &[&Found]) -> bool {
    let step = |found: &&Found| {
        let status = found.event.status?;
        STATUSES.iter().position(|known| ptr::eq(*known, status))
    };
    let steps: Vec<usize> = rows.iter().filter_map(step).collect();
    let pairs = || steps.iter().zip(steps.iter().skip(1));
    pairs().filter(|(one, other)| one > other).count() > pairs().filter(|(one, other)| one < other).count()
}

/// The newest event that is not in the future; without such, the newest.
fn current(events: &[Event]) -> usize {
    let ahead = |event: &Event| event.when.is_some_and(|when| when.doubt == Some(Doubt::Future));
    let last = events.len().saturating_sub(1);
    events.iter().rposition(|event| !ahead(event)).unwrap_or(last)
}
