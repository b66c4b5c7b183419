//! The tokens of a filter one after the other, the next one in sight.

use super::lexer::{Lexer, Token};
use super::syntax_error::SyntaxError;

/// How deep parentheses, functions, lambdas and `not` may be nested, so that no filter exhausts the stack.
const MAX_DEPTH: usize = 64;

/// What is left of a filter.
pub(super) struct TokenStream<'a> {
    lexer: Lexer<'a>,
    /// The token that comes next.
    pub(super) token: Token<'a>,
    /// Where it starts.
    pub(super) at: usize,
    depth: usize,
}

impl<'a> TokenStream<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, SyntaxError> {
        let mut lexer = Lexer::new(text);
        let (at, token) = lexer.next()?;
        Ok(Self { lexer, token, at, depth: 0 })
    }

    /// Whether the word that comes next is the name of a function that is called.
    pub(super) fn is_call(&self) -> bool {
        self.lexer.is_call()
    }

    pub(super) fn advance(&mut self) -> Result<(), SyntaxError> {
        (self.at, self.token) = self.lexer.next()?;
        Ok(())
    }

    /// Steps over `token`, if it comes next.
    pub(super) fn take(&mut self, token: &Token<'_>) -> Result<bool, SyntaxError> {
        let found = self.token == *token;
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Steps over `token`, which has to come next.
    pub(super) fn expect(&mut self, token: &Token<'_>, problem: &str) -> Result<(), SyntaxError> {
        if self.take(token)? { Ok(()) } else { Err(self.error(problem)) }
    }

    /// Whether an operator comes next. Operators are words in any letter case, since OData 4.01.
    pub(super) fn is_at_word(&self, word: &str) -> bool {
        matches!(self.token, Token::Word(found) if found.eq_ignore_ascii_case(word))
    }

    /// Steps over an operator, if it comes next.
    pub(super) fn take_word(&mut self, word: &str) -> Result<bool, SyntaxError> {
        let found = self.is_at_word(word);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    /// Goes one level down.
    pub(super) fn descend(&mut self) -> Result<(), SyntaxError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error("the filter is nested too deep"));
        }
        self.depth += 1;
        Ok(())
    }

    /// Goes one level up again.
    pub(super) const fn ascend(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// The error that `problem` is where the next token starts.
    pub(super) fn error(&self, problem: &str) -> SyntaxError {
        SyntaxError::new(self.at, problem.to_owned())
    }
}
