//! Elements as values of one type.
//!
//! Leptos's `view!` gives every element a type of its own, nested in its parent's, and compiles the code to build,
//! revive and update each of them: three quarters of what a phone would download (ARCHITECTURE.md has the figures).
//! Here every element, attribute and listener has the same type, so that this code exists once.

use leptos::tachys::html::element::ElementChild;
use leptos::{
    ev,
    prelude::{AnyView, IntoAny},
    tachys::{
        html::{
            attribute::{
                any_attribute::{AnyAttribute, IntoAnyAttribute},
                custom::custom_attribute,
            },
            element::{custom, inner_html, input},
            event::on,
        },
        view::{add_attr::AddAnyAttr, iterators::StaticVec},
    },
};

/// An element that is being put together.
pub struct Html {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element without anything yet.
#[must_use]
pub fn el(tag: &'static str) -> Html {
    Html { tag, attributes: Vec::new(), children: Vec::new() }
}

/// Something that changes while the page is shown: shown anew whenever a signal that it reads changes.
#[must_use]
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// Several views one after the other.
#[must_use]
pub fn all(views: impl Nodes) -> AnyView {
    let mut nodes = Vec::new();
    views.add_to(&mut nodes);
    StaticVec::from(nodes).into_any()
}

impl Html {
    /// With a class, or several.
    #[must_use]
    pub fn class(self, class: impl Into<String>) -> Self {
        self.attr("class", class)
    }

    /// With an id.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        self.attr("id", id)
    }

    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.attr_if(name, Some(value.into()))
    }

    /// With an attribute where there is a value.
    #[must_use]
    pub fn attr_if(mut self, name: &'static str, value: Option<String>) -> Self {
        if value.is_some() {
            self.attributes.push(custom_attribute(name, value).into_any_attr());
        }
        self
    }

    /// With an attribute that is there without a value where this is true.
    #[must_use]
    pub fn flag(self, name: &'static str, set: bool) -> Self {
        self.attr_if(name, set.then(String::new))
    }

    /// With an attribute that changes while the page is shown; `None` takes it away.
    #[must_use]
    pub fn live_attr(mut self, name: &'static str, value: impl FnMut() -> Option<String> + Send + 'static) -> Self {
        let value: Box<dyn FnMut() -> Option<String> + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// With a listener.
    #[must_use]
    pub fn on(mut self, event: &'static str, listener: impl FnMut(ev::Event) + 'static) -> Self {
        let listener: Box<dyn FnMut(ev::Event)> = Box::new(listener);
        self.attributes.push(on(ev::Custom::<ev::Event>::new(event), listener).into_any_attr());
        self
    }

    /// With markup of our own as its content: a drawing.
    #[must_use]
    pub fn drawing(mut self, markup: &'static str) -> Self {
        self.attributes.push(inner_html(markup).into_any_attr());
        self
    }

    /// With more content.
    #[must_use]
    pub fn with(mut self, content: impl Nodes) -> Self {
        content.add_to(&mut self.children);
        self
    }

    /// As a view.
    #[must_use]
    pub fn view(self) -> AnyView {
        if self.tag == "input" {
            // It has no end tag, which `custom` would write.
            return input().add_any_attr(self.attributes).into_any();
        }
        let element = custom(self.tag).add_any_attr(self.attributes);
        if self.children.is_empty() {
            element.into_any()
        } else {
            element.child(StaticVec::from(self.children)).into_any()
        }
    }
}

/// What an element can contain.
pub trait Nodes {
    /// Adds it to an element's children.
    fn add_to(self, children: &mut Vec<AnyView>);
}

impl Nodes for Html {
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.view());
    }
}

impl Nodes for AnyView {
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl Nodes for String {
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_any());
    }
}

impl Nodes for &'static str {
    fn add_to(self, children: &mut Vec<AnyView>) {
        self.to_owned().add_to(children);
    }
}

impl<T: Nodes> Nodes for Option<T> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        if let Some(content) = self {
            content.add_to(children);
        }
    }
}

impl<T: Nodes> Nodes for Vec<T> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        for content in self {
            content.add_to(children);
        }
    }
}
