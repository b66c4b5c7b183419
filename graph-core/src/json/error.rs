//! Why a JSON text is not what was declared, and for which property.

use std::fmt::{self, Write};

use super::cursor::SyntaxError;
use crate::value::{Refusal, Token};

/// Why a JSON text could not be decoded, and for which property.
#[derive(Clone, PartialEq, Eq)]
pub struct JsonError {
    // In a box, since every step of decoding returns it and hardly any fails.
    detail: Box<Detail>,
}

#[derive(Clone, PartialEq, Eq)]
struct Detail {
    /// The way to the property, innermost step first.
    steps: Vec<Step>,
    reason: Reason,
}

/// A step on the way to a property.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Step {
    Property(&'static str),
    Item(usize),
}

/// Why a text could not be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    /// The text is not UTF-8.
    Encoding,
    /// The text is not JSON.
    Syntax(SyntaxError),
    /// A property did not take its value.
    Refused(Refusal),
    /// A property that has to be there is not.
    Missing,
    /// The object is of another type.
    WrongType { expected: &'static str, found: String },
}

/// What kind of mistake it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonErrorKind {
    /// The text is empty, or not JSON.
    NotJson,
    /// The `@odata.type` is that of another type.
    WrongType,
    /// A property has a value of the wrong JSON type, or a malformed literal.
    WrongValue,
    /// A property that was declared without `Option` is missing.
    MissingProperty,
}

impl JsonError {
    /// The same error, inside of a property or an item.
    #[cold]
    #[inline(never)]
    pub(super) fn inside(mut self, step: Step) -> Self {
        self.detail.steps.push(step);
        self
    }

    /// The same error, inside of an item of a property that holds a collection.
    pub(crate) fn in_item(self, property: &'static str, index: usize) -> Self {
        self.inside(Step::Item(index)).inside(Step::Property(property))
    }

    /// The same error, which does not show what was found.
    pub(super) fn redacted(mut self) -> Self {
        self.detail.reason = match self.detail.reason {
            Reason::Refused(refusal) => Reason::Refused(refusal.redacted()),
            Reason::WrongType { expected, .. } => Reason::WrongType { expected, found: "a type that is not shown".to_owned() },
            other => other,
        };
        self
    }

    /// What kind of mistake it is.
    #[must_use]
    pub const fn kind(&self) -> JsonErrorKind {
        match self.detail.reason {
            Reason::Encoding | Reason::Syntax(_) => JsonErrorKind::NotJson,
            Reason::WrongType { .. } => JsonErrorKind::WrongType,
            Reason::Refused(_) => JsonErrorKind::WrongValue,
            Reason::Missing => JsonErrorKind::MissingProperty,
        }
    }

    /// The property that could not be decoded, such as `value[3].enrolledDateTime`. Empty when it is the text as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.detail.steps.iter().rev() {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Property(name) if path.is_empty() => write!(path, "{name}"),
                Step::Property(name) => write!(path, ".{name}"),
                Step::Item(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

// What makes an error is kept out of the code that reads, which is smaller and quicker without it.

impl From<Reason> for JsonError {
    #[cold]
    #[inline(never)]
    fn from(reason: Reason) -> Self {
        Self { detail: Box::new(Detail { steps: Vec::new(), reason }) }
    }
}

impl From<SyntaxError> for JsonError {
    #[cold]
    #[inline(never)]
    fn from(error: SyntaxError) -> Self {
        Reason::Syntax(error).into()
    }
}

impl From<Refusal> for JsonError {
    #[cold]
    #[inline(never)]
    fn from(refusal: Refusal) -> Self {
        Reason::Refused(refusal).into()
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.detail.steps.is_empty() {
            write!(f, "`{}`: ", self.path())?;
        }
        match &self.detail.reason {
            Reason::Encoding => f.write_str("not JSON: the text is not UTF-8"),
            Reason::Syntax(error) => write!(f, "not JSON: {error}"),
            Reason::Refused(refusal) => write!(f, "{refusal}"),
            Reason::Missing => f.write_str("the property is missing, and was not declared as an `Option`"),
            Reason::WrongType { expected, found } => {
                let shown = Token::String(found);
                write!(f, "expected an object of the type `{expected}`, found one of {shown}")
            }
        }
    }
}

/// Shows where and what kind. What was found is data of the user; the text of the error shows it, logs of `Debug` do not.
impl fmt::Debug for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonError").field("path", &self.path()).field("kind", &self.kind()).finish_non_exhaustive()
    }
}

impl std::error::Error for JsonError {}
