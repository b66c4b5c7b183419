//! From the text of a filter to its tree
//! ([OData ABNF, `boolCommonExpr`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).

use super::expression::{Comparison, Expression, Literal};
use super::lexer::Token;
use super::syntax_error::SyntaxError;
use super::token_stream::TokenStream;

/// Parses all of `text`.
pub(super) fn parse(text: &str) -> Result<Expression, SyntaxError> {
    let mut parser = Parser { tokens: TokenStream::new(text)?, variables: Vec::new() };
    let expression = parser.disjunction()?;
    match parser.tokens.token {
        Token::End => Ok(expression),
        _ => Err(parser.tokens.error("an operator or the end of the filter is due")),
    }
}

pub(super) struct Parser<'a> {
    pub(super) tokens: TokenStream<'a>,
    /// The variables of the lambdas around.
    pub(super) variables: Vec<&'a str>,
}

impl<'a> Parser<'a> {
    pub(super) fn disjunction(&mut self) -> Result<Expression, SyntaxError> {
        let first = self.conjunction()?;
        let mut parts = vec![first];
        while self.tokens.take_word("or")? {
            parts.push(self.conjunction()?);
        }
        Ok(one_or(parts, Expression::Or))
    }

    fn conjunction(&mut self) -> Result<Expression, SyntaxError> {
        let first = self.equality()?;
        let mut parts = vec![first];
        while self.tokens.take_word("and")? {
            parts.push(self.equality()?);
        }
        Ok(one_or(parts, Expression::And))
    }

    fn equality(&mut self) -> Result<Expression, SyntaxError> {
        self.comparison(Self::relation, &[("eq", Comparison::Equal), ("ne", Comparison::NotEqual)])
    }

    fn relation(&mut self) -> Result<Expression, SyntaxError> {
        self.comparison(
            Self::unary,
            &[
                ("gt", Comparison::Greater),
                ("ge", Comparison::GreaterOrEqual),
                ("lt", Comparison::Less),
                ("le", Comparison::LessOrEqual),
            ],
        )
    }

