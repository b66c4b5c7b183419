//! Why a property could not take what arrived for it.

use std::fmt;

use super::Token;

/// How much of a reason is shown, which another crate has written.
const SHOWN_OF_A_REASON: usize = 160;

/// Why a property could not take what arrived for it: what was expected, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    // In a box, since every token is answered with it or without, and hardly any is refused.
    detail: Box<Detail>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Detail {
    expected: String,
    found: String,
}

impl Refusal {
    /// `token` is not what was `expected`, such as `a string`.
    #[must_use]
    pub fn new(expected: impl Into<String>, token: &Token<'_>) -> Self {
        Self { detail: Box::new(Detail { expected: expected.into(), found: token.to_string() }) }
    }

    /// The object is of the type that `tag` names, and not of the type `expected`.
    pub(crate) fn of_type(expected: &str, tag: &Token<'_>) -> Self {
        Self {
            detail: Box::new(Detail { expected: format!("an object of the type `{expected}`"), found: format!("one of {tag}") }),
        }
    }

    /// The same refusal, which does not show what was found.
    #[must_use]
    pub fn redacted(mut self) -> Self {
        "something that is not shown".clone_into(&mut self.detail.found);
        self
    }

    /// The same refusal, which says what was wrong with what was found, long texts cut. The reason may quote it, so what
    /// [redacts](Self::redacted) the one redacts the other.
    #[must_use]
    pub fn because(mut self, reason: &dyn fmt::Display) -> Self {
        let reason = reason.to_string();
        let (shown, end) = match reason.char_indices().nth(SHOWN_OF_A_REASON) {
            None => (reason.as_str(), ""),
            Some((end, _)) => (reason.get(..end).unwrap_or_default(), "…"),
        };
        self.detail.found = format!("{} ({shown}{end})", self.detail.found);
        self
    }

    /// What would have been right.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.detail.expected
    }

    /// What was there instead.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.detail.found
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.detail.expected, self.detail.found)
    }
}
