//! Values of types of other crates, carried by their serde implementations.

use std::any::type_name;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::Json;
use crate::json::write_token;
use crate::value::{Accepted, Item, PropertyType, RawSlot, Refusal, Token, TypeKind, View};

/// A value of a type of another crate, carried by its serde implementations.
///
/// A property of such a type is declared as `Option<Foreign<T>>`, and a collection as `Vec<Foreign<T>>`. A plain `Foreign<T>` is no
/// property: before the service's answer has been read there would have to be a `T`, and many types have none to offer.
///
/// The JSON text of the value is kept beside it. So the value comes back as it was read, with whatever `T` did not look at; and a value
/// that has no JSON text is an error of [`new`](Self::new), where it can be handled, and not of a request that is being sent. For
/// this reason a value is replaced, and not changed in place.
///
/// A serde format gives and takes the text by way of a [`serde_json::Value`], so numbers beyond 64 bits are rounded there; they are exact
/// in requests, in responses and in [`json`](crate::json).
///
/// ```
/// use std::net::IpAddr;
///
/// use graph_core::types::Foreign;
/// use graph_core::{GraphComplex, json};
///
/// #[derive(Debug, Default, GraphComplex)]
/// struct Network {
///     gateway: Option<Foreign<IpAddr>>,
///     servers: Vec<Foreign<IpAddr>>,
/// }
///
/// let text = r#"{"gateway":"10.0.0.1","servers":["10.0.0.2","::1"]}"#;
/// let mut network: Network = json::from_slice(text.as_bytes())?;
/// assert!(network.servers.iter().any(|server| server.is_loopback()));
/// assert_eq!(json::to_string(&network), text);
///
/// network.gateway = Some(Foreign::new(IpAddr::from([10, 0, 0, 3]))?);
/// assert_eq!(json::to_string(&network.gateway), r#""10.0.0.3""#);
///
/// let error = json::from_slice::<Network>(br#"{ "servers": ["10.0.0.2", "here"] }"#).unwrap_err();
/// assert_eq!(error.path(), "servers[1]");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Foreign<T> {
    value: T,
    json: Json,
}

impl<T: Serialize> Foreign<T> {
    /// Carries `value`.
    ///
    /// # Errors
    /// When its implementation of `Serialize` fails, as for a map whose keys are not strings.
    pub fn new(value: T) -> Result<Self, serde_json::Error> {
        Ok(Self { json: Json::of(&value)?, value })
    }
}

impl<T> Foreign<T> {
    /// The JSON text of the value, as it came.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }

    /// The value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: DeserializeOwned> Foreign<T> {
    /// Reads a value from its JSON text, which starts with `token`.
    fn read(text: &str, token: &Token<'_>) -> Result<Self, Refusal> {
        let value = serde_json::from_str(text).map_err(|error| {
            let expected = format!("a value of the type `{}`", type_name::<T>());
            Refusal::new(expected, token).because(&error)
        })?;
        Ok(Self { value, json: Json::from_text(text) })
    }

    /// Reads a value that is a scalar; none if `token` opens an array or object, whose text is yet to come.
    fn read_scalar(token: &Token<'_>) -> Result<Option<Self>, Refusal> {
        match token {
            Token::Array | Token::Object => Ok(None),
            scalar => Self::read(&write_token(scalar), scalar).map(Some),
        }
    }

    /// Reads a value that is an array or object.
    fn read_raw(text: &str) -> Result<Self, Refusal> {
        Self::read(text, if text.starts_with('[') { &Token::Array } else { &Token::Object })
    }
}

impl<T> Deref for Foreign<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Shows the value.
impl<T: fmt::Debug> fmt::Debug for Foreign<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// Two are equal when their values are, however they are written.
impl<T: PartialEq> PartialEq for Foreign<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Foreign<T> {}

impl<T: Hash> Hash for Foreign<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: DeserializeOwned> Item for Foreign<T> {
    const TYPE: PropertyType = PropertyType::new(TypeKind::Untyped);

    const CONFIDENTIAL: bool = false;

    type Value = Option<Self>;

    fn accept_some<'a>(place: &'a mut Option<Self>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        *place = Self::read_scalar(&token)?;
        Ok(if place.is_some() { Accepted::Whole } else { Accepted::Raw(place) })
    }

    fn accept_next<'a>(items: &'a mut Vec<Self>, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        match Self::read_scalar(&token)? {
            None => return Ok(Accepted::Raw(items)),
            Some(item) => items.push(item),
        }
        Ok(Accepted::Whole)
    }

    fn view(&self) -> View<'_> {
        View::Raw(self.json.as_str())
    }
}

impl<T: DeserializeOwned> RawSlot for Option<Foreign<T>> {
    fn accept_raw(&mut self, text: &str) -> Result<(), Refusal> {
        *self = Some(Foreign::read_raw(text)?);
        Ok(())
    }
}

impl<T: DeserializeOwned> RawSlot for Vec<Foreign<T>> {
    fn accept_raw(&mut self, text: &str) -> Result<(), Refusal> {
        self.push(Foreign::read_raw(text)?);
        Ok(())
    }
}
