//! Texts of expressions, in which the variables of lambda operators get their names from where they stand.

use std::sync::atomic::{AtomicU64, Ordering};

use super::literal::FilterLiteral;

/// The variable of a lambda operator, other than all others
/// ([OData URL Conventions 4.01, section 5.1.1.13](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_LambdaOperators)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Variable(u64);

impl Variable {
    pub(super) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The text of an expression. A filter can be made by itself and then be used inside of others, so what its variables are called is
/// decided when it is written: `x`, then `x1` and so on inside of each other, so that none hides another.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    Plain(String),
    Variable(Variable),
    /// A variable and the condition on it, as they stand in the parentheses of an operator.
    Lambda(Variable, Text),
}

impl Text {
    pub(super) fn of_variable(variable: Variable) -> Self {
        Self { parts: vec![Part::Variable(variable)] }
    }

    pub(super) fn of_path(path: &str) -> Self {
        Self::from(path.to_owned())
    }

    /// The comparison of what the text says with a value.
    pub(super) fn compared(mut self, operator: &str, value: &dyn FilterLiteral) -> Self {
        let mut comparison = format!(" {operator} ");
        value.write_literal(&mut comparison);
        self.push_str(&comparison);
        self
    }

    /// The function of what the text says, and of another argument.
    pub(super) fn argument_of(self, function: &str, argument: &dyn FilterLiteral) -> Self {
        let mut rest = ",".to_owned();
        argument.write_literal(&mut rest);
        rest.push(')');
        self.between(&format!("{function}("), &rest)
    }

    pub(super) fn push_str(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Part::Plain(last)) => last.push_str(text),
            _ => self.parts.push(Part::Plain(text.to_owned())),
        }
    }

    pub(super) fn push(&mut self, text: Self) {
        for part in text.parts {
            match part {
                Part::Plain(text) => self.push_str(&text),
                other => self.parts.push(other),
            }
        }
    }

    /// Adds a lambda operator on what the text says so far.
    pub(super) fn push_lambda(&mut self, operator: &str, variable: Variable, condition: Self) {
        self.push_str("/");
        self.push_str(operator);
        self.push_str("(");
        self.parts.push(Part::Lambda(variable, condition));
        self.push_str(")");
    }

    /// The text with this before it and that after it.
    pub(super) fn between(self, before: &str, after: &str) -> Self {
        let mut text = Self::from(before.to_owned());
        text.push(self);
        text.push_str(after);
        text
    }

    /// The text as it is written, with a name for each variable.
    pub(super) fn written(&self) -> String {
        let mut written = String::new();
        self.write(&mut written, &mut Vec::new());
        written
    }

    /// `scope` has the variables of the operators around, from outside to inside.
    fn write(&self, written: &mut String, scope: &mut Vec<Variable>) {
        for part in &self.parts {
            match part {
                Part::Plain(text) => written.push_str(text),
                Part::Variable(variable) => written.push_str(&name(*variable, scope)),
                Part::Lambda(variable, condition) => {
                    scope.push(*variable);
                    written.push_str(&name(*variable, scope));
                    written.push(':');
                    condition.write(written, scope);
                    scope.pop();
                }
            }
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { parts: vec![Part::Plain(text)] }
    }
}

/// What a variable is called. One that was carried out of its operator is named as the next inside would be.
fn name(variable: Variable, scope: &[Variable]) -> String {
    match scope.iter().position(|other| *other == variable).unwrap_or(scope.len()) {
        0 => "x".to_owned(),
        depth => format!("x{depth}"),
    }
}