    /// One comparison at most: of a chain of them, nobody knows what it means.
    fn comparison(
        &mut self,
        operand: fn(&mut Self) -> Result<Expression, SyntaxError>,
        operators: &[(&str, Comparison)],
    ) -> Result<Expression, SyntaxError> {
        let left = operand(self)?;
        for (word, comparison) in operators {
            if self.tokens.take_word(word)? {
                let right = operand(self)?;
                if operators.iter().any(|(word, _)| self.tokens.is_at_word(word)) {
                    return Err(self.tokens.error("comparisons in a row need parentheses"));
                }
                return Ok(Expression::Comparison(Box::new(left), *comparison, Box::new(right)));
            }
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Expression, SyntaxError> {
        if self.tokens.take_word("not")? {
            return self.nested(|parser| parser.unary().map(|operand| Expression::Not(Box::new(operand))));
        }
        let operand = self.primary()?;
        if self.tokens.take_word("has")? {
            return Ok(Expression::Has(Box::new(operand), Box::new(self.primary()?)));
        }
        if self.tokens.take_word("in")? {
            return self.membership(operand);
        }
        Ok(operand)
    }

    /// What follows `in`: a list in parentheses, or the path of a collection.
    fn membership(&mut self, operand: Expression) -> Result<Expression, SyntaxError> {
        if self.tokens.take(&Token::OpenParenthesis)? {
            let list = self.nested(Self::list)?;
            return Ok(Expression::In(Box::new(operand), list));
        }
        match self.primary()? {
            Expression::Path(collection) => Ok(Expression::InCollection(Box::new(operand), collection)),
            _ => Err(self.tokens.error("`in` needs a list in parentheses or the path of a collection")),
        }
    }

    fn primary(&mut self) -> Result<Expression, SyntaxError> {
        match self.tokens.token {
            Token::OpenParenthesis => {
                self.tokens.advance()?;
                let inner = self.nested(Self::disjunction)?;
                self.tokens.expect(&Token::CloseParenthesis, "a closing parenthesis is due")?;
                Ok(inner)
            }
            Token::Word(word) if self.tokens.is_call() => self.call(word),
            Token::Word(word) => self.word(word),
            Token::Literal(_) => Ok(Expression::Literal(self.literal()?)),
            _ => Err(self.tokens.error("a property, a literal or a function is due")),
        }
    }

    fn literal(&mut self) -> Result<Literal, SyntaxError> {
        match std::mem::replace(&mut self.tokens.token, Token::End) {
            Token::Literal(literal) => self.tokens.advance().map(|()| literal),
            _ => Err(self.tokens.error("a literal is due")),
        }
    }

    fn word(&mut self, word: &'a str) -> Result<Expression, SyntaxError> {
        let literal = match word {
            "null" => Literal::Null,
            "true" => Literal::Boolean(true),
            "false" => Literal::Boolean(false),
            "INF" | "NaN" => return Err(self.tokens.error("the embedded Graph does not know the numbers INF and NaN")),
            _ => return self.path(),
        };
        self.tokens.advance()?;
        Ok(Expression::Literal(literal))
    }

    /// Expressions up to the closing parenthesis.
    pub(super) fn list(&mut self) -> Result<Vec<Expression>, SyntaxError> {
        let mut items = Vec::new();
        if self.tokens.take(&Token::CloseParenthesis)? {
            return Ok(items);
        }
        loop {
            items.push(self.disjunction()?);
            if self.tokens.take(&Token::CloseParenthesis)? {
                return Ok(items);
            }
            self.tokens.expect(&Token::Comma, "a comma or a closing parenthesis is due")?;
        }
    }

    /// Parses what is nested in something else.
    pub(super) fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T, SyntaxError>) -> Result<T, SyntaxError> {
        self.tokens.descend()?;
        let parsed = parse(self);
        self.tokens.ascend();
        parsed
    }
}

/// The only part, or what `join` makes of more.
fn one_or(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree, without what is the same in every one.
    fn shape(text: &str) -> String {
        let expression = parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        match expression {
            Expression::And(parts) => format!("and{}", parts.len()),
            Expression::Or(parts) => format!("or{}", parts.len()),
            Expression::Not(_) => "not".to_owned(),
            Expression::Comparison(_, comparison, _) => format!("{comparison:?}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn operators_bind_as_odata_says() {
        for (filter, expected) in [
            ("a eq 1 or b eq 2 and c eq 3", "or2"),
            ("(a eq 1 or b eq 2) and c eq 3", "and2"),
            ("a and b and c", "and3"),
            ("not a and b", "and2"),
            ("not (a and b)", "not"),
            ("NOT(a eq 1)", "not"),
            ("a gt 1 eq b lt 2", "Equal"),
            ("not contains(a,'b') eq true", "Equal"),
            ("a has ns.b'c' ne false", "NotEqual"),
            ("a in (1,2) AND b", "and2"),
        ] {
            assert_eq!(shape(filter), expected, "{filter}");
        }
    }

    #[test]
    fn what_is_no_filter_is_refused_with_its_place() {
        for (filter, at) in [
            ("", 0),
            ("a eq", 4),
            ("a eq 1 b", 7),
            ("(a eq 1", 7),
            ("a eq 1)", 6),
            ("a/ 1", 3),
            ("a eq 1 eq 2", 7),
            ("year(a) eq 1", 0),
            ("contains(a)", 0),
            ("a/all()", 6),
            ("a/any(x x eq 1)", 8),
            ("a/any(x:x/any(x:x eq 1))", 14),
            ("a/contains('b')", 2),
            ("a in 1", 6),
            ("a eq INF", 5),
            ("isof(1)", 0),
        ] {
            assert_eq!(parse(filter).unwrap_err().at, at, "{filter}");
        }
    }

    #[test]
    fn no_filter_exhausts_the_stack() {
        for deep in ["(", "not ", "contains(", "a/any(x:", "a in (", "-", "'", "a/", "a eq "] {
            assert!(parse(&deep.repeat(100_001)).is_err(), "{deep}");
        }
        let long = format!("{}a", "a or a and ".repeat(100_000));
        assert!(parse(&long).is_ok());
    }
}
