//! A filter as a tree.

use super::super::path::PropertyPath;
use crate::types::{Date, DateTimeOffset, Duration, Guid, TimeOfDay};

/// A filter, or a part of one that has a value of its own.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    Literal(Literal),
    Path(Path),
    /// How many items the collection at the path has.
    Count(Path),
    /// Holds when all parts do. A list, so that a long filter does not become a deep one.
    And(Vec<Self>),
    /// Holds when any of the parts does.
    Or(Vec<Self>),
    Not(Box<Self>),
    Comparison(Box<Self>, Comparison, Box<Self>),
    /// Whether the value is among those of a list.
    In(Box<Self>, Vec<Self>),
    /// Whether the value is among the items of the collection at a path.
    InCollection(Box<Self>, Path),
    /// Whether a value of flags has all flags of another.
    Has(Box<Self>, Box<Self>),
    Call(Function, Vec<Self>),
    /// Whether the entity is of the type.
    IsOf(String),
    Lambda {
        collection: Path,
        quantifier: Quantifier,
        predicate: Option<Predicate>,
    },
}

/// What holds for items of a collection.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Predicate {
    /// The name that an item has in the condition.
    pub(super) variable: String,
    pub(super) condition: Box<Expression>,
}

/// A path of properties, and where it starts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    /// The variable of a lambda; none for the entity itself.
    pub(super) variable: Option<String>,
    pub(super) properties: PropertyPath,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantifier {
    Any,
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Contains,
    StartsWith,
    EndsWith,
    ToLower,
    ToUpper,
    Length,
}

impl Function {
    /// The function with the name in any letter case: Microsoft Graph takes `startswith` and `startsWith`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "contains" => Self::Contains,
            "startswith" => Self::StartsWith,
            "endswith" => Self::EndsWith,
            "tolower" => Self::ToLower,
            "toupper" => Self::ToUpper,
            "length" => Self::Length,
            _ => return None,
        })
    }

    /// How many arguments the function takes.
    pub(super) const fn arity(self) -> usize {
        match self {
            Self::Contains | Self::StartsWith | Self::EndsWith => 2,
            Self::ToLower | Self::ToUpper | Self::Length => 1,
        }
    }
}

/// A value that stands in the filter itself
/// ([OData ABNF, `primitiveLiteral`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    /// As it was written, so that it is compared without rounding.
    Number(String),
    Text(String),
    Enumeration {
        type_name: String,
        members: String,
    },
    Guid(Guid),
    DateTimeOffset(DateTimeOffset),
    Date(Date),
    TimeOfDay(TimeOfDay),
    Duration(Duration),
}

impl Literal {
    /// A literal that starts with a digit or a sign and has no quotes.
    pub(super) fn bare(text: &str) -> Option<Self> {
        if is_number(text) {
            return Some(Self::Number(text.to_owned()));
        }
        let date_time = text.parse().map(Self::DateTimeOffset);
        date_time.or_else(|_| text.parse().map(Self::Date)).or_else(|_| text.parse().map(Self::TimeOfDay)).ok()
    }
}

/// Whether `text` is an integer, a decimal or a double. Unlike one of JSON, it may have a plus sign and zeros ahead of it.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = |text| -> &str { str::strip_prefix(text, ['-', '+']).unwrap_or(text) };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    is_digits(unsigned(whole)) && fraction.is_none_or(is_digits) && exponent.is_none_or(|exponent| is_digits(unsigned(exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_by_the_rules_of_odata() {
        for number in ["0", "-1", "+1", "007", "1.50", "1e5", "1.5E-05", "2e+3"] {
            assert!(is_number(number), "{number}");
        }
        for other in ["", "-", "1.", ".5", "1e", "1e-", "--1", "1.5.2", "0x10", "1L"] {
            assert!(!is_number(other), "{other}");
        }
    }
}
