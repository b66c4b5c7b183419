//! Paths of properties in a filter, and the lambda or `$count` that may end one
//! ([OData ABNF, `collectionPathExpr`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).

use super::super::path::PropertyPath;
use super::expression::{Expression, Path, Predicate, Quantifier};
use super::lexer::Token;
use super::parser::Parser;
use super::syntax_error::SyntaxError;

impl Parser<'_> {
    /// A path, and the lambda or `$count` that may end it.
    pub(super) fn path(&mut self) -> Result<Expression, SyntaxError> {
        let mut names = Vec::new();
        let mut variable = None;
        if let Token::Word(first) = self.tokens.token {
            self.tokens.advance()?;
            if self.variables.contains(&first) {
                variable = Some(first.to_owned());
            } else if first != "$it" {
                names.push(first.to_owned());
            }
        }
        while self.tokens.take(&Token::Slash)? {
            let Token::Word(name) = self.tokens.token else { return Err(self.tokens.error("the name of a property is due")) };
            let path = |names| Path { variable: variable.clone(), properties: PropertyPath::new(names) };
            match name {
                "$count" => return self.tokens.advance().map(|()| Expression::Count(path(names))),
                "any" if self.tokens.is_call() => return self.lambda(path(names), Quantifier::Any),
                "all" if self.tokens.is_call() => return self.lambda(path(names), Quantifier::All),
                _ if self.tokens.is_call() => return Err(self.tokens.error("only `any` and `all` can end a path")),
                _ => names.push(name.to_owned()),
            }
            self.tokens.advance()?;
        }
        Ok(Expression::Path(Path { variable, properties: PropertyPath::new(names) }))
    }

    fn lambda(&mut self, collection: Path, quantifier: Quantifier) -> Result<Expression, SyntaxError> {
        self.tokens.advance()?;
        self.tokens.expect(&Token::OpenParenthesis, "an opening parenthesis is due")?;
        if quantifier == Quantifier::Any && self.tokens.take(&Token::CloseParenthesis)? {
            return Ok(Expression::Lambda { collection, quantifier, predicate: None });
        }
        let Token::Word(variable) = self.tokens.token else { return Err(self.tokens.error("the variable of the lambda is due")) };
        if self.variables.contains(&variable) {
            return Err(self.tokens.error("a lambda around has a variable of this name"));
        }
        self.tokens.advance()?;
        self.tokens.expect(&Token::Colon, "a colon is due after the variable of the lambda")?;
        self.variables.push(variable);
        let condition = self.nested(Self::disjunction)?;
        self.variables.pop();
        self.tokens.expect(&Token::CloseParenthesis, "a closing parenthesis is due")?;
        let predicate = Some(Predicate { variable: variable.to_owned(), condition: Box::new(condition) });
        Ok(Expression::Lambda { collection, quantifier, predicate })
    }
}
