//! The value of a filter for one entity.
//!
//! Null is neither true nor false: what it makes unknown, such as `not` of a property without a value, does not match
//! ([OData URL Conventions 4.01, section 5.1.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_LogicalOperators)).

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::value::RawValue;

use super::super::path::{TYPE_ANNOTATION, is_type};
use super::super::record::Record;
use super::super::text;
use super::expression::{Comparison, Expression, Function, Path, Predicate, Quantifier};
use super::operand::{Mismatch, Operand};

/// What the names in a filter stand for.
pub(super) struct Scope<'a> {
    entity: &'a Record,
    /// The items that lambdas are at, by the names of their variables.
    variables: Vec<(&'a str, &'a RawValue)>,
}

type Evaluated<T> = Result<T, Mismatch>;

impl<'a> Scope<'a> {
    pub(super) const fn of(entity: &'a Record) -> Self {
        Self { entity, variables: Vec::new() }
    }

    /// Whether the condition holds; none when nobody knows.
    pub(super) fn truth(&mut self, condition: &'a Expression) -> Evaluated<Option<bool>> {
        self.value(condition)?.as_truth()
    }

    fn value(&mut self, expression: &'a Expression) -> Evaluated<Operand<'a>> {
        let truth = match expression {
            Expression::Literal(literal) => return Ok(Operand::of_literal(literal)),
            Expression::Path(path) => return Ok(self.at(path)),
            Expression::Count(path) => return Ok(number(self.items(path)?.len())),
            Expression::Call(function, arguments) => return self.call(*function, arguments),
            Expression::And(parts) => self.decide(parts, false)?,
            Expression::Or(parts) => self.decide(parts, true)?,
            Expression::Not(operand) => self.truth(operand)?.map(|truth| !truth),
            Expression::Comparison(left, comparison, right) => {
                Some(compare(&self.value(left)?, *comparison, &self.value(right)?)?)
            }
            Expression::In(operand, list) => self.is_in(operand, list)?,
            Expression::InCollection(operand, path) => {
                let operand = self.value(operand)?;
                let items = self.items(path)?;
                Some(is_any_equal(&operand, items.into_iter().map(|item| Operand::of_json(Some(item))))?)
            }
            Expression::Has(flags, asked) => {
                let (flags, asked) = (self.value(flags)?, self.value(asked)?);
                flags.as_text()?.zip(asked.as_text()?).map(|(flags, asked)| text::has_members(flags, asked))
            }
            Expression::IsOf(name) => Some(is_type(self.entity.get(TYPE_ANNOTATION), name)),
            Expression::Lambda { collection, quantifier, predicate } => {
                self.lambda(collection, *quantifier, predicate.as_ref())?
            }
        };
        Ok(truth.map_or(Operand::Null, Operand::Boolean))
    }

    fn at(&self, path: &'a Path) -> Operand<'a> {
        let Some(name) = &path.variable else { return Operand::of_json(path.properties.of_record(self.entity)) };
        let item = self.variables.iter().find(|(variable, _)| variable == name);
        Operand::of_json(item.and_then(|(_, item)| path.properties.of_json(item)))
    }

    /// The items of a collection. One that the entity does not have is empty.
    fn items(&self, path: &'a Path) -> Evaluated<Vec<&'a RawValue>> {
        match self.at(path) {
            Operand::Null => Ok(Vec::new()),
            Operand::Collection(items) => Ok(items),
            other => Err(Mismatch(format!("{} stands where a collection is due", other.description()))),
        }
    }

    /// The value of `and` or `or`: `decisive` as soon as one part is, else unknown if one part is.
    fn decide(&mut self, parts: &'a [Expression], decisive: bool) -> Evaluated<Option<bool>> {
        let mut truth = Some(!decisive);
        for part in parts {
            match self.truth(part)? {
                Some(found) if found == decisive => return Ok(Some(decisive)),
                Some(_) => {}
                None => truth = None,
            }
        }
        Ok(truth)
    }

    fn is_in(&mut self, operand: &'a Expression, list: &'a [Expression]) -> Evaluated<Option<bool>> {
        let operand = self.value(operand)?;
        let items = list.iter().map(|item| self.value(item)).collect::<Evaluated<Vec<_>>>()?;
        is_any_equal(&operand, items.into_iter()).map(Some)
    }

    fn lambda(&mut self, path: &'a Path, quantifier: Quantifier, predicate: Option<&'a Predicate>) -> Evaluated<Option<bool>> {
        let items = self.items(path)?;
        let Some(Predicate { variable, condition }) = predicate else { return Ok(Some(!items.is_empty())) };
        let decisive = quantifier == Quantifier::Any;
        let mut truth = Some(!decisive);
        for item in items {
            self.variables.push((variable, item));
            let found = self.truth(condition);
            self.variables.pop();
            match found? {
                Some(found) if found == decisive => return Ok(Some(decisive)),
                Some(_) => {}
                None => truth = None,
            }
        }
        Ok(truth)
    }

    fn call(&mut self, function: Function, arguments: &'a [Expression]) -> Evaluated<Operand<'a>> {
        let values = arguments.iter().map(|argument| self.value(argument)).collect::<Evaluated<Vec<_>>>()?;
        let texts = values.iter().map(Operand::as_text).collect::<Evaluated<Option<Vec<_>>>>()?;
        Ok(match texts.as_deref() {
            Some(&[first]) => match function {
                Function::ToLower => Operand::Text(Cow::Owned(first.to_lowercase())),
                Function::ToUpper => Operand::Text(Cow::Owned(first.to_uppercase())),
                _ => number(first.chars().count()),
            },
            Some(&[whole, part]) => {
                let (whole, part) = (text::fold(whole), text::fold(part));
                Operand::Boolean(match function {
                    Function::StartsWith => whole.starts_with(&part),
                    Function::EndsWith => whole.ends_with(&part),
                    _ => whole.contains(&part),
                })
            }
            _ => Operand::Null,
        })
    }
}

fn number<'a>(value: usize) -> Operand<'a> {
    Operand::Number(Cow::Owned(value.to_string()))
}

/// Null is equal to null alone, and has no order.
fn compare(left: &Operand<'_>, comparison: Comparison, right: &Operand<'_>) -> Evaluated<bool> {
    let order = match (left.is_null(), right.is_null()) {
        (true, true) => return Ok(comparison == Comparison::Equal),
        (true, false) | (false, true) => return Ok(comparison == Comparison::NotEqual),
        (false, false) => left.compare(right)?,
    };
    Ok(match comparison {
        Comparison::Equal => order == Ordering::Equal,
        Comparison::NotEqual => order != Ordering::Equal,
        Comparison::Greater => order == Ordering::Greater,
        Comparison::GreaterOrEqual => order != Ordering::Less,
        Comparison::Less => order == Ordering::Less,
        Comparison::LessOrEqual => order != Ordering::Greater,
    })
}

fn is_any_equal<'a>(operand: &Operand<'a>, mut items: impl Iterator<Item = Operand<'a>>) -> Evaluated<bool> {
    items.try_fold(false, |found, item| Ok(found || compare(operand, Comparison::Equal, &item)?))
}
