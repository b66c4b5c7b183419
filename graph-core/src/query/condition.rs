//! Conditions whatever they are on: the text of a filter, and when it needs parentheses. Compiled once, and not for each entity.

use std::sync::OnceLock;

use super::literal::FilterLiteral;
use super::text::Text;

/// The condition that a filter is.
#[derive(Clone)]
pub(super) struct Condition {
    text: Text,
    /// The text as it is written, once it was asked for.
    written: OnceLock<String>,
    binding: Binding,
}

/// How firmly the outermost operator of a condition holds its operands, from loose to firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Binding {
    /// The text may be anything.
    Unknown,
    Or,
    And,
    Comparison,
    Call,
}

impl Condition {
    pub(super) const fn new(text: Text, binding: Binding) -> Self {
        Self { text, written: OnceLock::new(), binding }
    }

    /// That what `text` says compares with `value` as the operator says.
    pub(super) fn compared(text: Text, operator: &str, value: &dyn FilterLiteral) -> Self {
        Self::new(text.compared(operator, value), Binding::Comparison)
    }

    pub(super) fn as_str(&self) -> &str {
        self.written.get_or_init(|| self.text.written())
    }

    pub(super) fn into_written(self) -> String {
        self.written.into_inner().unwrap_or_else(|| self.text.written())
    }

    pub(super) fn into_text(self) -> Text {
        self.text
    }

    pub(super) fn and(self, other: Self) -> Self {
        self.joined("and", Binding::And, other)
    }

    pub(super) fn or(self, other: Self) -> Self {
        self.joined("or", Binding::Or, other)
    }

    pub(super) fn not(self) -> Self {
        Self::new(self.within(Binding::Call).between("not ", ""), Binding::Comparison)
    }

    fn joined(self, operator: &str, binding: Binding, other: Self) -> Self {
        let mut text = self.within(binding);
        text.push_str(&format!(" {operator} "));
        text.push(other.within(binding));
        Self::new(text, binding)
    }

    /// The text as an operand, in parentheses where the operator around it holds more firmly than its own.
    fn within(self, outer: Binding) -> Text {
        if self.binding < outer { self.text.between("(", ")") } else { self.text }
    }
}
