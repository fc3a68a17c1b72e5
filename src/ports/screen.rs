//! What is on the screen: title, focus, scrolling, printing, and what stands in a form's fields.
//!
//! Fields are read from the page when they are needed rather than followed while they change, so that what a person
//! entered before the program had started counts too.

#[cfg(target_arch = "wasm32")]
mod real {
    use crate::ports::{document, window};
    use wasm_bindgen::JsCast;
    use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

    /// Sets the window's title.
    pub fn set_title(title: &str) {
        if let Some(document) = document() {
            document.set_title(title);
        }
    }

    /// Moves the focus to the element with this id, and opens what it is folded away in.
    pub fn focus(id: &str) {
        let element = document().and_then(|document| document.get_element_by_id(id));
        if let Some(folded) = element.as_ref().and_then(|element| element.closest("details:not([open])").ok().flatten())
        {
            let _ = folded.set_attribute("open", "");
        }
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }

    /// Moves the focus to the element with this id as soon as what has just changed is on the screen.
    pub fn focus_soon(id: &str) {
        let id = id.to_owned();
        let callback = wasm_bindgen::closure::Closure::once_into_js(move || focus(&id));
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback(callback.unchecked_ref());
        }
    }

    /// Scrolls to the element with this id.
    ///
    /// Answers whether there is one.
    pub fn scroll_to(id: &str) -> bool {
        let element = document().and_then(|document| document.get_element_by_id(id));
        element.inspect(|element| element.scroll_into_view()).is_some()
    }

    /// Shows an element that was written hidden.
    pub fn show(id: &str) {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
            let _ = element.remove_attribute("hidden");
        }
    }

    /// Opens what is folded away under this id.
    pub fn unfold(id: &str) {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
            let _ = element.set_attribute("open", "");
        }
    }

    /// Whether what can be folded away under this id is open.
    #[must_use]
    pub fn is_unfolded(id: &str) -> bool {
        let element = document().and_then(|document| document.get_element_by_id(id));
        element.is_some_and(|element| element.has_attribute("open"))
    }

    /// Scrolls to the top.
    pub fn scroll_to_top() {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// Opens the print dialogue.
    pub fn print() {
        if let Some(window) = window() {
            let _ = window.print();
        }
    }

    /// The value of the chosen radio button of this name.
    #[must_use]
    pub fn chosen(name: &str) -> Option<String> {
        let selector = format!("input[name='{name}']:checked");
        let element = document()?.query_selector(&selector).ok()??;
        Some(element.dyn_into::<HtmlInputElement>().ok()?.value())
    }

    /// Puts a text into the field with this id.
    pub fn set_field(id: &str, text: &str) {
        let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            input.set_value(text);
        } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(text);
        }
    }

    /// Chooses the radio button of this name with this value; where there is none, none is chosen.
    pub fn choose(name: &str, value: &str) {
        let selector = format!("input[name='{name}']");
        let Some(buttons) = document().and_then(|document| document.query_selector_all(&selector).ok()) else { return };
        for at in 0..buttons.length() {
            if let Some(button) = buttons.get(at).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) {
                button.set_checked(button.value() == value);
            }
        }
    }

    /// Ticks the checkbox with this id, or takes its tick away.
    pub fn set_ticked(id: &str, ticked: bool) {
        let element = document().and_then(|document| document.get_element_by_id(id));
        if let Some(input) = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
            input.set_checked(ticked);
        }
    }

    /// Whether the checkbox with this id is ticked.
    #[must_use]
    pub fn ticked(id: &str) -> bool {
        let element = document().and_then(|document| document.get_element_by_id(id));
        element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
    }

    /// What stands in the field with this id.
    #[must_use]
    pub fn field(id: &str) -> String {
        let element = document().and_then(|document| document.get_element_by_id(id));
        let Some(element) = element else { return String::new() };
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            return input.value();
        }
        if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
            return select.value();
        }
        element.dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    /// Sets no title.
    pub fn set_title(_title: &str) {}

    /// Moves no focus.
    pub fn focus(_id: &str) {}

    /// Moves no focus.
    pub fn focus_soon(_id: &str) {}

    /// Finds nothing to scroll to.
    #[must_use]
    pub fn scroll_to(_id: &str) -> bool {
        false
    }

    /// Shows nothing.
    pub fn show(_id: &str) {}

    /// Opens nothing.
    pub fn unfold(_id: &str) {}

    /// Nothing is open.
    #[must_use]
    pub fn is_unfolded(_id: &str) -> bool {
        false
    }

    /// Scrolls nothing.
    pub fn scroll_to_top() {}

    /// Prints nothing.
    pub fn print() {}

    /// Nothing is chosen.
    #[must_use]
    pub fn chosen(_name: &str) -> Option<String> {
        None
    }

    /// Puts nothing anywhere.
    pub fn set_field(_id: &str, _text: &str) {}

    /// Chooses nothing.
    pub fn choose(_name: &str, _value: &str) {}

    /// Ticks nothing.
    pub fn set_ticked(_id: &str, _ticked: bool) {}

    /// Nothing is ticked.
    #[must_use]
    pub fn ticked(_id: &str) -> bool {
        false
    }

    /// Nothing was entered.
    #[must_use]
    pub fn field(_id: &str) -> String {
        String::new()
    }
}

#[cfg(target_arch = "wasm32")]
pub use real::{
    choose, chosen, field, focus, focus_soon, is_unfolded, print, scroll_to, scroll_to_top, set_field, set_ticked,
    set_title, show, ticked, unfold,
};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{
    choose, chosen, field, focus, focus_soon, is_unfolded, print, scroll_to, scroll_to_top, set_field, set_ticked,
    set_title, show, ticked, unfold,
};
