//! Query options as they go over the wire.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::filter::Filter;
use crate::key;

/// What is percent-encoded in the value of an option. Of what [RFC 3986, section 3.4](https://www.rfc-editor.org/rfc/rfc3986#section-3.4) allows in a query, `&` would
/// end the value, and `+` would be taken for a space.
const ENCODED: &AsciiSet = &key::ENCODED
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/');

/// The options of a request, in the order in which they were first given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct QueryOptions {
    /// Names and values, neither of them encoded yet.
    options: Vec<(String, String)>,
}

impl QueryOptions {
    pub(crate) const fn new() -> Self {
        Self { options: Vec::new() }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.options.is_empty()
    }

    /// Sets an option, in place of an earlier value.
    pub(crate) fn set(&mut self, name: &str, value: String) {
        self.combine(name, value, |_, new| new);
    }

    /// Sets an option that is a number.
    pub(crate) fn set_number(&mut self, name: &str, value: u32) {
        self.set(name, value.to_string());
    }

    /// Adds to an option whose value is a list.
    pub(crate) fn append(&mut self, name: &str, value: &str) {
        self.combine(name, value.to_owned(), |old, new| if old.is_empty() { new } else { format!("{old},{new}") });
    }

    /// Adds a condition to those that the options have.
    pub(crate) fn narrow(&mut self, filter: String) {
        self.combine("$filter", filter, |old, new| Filter::<()>::raw(old).and(Filter::raw(new)).into_written());
    }

    /// Sets an option, or has `both` combine the value that it has with the new one.
    fn combine(&mut self, name: &str, value: String, both: fn(String, String) -> String) {
        match self.options.iter_mut().find(|(existing, _)| existing == name) {
            Some((_, existing)) => *existing = both(std::mem::take(existing), value),
            None => self.options.push((name.to_owned(), value)),
        }
    }

    /// The options for use inside another, as those of `$expand` are: not encoded, and between semicolons.
    pub(crate) fn nested(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.options {
            let separator = if text.is_empty() { "" } else { ";" };
            text.extend([separator, name, "=", value]);
        }
        text
    }

    /// Appends the options to a path, encoded once.
    pub(crate) fn write_after(&self, path: &mut String) {
        for (index, (name, value)) in self.options.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            path.extend(utf8_percent_encode(name, ENCODED));
            path.push('=');
            path.extend(utf8_percent_encode(value, ENCODED));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_encoded_once() {
        let mut options = QueryOptions::new();
        options.set("$search", "\"a + b&c#d%20\"".to_owned());
        options.append("$select", "id");
        options.append("$select", "name");
        let mut path = "/users".to_owned();
        options.write_after(&mut path);
        assert_eq!(path, "/users?$search=%22a%20%2B%20b%26c%23d%2520%22&$select=id,name");
        assert_eq!(options.nested(), "$search=\"a + b&c#d%20\";$select=id,name");
    }

    #[test]
    fn a_value_given_again_replaces_the_first() {
        let mut options = QueryOptions::new();
        options.set("$top", "1".to_owned());
        options.set("$top", "2".to_owned());
        assert_eq!(options.nested(), "$top=2");
    }
}
