//! Enum types whose values are sets of members.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::enumeration::GraphEnum;
use crate::serde_format::{deserialize_value, serialize_value};
use crate::value::{Accepted, Kind, Literal, PropertyType, PropertyValue, Refusal, Token, TypeKind, View};

/// A set of members of an enum type, for the enum types that OData marks as flags
/// ([OData JSON Format 4.01, section 7.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue)).
///
/// On the wire it is one string with commas, such as `mailbox,site`. It comes back as it was read, until the set is changed; so do
/// members that are not declared. Two sets are equal when they hold the same members, in whatever order.
///
/// ```
/// use graph_core::GraphEnum;
/// use graph_core::types::Flags;
///
/// #[derive(Debug, Clone, PartialEq, GraphEnum)]
/// enum Workload {
///     Mailbox,
///     Site,
///     Other(String),
/// }
///
/// let mut workloads: Flags<Workload> = serde_json::from_str(r#""mailbox, drive""#)?;
/// assert!(workloads.contains(&Workload::Mailbox));
/// assert_eq!(workloads.to_string(), "mailbox, drive");
///
/// workloads.insert(Workload::Site);
/// assert_eq!(workloads.to_string(), "mailbox,drive,site");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Flags<E> {
    members: Vec<E>,
    /// The text that the set was read from, until it is changed.
    literal: Option<String>,
}

impl<E: GraphEnum> Flags<E> {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self { members: Vec::new(), literal: None }
    }

    /// Whether there are no members.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether `member` is one of them.
    pub fn contains(&self, member: &E) -> bool {
        self.members.iter().any(|existing| existing.as_member() == member.as_member())
    }

    /// Adds a member, unless it is there.
    pub fn insert(&mut self, member: E) {
        if !self.contains(&member) {
            self.members.push(member);
            self.literal = None;
        }
    }

    /// Removes a member. Says whether it was there.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.members.len();
        self.members.retain(|existing| existing.as_member() != member.as_member());
        let removed = self.members.len() < before;
        if removed {
            self.literal = None;
        }
        removed
    }

    /// The members, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.members.iter()
    }
}

impl<E: GraphEnum> Default for Flags<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: GraphEnum> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self::from_iter([member])
    }
}

impl<E: GraphEnum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        for member in members {
            flags.insert(member);
        }
        flags
    }
}

impl<'a, E: GraphEnum> IntoIterator for &'a Flags<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<E: GraphEnum> fmt::Display for Flags<E> {
    /// Writes the members with commas between them, as they were read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(literal) = &self.literal {
            return f.write_str(literal);
        }
        for (index, member) in self.members.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "," })?;
            f.write_str(member.as_member())?;
        }
        Ok(())
    }
}

impl<E: GraphEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.members.iter().map(GraphEnum::as_member)).finish()
    }
}

impl<E: GraphEnum> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        // Both are sets, so it is enough that one has all of the other and no more.
        self.members.len() == other.members.len() && self.members.iter().all(|member| other.contains(member))
    }
}

impl<E: GraphEnum> Eq for Flags<E> {}

impl<E: GraphEnum> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut members = self.members.iter().map(GraphEnum::as_member).collect::<Vec<_>>();
        members.sort_unstable();
        members.hash(state);
    }
}

impl<E: GraphEnum> Literal for Flags<E> {}

impl<E: GraphEnum> PropertyValue for Flags<E> {
    type Kind = Self;

    type Value = Self;
}

impl<E: GraphEnum> Kind<Self> for Flags<E> {
    const TYPE: PropertyType = PropertyType::new(TypeKind::Flags(E::MEMBERS));

    fn blank() -> Self {
        Self::new()
    }

    fn accept<'a>(place: &'a mut Self, token: Token<'_>) -> Result<Accepted<'a>, Refusal> {
        let Token::String(text) = &token else {
            return Err(Refusal::new("the names of enum members, with commas between them, as a string", &token));
        };
        *place = text.split(',').map(str::trim).filter(|member| !member.is_empty()).map(E::from_member).collect();
        place.literal = Some(text.to_string());
        Ok(Accepted::Whole)
    }

    fn view(value: &Self) -> View<'_> {
        View::Literal(value)
    }
}

impl<E: GraphEnum> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_value(self, serializer)
    }
}

impl<'de, E: GraphEnum> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_value(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[derive(Debug, Clone, PartialEq, graph_macros::GraphEnum)]
    enum Workload {
        Mailbox,
        Site,
        Other(String),
    }

    #[test]
    fn a_set_comes_back_as_it_was_read() {
        for text in [r#""mailbox,site""#, r#""mailbox, site""#, r#""site,  drive,mailbox""#, r#""mailbox""#, r#""""#, r#""a,,a""#]
        {
            assert_eq!(json::to_string(&json::from_slice::<Flags<Workload>>(text.as_bytes()).unwrap()), text);
        }
        let error = json::from_slice::<Flags<Workload>>(b"3").unwrap_err().to_string();
        assert_eq!(error, "expected the names of enum members, with commas between them, as a string, found the number 3");
    }

    #[test]
    fn a_set_has_no_order_and_no_doubles() {
        let one: Flags<Workload> = json::from_slice(br#""mailbox, site""#).unwrap();
        let other = [Workload::Site, Workload::Mailbox, Workload::Site].into_iter().collect::<Flags<_>>();
        assert_eq!(one, other);
        assert_eq!(other.to_string(), "site,mailbox");
        let mut changed = one.clone();
        assert!(changed.remove(&Workload::Site));
        assert!(!changed.remove(&Workload::Site));
        assert_ne!(changed, one);
        assert_eq!(changed.to_string(), "mailbox");
        assert_eq!(format!("{one:?}"), r#"{"mailbox", "site"}"#);
    }
}
