//! Draws a wizard as a Mermaid flowchart with its English texts, from the same data that it runs on.

use std::{fmt::Write, ptr};
use tebiki::{
    rules::flow::{Answer, Input, Outcome, Question, Then, Wizard},
    text::{Key, Language, Words},
};

/// The flowchart: questions are boxes, outcomes are rounded, a diamond asks what was answered before.
pub fn flowchart(wizard: &'static Wizard) -> String {
    let words = Language::of("en").and_then(Words::native);
    let mut drawing = Drawing { words, nodes: Vec::new(), out: "flowchart TD\n".to_owned() };
    if let Some(begins) = &wizard.begins {
        let (year, month, day) = begins.on;
        let start = drawing.node(Node::Start);
        let before = drawing.node(Node::Outcome(begins.before));
        let first = drawing.node(Node::Question(wizard.start));
        let _ = writeln!(drawing.out, "    {start} -->|\"before {year:04}-{month:02}-{day:02}\"| {before}");
        let _ = writeln!(drawing.out, "    {start} -->|\"from then on\"| {first}");
    } else {
        drawing.node(Node::Question(wizard.start));
    }
    drawing.out
}

struct Drawing {
    words: Option<Words>,
    /// What is drawn already; a node's number is its place.
    nodes: Vec<Node>,
    out: String,
}

#[derive(Clone, Copy)]
enum Node {
    Start,
    Question(&'static Question),
    Outcome(&'static Outcome),
    Fork(&'static Then),
}

impl Node {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Start, Self::Start) => true,
            (Self::Question(one), Self::Question(other)) => ptr::eq(*one, *other),
            (Self::Outcome(one), Self::Outcome(other)) => ptr::eq(*one, *other),
            (Self::Fork(one), Self::Fork(other)) => ptr::eq(*one, *other),
            _ => false,
        }
    }
}

impl Drawing {
    /// The name of a node, which is drawn with all that follows it when it is met for the first time.
    fn node(&mut self, node: Node) -> String {
        if let Some(number) = self.nodes.iter().position(|drawn| drawn.is(&node)) {
            return format!("n{number}");
        }
        let name = format!("n{}", self.nodes.len());
        self.nodes.push(node);
        match node {
            Node::Start => {
                let _ = writeln!(self.out, "    {name}{{\"Today?\"}}");
            }
            Node::Question(question) => {
                let _ = writeln!(self.out, "    {name}[\"{}<br>{}\"]", question.id, self.label(question.text));
                for answer in question.answers() {
                    self.answer(&name, question, answer);
                }
            }
            Node::Outcome(outcome) => {
                let (verdict, text) = (outcome.verdict.id(), self.label(outcome.text));
                let _ = writeln!(self.out, "    {name}([\"{}<br>{verdict}: {text}\"])", outcome.id);
            }
            Node::Fork(then) => {
                if let Then::Fork { given, yes, no } = then {
                    let given: Vec<&str> = given.iter().map(|answer| answer.id).collect();
                    let _ = writeln!(self.out, "    {name}{{\"answered {}?\"}}", given.join(" or "));
                    for (word, then) in [("yes", *yes), ("no", *no)] {
                        let target = self.then(then);
                        let _ = writeln!(self.out, "    {name} -->|{word}| {target}");
                    }
                }
            }
        }
        name
    }

    fn answer(&mut self, from: &str, question: &'static Question, answer: &'static Answer) {
        let target = self.then(answer.then);
        let limit = match &question.input {
            Input::Choice(_) => None,
            Input::Date(dates) => {
                dates.bands.iter().find(|band| ptr::eq(band.answer, answer)).map(|band| band.until.id.to_owned())
            }
            Input::Birthday(birthday) => ptr::eq(birthday.before, answer)
                .then(|| format!("birthday {} after {}", birthday.nth, birthday.after.id)),
            Input::Number(number) => Some(format!("{} to {}", number.range.start(), number.range.end())),
        };
        let limit = limit.map(|limit| format!(" ({limit})")).unwrap_or_default();
        let _ = writeln!(self.out, "    {from} -->|\"{}{limit}<br>{}\"| {target}", answer.id, self.label(answer.text));
    }

    fn then(&mut self, then: &'static Then) -> String {
        self.node(match then {
            Then::Ask(question) => Node::Question(question),
            Then::End(outcome) => Node::Outcome(outcome),
            Then::Fork { .. } => Node::Fork(then),
        })
    }

    /// A text as Mermaid's quoted labels take it: in lines of some forty characters, without what it would read as
    /// markup.
    fn label(&self, key: Key) -> String {
        let text = self.words.as_ref().map(|words| words.text(key)).unwrap_or_default();
        let mut out = String::new();
        let mut length = 0;
        for word in text.split_whitespace() {
            if length > 0 && length + word.chars().count() > 40 {
                out.push_str("<br>");
                length = 0;
            } else if length > 0 {
                out.push(' ');
            }
            length += word.chars().count() + 1;
            for char in word.chars() {
                match char {
                    '"' => out.push_str("#quot;"),
                    '#' => out.push_str("#35;"),
                    '<' => out.push_str("#lt;"),
                    '>' => out.push_str("#gt;"),
                    '&' => out.push_str("#amp;"),
                    char => out.push(char),
                }
            }
        }
        out
    }
}
