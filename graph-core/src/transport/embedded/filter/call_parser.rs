//! Calls of functions in a filter
//! ([OData ABNF, `methodCallExpr`](https://docs.oasis-open.org/odata/odata/v4.01/cs01/abnf/odata-abnf-construction-rules.txt)).

use super::expression::{Expression, Function, Literal};
use super::lexer::Token;
use super::parser::Parser;
use super::syntax_error::SyntaxError;

impl Parser<'_> {
    /// The call of the function with this name, which comes next.
    pub(super) fn call(&mut self, name: &str) -> Result<Expression, SyntaxError> {
        let start = self.tokens.at;
        self.tokens.advance()?;
        self.tokens.expect(&Token::OpenParenthesis, "an opening parenthesis is due")?;
        let arguments = self.nested(Self::list)?;
        if name.eq_ignore_ascii_case("isof") {
            return match arguments.as_slice() {
                [Expression::Literal(Literal::Text(type_name))] => Ok(Expression::IsOf(type_name.clone())),
                _ => Err(SyntaxError::new(start, "`isof` takes the name of a type in quotes".to_owned())),
            };
        }
        let function = Function::named(name).ok_or_else(|| {
            let known = "contains, startsWith, endsWith, tolower, toupper, length, isof";
            SyntaxError::new(start, format!("the embedded Graph does not know the function {name:?}, but only {known}"))
        })?;
        if arguments.len() != function.arity() {
            let (due, found) = (function.arity(), arguments.len());
            return Err(SyntaxError::new(start, format!("{name:?} takes {due} arguments and not {found}")));
        }
        Ok(Expression::Call(function, arguments))
    }
}
