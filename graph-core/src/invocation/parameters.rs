//! The parameters of a function, as they stand in its path.

use std::fmt::Write;

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::json::{Purpose, text_of};
use crate::key;
use crate::query::FilterLiteral;
use crate::structured::{StructuredType, view_at};
use crate::value::{TypeKind, View};

/// What is percent-encoded in a literal: everything but what [RFC 3986, section 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3) allows in a segment and no literal takes
/// for its end.
const ENCODED: &AsciiSet = &key::ENCODED.remove(b'\'').remove(b':').remove(b'@').remove(b'$');

/// The parameters of one invocation
/// ([OData URL Conventions 4.01, section 4.5.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_InlineParameterSyntax)).
pub(super) struct Inline {
    /// What stands in parentheses, encoded.
    list: String,
    /// The names and the JSON of those that stand in the query, not encoded yet.
    pub(super) aliases: Vec<(String, String)>,
}

impl Inline {
    /// The parameters that have a value.
    pub(super) fn of(parameters: &dyn StructuredType) -> Self {
        let mut inline = Self { list: String::new(), aliases: Vec::new() };
        for (index, parameter) in parameters.schema().properties().enumerate() {
            let view = view_at(parameters, index);
            if !view.is_absent() {
                inline.push(parameter.name(), parameter.property_type().kind(), view);
            }
        }
        inline
    }

    /// The name with the parameters behind it.
    pub(super) fn invocation(&self, name: &str) -> String {
        format!("{name}({})", self.list)
    }

    fn push(&mut self, name: &str, kind: TypeKind, view: View<'_>) {
        if !self.list.is_empty() {
            self.list.push(',');
        }
        // The derive lets only identifiers pass; a schema that was written by hand may hold anything.
        self.list.extend(utf8_percent_encode(name, ENCODED));
        self.list.push('=');
        if let Some(literal) = literal(kind, view) {
            self.list.extend(utf8_percent_encode(&literal, ENCODED));
        } else {
            self.list.push('@');
            self.list.extend(utf8_percent_encode(name, ENCODED));
            self.aliases.push((format!("@{name}"), text_of(view, Purpose::RequestBody)));
        }
    }
}

/// The literal of a primitive value; none of an object or a collection.
fn literal(kind: TypeKind, view: View<'_>) -> Option<String> {
    let mut text = String::new();
    match (view, kind) {
        (View::Absent | View::Null, _) => text.push_str("null"),
        (View::Bool(value), _) => value.write_literal(&mut text),
        (View::Integer(value), _) => value.write_literal(&mut text),
        (View::Single(value), _) => value.write_literal(&mut text),
        (View::Double(value), _) => value.write_literal(&mut text),
        (View::Number(value), _) => text.push_str(value),
        (View::String(value), _) => value.to_owned().write_literal(&mut text),
        (View::Literal(value), kind) => match quoted_as(kind) {
            Some(prefix) => {
                text.push_str(prefix);
                value.to_string().write_literal(&mut text);
            }
            // Writing to a string cannot fail.
            None => drop(write!(text, "{value}")),
        },
        (View::Raw(_) | View::Collection(_) | View::Structured(_), _) => return None,
    }
    Some(text)
}

/// What stands before the quotes of a literal; none if it has no quotes.
const fn quoted_as(kind: TypeKind) -> Option<&'static str> {
    match kind {
        TypeKind::Primitive(name) => match name.as_bytes() {
            b"Edm.Duration" => Some("duration"),
            b"Edm.Binary" => Some("binary"),
            b"Edm.String" => Some(""),
            _ => None,
        },
        _ => Some(""),
    }
}

#[cfg(test)]
mod tests {
    use graph_macros::{GraphComplex, GraphEnum};

    use super::*;
    use crate::types::{DateTimeOffset, Duration, Flags, Guid};

    #[derive(GraphEnum, Debug, Clone, PartialEq)]
    enum Color {
        DarkRed,
        Other(String),
    }

    #[derive(GraphComplex)]
    struct Inner {
        a: i32,
    }

    #[derive(GraphComplex)]
    struct Parameters {
        text: Option<String>,
        number: Option<i64>,
        ratio: Option<f64>,
        flag: Option<bool>,
        since: Option<DateTimeOffset>,
        within: Option<Duration>,
        tenant: Option<Guid>,
        color: Option<Color>,
        colors: Option<Flags<Color>>,
        ids: Option<Vec<String>>,
        inner: Option<Inner>,
    }

    fn none() -> Parameters {
        StructuredType::blank()
    }

    fn list(parameters: &Parameters) -> String {
        Inline::of(parameters).invocation("f")
    }

    #[test]
    fn each_type_has_the_literal_of_a_url() {
        assert_eq!(list(&none()), "f()");
        assert_eq!(list(&Parameters { text: Some("O'Brien".to_owned()), ..none() }), "f(text='O''Brien')");
        assert_eq!(
            list(&Parameters { text: Some("a/b?c#d,e)é+%".to_owned()), ..none() }),
            "f(text='a%2Fb%3Fc%23d%2Ce%29%C3%A9%2B%25')"
        );
        assert_eq!(list(&Parameters { number: Some(-5), ratio: Some(0.5), ..none() }), "f(number=-5,ratio=0.5)");
        assert_eq!(list(&Parameters { flag: Some(true), ..none() }), "f(flag=true)");
        let time = "2016-12-31T23:58:36.667-08:00";
        assert_eq!(list(&Parameters { since: time.parse().ok(), ..none() }), format!("f(since={time})"));
        assert_eq!(list(&Parameters { within: "PT1H".parse().ok(), ..none() }), "f(within=duration'PT1H')");
        let guid = "e71fa706-a706-e71f-06a7-1fe706a71fe7";
        assert_eq!(list(&Parameters { tenant: guid.parse().ok(), ..none() }), format!("f(tenant={guid})"));
        assert_eq!(list(&Parameters { color: Some(Color::DarkRed), ..none() }), "f(color='darkRed')");
        let both = [Color::DarkRed, Color::Other("blue".to_owned())].into_iter().collect();
        assert_eq!(list(&Parameters { colors: Some(both), ..none() }), "f(colors='darkRed%2Cblue')");
    }

    #[test]
    fn a_name_stays_within_its_parameter() {
        #[derive(GraphComplex)]
        struct Named {
            #[graph_complex(rename = "a/b?c#d,e=1)")]
            text: String,
            #[graph_complex(rename = "f&g")]
            texts: Vec<String>,
        }

        let inline = Inline::of(&Named { text: "x".to_owned(), texts: vec!["y".to_owned()] });
        assert_eq!(inline.invocation("f"), "f(a%2Fb%3Fc%23d%2Ce%3D1%29='x',f%26g=@f%26g)");
        assert_eq!(inline.aliases, [("@f&g".to_owned(), r#"["y"]"#.to_owned())]);
    }

    #[test]
    fn what_is_no_primitive_value_goes_into_the_query() {
        let parameters = Parameters { ids: Some(vec!["1".to_owned()]), inner: Some(Inner { a: 1 }), ..none() };
        let inline = Inline::of(&parameters);
        assert_eq!(inline.invocation("f"), "f(ids=@ids,inner=@inner)");
        let alias = |name: &str, json: &str| (name.to_owned(), json.to_owned());
        assert_eq!(inline.aliases, [alias("@ids", r#"["1"]"#), alias("@inner", r#"{"a":1}"#)]);
    }
}
