//! The tokens of a filter: words, literals and signs.

use super::expression::Literal;
use super::syntax_error::SyntaxError;

/// A piece of a filter that the parser takes as one.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'a> {
    /// A name, a keyword or an operator: which of them, the parser knows.
    Word(&'a str),
    Literal(Literal),
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Slash,
    Colon,
    End,
}

/// Reads tokens off a filter.
pub(super) struct Lexer<'a> {
    text: &'a str,
    /// The offset in bytes of what comes next.
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Reads the next token, and where it starts.
    pub(super) fn next(&mut self) -> Result<(usize, Token<'a>), SyntaxError> {
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t']).len();
        let start = self.at;
        let Some(first) = self.rest().chars().next() else { return Ok((start, Token::End)) };
        let token = match first {
            '(' => self.sign(Token::OpenParenthesis),
            ')' => self.sign(Token::CloseParenthesis),
            ',' => self.sign(Token::Comma),
            '/' => self.sign(Token::Slash),
            ':' => self.sign(Token::Colon),
            '\'' => Token::Literal(Literal::Text(self.quoted()?)),
            _ => match self.guid() {
                Some(guid) => Token::Literal(guid),
                None if first.is_ascii_digit() || matches!(first, '-' | '+') => Token::Literal(self.bare_literal()?),
                None if is_word_start(first) => self.word()?,
                None => return Err(SyntaxError::new(start, format!("the character {first:?} has no meaning here"))),
            },
        };
        Ok((start, token))
    }

    /// Whether an opening parenthesis follows at once, as it does on the name of a function.
    pub(super) fn is_call(&self) -> bool {
        self.rest().starts_with('(')
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn sign(&mut self, token: Token<'a>) -> Token<'a> {
        self.at += 1;
        token
    }

    /// Steps over the longest run of characters that `belongs` holds for.
    fn run(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let run = rest.get(..rest.find(|character| !belongs(character)).unwrap_or(rest.len())).unwrap_or_default();
        self.at += run.len();
        run
    }

    /// A text in quotes, in which a quote is written twice.
    fn quoted(&mut self) -> Result<String, SyntaxError> {
        let start = self.at;
        let mut text = String::new();
        loop {
            self.at += 1;
            text.push_str(self.run(|character| character != '\''));
            if self.rest().is_empty() {
                return Err(SyntaxError::new(start, "the text that starts here has no closing quote".to_owned()));
            }
            self.at += 1;
            if !self.rest().starts_with('\'') {
                return Ok(text);
            }
            text.push('\'');
        }
    }

    /// A GUID, which may start as a word or a number does.
    fn guid(&mut self) -> Option<Literal> {
        const LENGTH: usize = 36;
        let guid = self.rest().get(..LENGTH)?.parse().ok()?;
        if self.rest().get(LENGTH..)?.starts_with(is_word_part) {
            return None;
        }
        self.at += LENGTH;
        Some(Literal::Guid(guid))
    }

    /// A number, a date or a time.
    fn bare_literal(&mut self) -> Result<Literal, SyntaxError> {
        let start = self.at;
        let run = self.run(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '+' | '.' | ':'));
        Literal::bare(run).ok_or_else(|| SyntaxError::new(start, format!("{run:?} is not a number, a date, a time or a GUID")))
    }

    /// A word, or a literal that starts with the name of its type.
    fn word(&mut self) -> Result<Token<'a>, SyntaxError> {
        let start = self.at;
        let word = self.run(is_word_part);
        if !self.rest().starts_with('\'') {
            return Ok(Token::Word(word));
        }
        let text = self.quoted()?;
        let literal = match word {
            "duration" => text.parse().map(Literal::Duration).map_err(|error| format!("{text:?} is not {error}")),
            _ if word.contains('.') => Ok(Literal::Enumeration { type_name: word.to_owned(), members: text }),
            _ => Err(format!("a text in quotes cannot follow {word:?}")),
        };
        literal.map(Token::Literal).map_err(|problem| SyntaxError::new(start, problem))
    }
}

fn is_word_start(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '_' | '$' | '@')
}

fn is_word_part(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$' | '@' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Result<Vec<Token<'_>>, SyntaxError> {
        let mut lexer = Lexer::new(text);
        let mut tokens = Vec::new();
        loop {
            match lexer.next()? {
                (_, Token::End) => return Ok(tokens),
                (_, token) => tokens.push(token),
            }
        }
    }

    fn only_literal(text: &str) -> Literal {
        match tokens(text).unwrap().as_slice() {
            [Token::Literal(literal)] => literal.clone(),
            other => panic!("{text} is {other:?}"),
        }
    }

    #[test]
    fn words_signs_and_texts() {
        assert_eq!(
            tokens("a/any(x:x eq 'O''Brien')").unwrap(),
            [
                Token::Word("a"),
                Token::Slash,
                Token::Word("any"),
                Token::OpenParenthesis,
                Token::Word("x"),
                Token::Colon,
                Token::Word("x"),
                Token::Word("eq"),
                Token::Literal(Literal::Text("O'Brien".to_owned())),
                Token::CloseParenthesis,
            ]
        );
    }

    #[test]
    fn each_literal_is_known_by_its_shape() {
        let number = |text: &str| Literal::Number(text.to_owned());
        assert_eq!(only_literal("-12"), number("-12"));
        assert_eq!(only_literal("1.5e-3"), number("1.5e-3"));
        assert_eq!(only_literal("2020-01-31"), Literal::Date("2020-01-31".parse().unwrap()));
        assert_eq!(only_literal("13:20:00"), Literal::TimeOfDay("13:20:00".parse().unwrap()));
        assert_eq!(only_literal("2020-01-31T13:20:00+01:00"), Literal::DateTimeOffset("2020-01-31T12:20:00Z".parse().unwrap()));
        assert_eq!(only_literal("duration'PT1H'"), Literal::Duration("PT60M".parse().unwrap()));
        for guid in ["e71fa706-a706-e71f-06a7-1fe706a71fe7", "071fa706-a706-e71f-06a7-1fe706a71fe7"] {
            assert_eq!(only_literal(guid), Literal::Guid(guid.parse().unwrap()));
        }
        assert_eq!(
            only_literal("microsoft.graph.state'active'"),
            Literal::Enumeration { type_name: "microsoft.graph.state".to_owned(), members: "active".to_owned() }
        );
    }

    #[test]
    fn what_is_no_token_is_refused_with_its_place() {
        for (text, at) in [
            ("a eq 'open", 5),
            ("a eq 12x", 5),
            ("a eq 2020-13-01", 5),
            ("a eq -", 5),
            ("a & b", 2),
            ("a eq name'text'", 5),
            ("duration'1H'", 0),
        ] {
            assert_eq!(tokens(text).unwrap_err().at, at, "{text}");
        }
    }
}
