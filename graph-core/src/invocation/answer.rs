//! What an action or function answers.

use bytes::Bytes;
use http::Response;

use crate::json::{self, JsonError};
use crate::page::Page;
use crate::schema::{PropertyRow, UNTYPED};
use crate::structured::{DeclaredType, NoBase, StructuredType};
use crate::value::kind::Structured;
use crate::value::{Accepted, Presence, PropertyType, PropertyValue, Refusal, Slot, Token, TypeKind, View};

/// A type that an answer can be decoded as.
///
/// - `()`: the answer holds nothing, or nothing of interest.
/// - [`Bytes`]: a stream, as it is.
/// - The type of a property: entities, complex values and [`Page`](crate::Page) stand alone in the answer, everything else is the `value` of an object
///   ([OData JSON Format 4.01, section 11](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_IndividualPropertyorOperationRespons)).
///   An `Option` may be missing.
///
/// A `Vec` is all the items there are: an answer that links to more of them is an error, and is read as a [`Page`](crate::Page).
#[diagnostic::on_unimplemented(
    message = "an answer cannot be decoded as `{Self}`",
    label = "not the type of an answer",
    note = "use `()`, `Bytes`, a type that a property can have such as `Option<String>` or an entity, a `Vec` of one, or `Page<...>`"
)]
pub trait Answer: Sized {
    /// Decodes the answer, whose status means success.
    ///
    /// # Errors
    /// [`JsonError`] when the body is something else.
    fn decode(response: &Response<Bytes>) -> Result<Self, JsonError>;
}

/// An answer that is a collection of entities, which can be selected from, filtered and sorted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no entities to select from",
    label = "only a request that reads entities has this option",
    note = "what answers a collection is declared with `returns = Page<...>`"
)]
pub trait CollectionAnswer {
    /// The type of the entities.
    type Entity;
}

impl<E> CollectionAnswer for Page<E> {
    type Entity = E;
}

impl Answer for () {
    fn decode(_: &Response<Bytes>) -> Result<(), JsonError> {
        Ok(())
    }
}

impl Answer for Bytes {
    fn decode(response: &Response<Bytes>) -> Result<Self, JsonError> {
        Ok(response.body().clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T: PropertyValue> Answer for T {
    fn decode(response: &Response<Bytes>) -> Result<T, JsonError> {
        let body = response.body();
        if body.is_empty() && T::TYPE.presence() == Presence::Optional {
            return Ok(T::blank());
        }
        match T::TYPE.kind() {
            TypeKind::Structured(_) | TypeKind::Polymorphic(_) => json::from_slice(body),
            _ => json::from_slice::<Wrapped<T>>(body).map(|wrapped| wrapped.value),
        }
    }
}

/// The object around a value that is none itself.
struct Wrapped<T> {
    value: T,
    next_link: NoNextLink,
}

/// That there are no more items than those in the answer: a `Vec` has no place for the link to them, and what it holds would pass for
/// all there is.
struct NoNextLink;

impl NoNextLink {
    const TYPE: PropertyType = PropertyType::primitive("Edm.String").optional();
}

impl Slot for NoNextLink {
    fn accept(&mut self, token: Token<'_>) -> Result<Accepted<'_>, Refusal> {
        match token {
            Token::Null => Ok(Accepted::Whole),
            link => Err(Refusal::new("all items at once (a `Page` in place of the `Vec` takes them page by page)", &link)),
        }
    }
}

impl<T: PropertyValue> Wrapped<T> {
    const OF_SINGLE: &'static [PropertyRow] = &[(r#","value":""#, T::STATIC_TYPE, 0)];
    const OF_COLLECTION: &'static [PropertyRow] =
        &[(r#","value":""#, T::STATIC_TYPE, 0), (r#","@odata.nextLink":""#, &NoNextLink::TYPE, 0)];
}

impl<T: PropertyValue> DeclaredType for Wrapped<T> {
    type Base = NoBase;

    const START: &'static str = UNTYPED;

    const ROWS: &'static [PropertyRow] =
        if let TypeKind::Collection(_) = T::TYPE.kind() { Self::OF_COLLECTION } else { Self::OF_SINGLE };
}

impl<T: PropertyValue> StructuredType for Wrapped<T> {
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(self.value.slot()),
            1 => Some(&mut self.next_link),
            _ => None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        if index == 0 { self.value.view() } else { View::Absent }
    }

    fn blank() -> Self {
        Self { value: T::blank(), next_link: NoNextLink }
    }
}

impl<T: PropertyValue> PropertyValue for Wrapped<T> {
    type Kind = Structured;

    type Value = Self;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Guid;

    fn decoded<T: Answer>(body: &'static str) -> Result<T, String> {
        T::decode(&Response::new(Bytes::from_static(body.as_bytes()))).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_no_object_is_the_value_of_one() {
        assert_eq!(decoded::<bool>(r#"{"@odata.context":"…","value":true}"#), Ok(true));
        assert_eq!(decoded::<Vec<i32>>(r#"{"value":[1,2]}"#), Ok(vec![1, 2]));
        assert_eq!(decoded::<Option<Guid>>(r#"{"value":null}"#), Ok(None));
        assert_eq!(decoded::<Page<String>>(r#"{"value":["a"],"@odata.nextLink":"n"}"#).unwrap().next_link.as_deref(), Some("n"));
    }

    #[test]
    fn a_collection_that_goes_on_is_not_taken_for_a_whole_one() {
        let body = r#"{"value":["a"],"@odata.nextLink":"https://graph.microsoft.com/v1.0/a?$skiptoken=1"}"#;
        for error in [decoded::<Vec<String>>(body).unwrap_err(), decoded::<Option<Vec<String>>>(body).unwrap_err()] {
            assert!(error.starts_with("`@odata.nextLink`: expected all items at once (a `Page` in place"), "{error}");
        }
        assert_eq!(decoded::<Vec<String>>(r#"{"value":["a"],"@odata.nextLink":null}"#), Ok(vec!["a".to_owned()]));
        assert_eq!(decoded::<bool>(r#"{"value":true,"@odata.nextLink":"n"}"#), Ok(true));
    }

    #[test]
    fn an_answer_without_a_body_is_none_and_else_an_error() {
        assert_eq!(decoded::<Option<bool>>(""), Ok(None));
        assert!(decoded::<bool>("").is_err());
        assert_eq!(
            decoded::<bool>("{}"),
            Err("`value`: the property is missing, and was not declared as an `Option`".to_owned())
        );
        assert_eq!(decoded::<()>("anything"), Ok(()));
        assert_eq!(decoded::<Bytes>("a,b"), Ok(Bytes::from_static(b"a,b")));
    }
}
