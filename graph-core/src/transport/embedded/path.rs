//! Paths of properties, such as `address/city`, and what an entity holds there.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::record::Record;

/// The name of the annotation that holds the type of an object.
pub(super) const TYPE_ANNOTATION: &str = "@odata.type";

/// Names of properties, each one of the value of the one before it. A name with a dot is that of a type, and holds for values of
/// that type only ([OData URL Conventions 4.01, section 5.1.1.15](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_PathExpressions)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PropertyPath {
    names: Vec<String>,
}

impl PropertyPath {
    pub(super) const fn new(names: Vec<String>) -> Self {
        Self { names }
    }

    /// What `record` holds at the path.
    pub(super) fn of_record<'a>(&self, record: &'a Record) -> Option<&'a RawValue> {
        let (first, rest) = self.skip_casts(record.get(TYPE_ANNOTATION))?;
        step_all(record.get(first)?, rest)
    }

    /// What a JSON value holds at the path: itself, if the path is empty.
    pub(super) fn of_json<'a>(&self, value: &'a RawValue) -> Option<&'a RawValue> {
        step_all(value, &self.names)
    }

    /// The first name that is not of a type, and the names after it, if the type is that of every name ahead of it.
    fn skip_casts(&self, type_name: Option<&RawValue>) -> Option<(&str, &[String])> {
        let mut names = self.names.as_slice();
        loop {
            let (first, rest) = names.split_first()?;
            if !first.contains('.') || first.starts_with('@') {
                return Some((first, rest));
            }
            if !is_type(type_name, first) {
                return None;
            }
            names = rest;
        }
    }
}

fn step_all<'a>(value: &'a RawValue, names: &[String]) -> Option<&'a RawValue> {
    names.iter().try_fold(value, |value, name| {
        if name.contains('.') && !name.starts_with('@') {
            return is_type(member(value, TYPE_ANNOTATION), name).then_some(value);
        }
        member(value, name)
    })
}

/// The property of a JSON object; none of any other value.
fn member<'a>(object: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    serde_json::from_str::<BTreeMap<String, &RawValue>>(object.get()).ok()?.remove(name)
}

/// Whether the value of an `@odata.type` is that of the type with the qualified name `name`.
pub(super) fn is_type(annotation: Option<&RawValue>, name: &str) -> bool {
    let Some(text) = annotation.and_then(text_of) else { return false };
    text.trim_start_matches('#').eq_ignore_ascii_case(name.trim_start_matches('#'))
}

/// The text of a JSON string; none of any other value.
pub(super) fn text_of(value: &RawValue) -> Option<Cow<'_, str>> {
    let text = value.get();
    match text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Some(Cow::Borrowed(plain)),
        Some(_) => serde_json::from_str(text).ok().map(Cow::Owned),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Option<String> {
        let record =
            Record::parse(br##"{"@odata.type":"#ns.user","a":{"b":[1],"@odata.type":"ns.part"},"c":"\u00e9"}"##).ok().unwrap();
        let path = PropertyPath::new(path.split('/').map(str::to_owned).collect());
        path.of_record(&record).map(|value| value.get().to_owned())
    }

    #[test]
    fn a_path_leads_into_objects_and_through_types() {
        assert_eq!(found("a/b").as_deref(), Some("[1]"));
        assert_eq!(found("ns.User/a/ns.part/b").as_deref(), Some("[1]"));
        for nowhere in ["b", "a/b/c", "c/d", "ns.group/a", "a/ns.other/b", "ns.user"] {
            assert_eq!(found(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn only_a_string_has_a_text() {
        let raw = |text: &str| RawValue::from_string(text.to_owned()).unwrap();
        assert_eq!(text_of(&raw(r#""a\u0062""#)).as_deref(), Some("ab"));
        assert_eq!(text_of(&raw("1")), None);
    }
}
