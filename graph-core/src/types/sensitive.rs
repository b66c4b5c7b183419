//! Values that must not be shown.

use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::serde_format::{deserialize_value, serialize_value};
use crate::value::{Accepted, Kind, PropertyType, PropertyValue, Refusal, Token, View};

/// A value that is sent and read as any other, but not shown: neither by `Debug` nor in the text of an error.
///
/// It is a type and not a key of the attribute, so that a derived `Debug` of the struct around it shows nothing either.
///
/// ```
/// use graph_core::types::Sensitive;
/// use graph_core::{GraphComplex, json};
///
/// #[derive(Debug, Default, GraphComplex)]
/// struct PasswordProfile {
///     force_change: Option<bool>,
///     password: Option<Sensitive<String>>,
/// }
///
/// let profile = PasswordProfile { password: Some(Sensitive("hunter2".to_owned())), ..Default::default() };
/// assert_eq!(json::to_string(&profile), r#"{"password":"hunter2"}"#);
/// assert_eq!(format!("{profile:?}"), "PasswordProfile { force_change: None, password: Some((not shown)) }");
///
/// let error = json::from_slice::<PasswordProfile>(br#"{ "password": 1234 }"#).unwrap_err();
/// assert_eq!(error.to_string(), "`password`: expected a string, found something that is not shown");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sensitive<T>(pub T);

impl<T> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(not shown)")
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: PropertyValue> PropertyValue for Sensitive<T> {
    type Kind = Self;

    type Value = Self;
}

impl<T: PropertyValue> Kind<Self> for Sensitive<T> {
    const TYPE: PropertyType = T::TYPE;

    const CONFIDENTIAL: bool = true;

    fn blank() -> Self {
        Self(T::blank())
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        T::Kind::accept(&mut place.0, token).map_err(Refusal::redacted)
    }

    fn view(value: &Self) -> View<'_> {
        value.0.view()
    }
}

impl<T: PropertyValue> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_value(self, serializer)
    }
}

impl<'de, T: PropertyValue> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_value(deserializer)
    }
}
