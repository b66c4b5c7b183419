//! A position in a JSON text ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), and the steps over what stands there.

use std::borrow::Cow;
use std::fmt;

use super::{number, string};
use crate::value::Number;

/// How deep arrays and objects may be nested: as deep as `serde_json` lets them, so that no input exhausts the stack.
pub(super) const MAX_DEPTH: u8 = 127;

const NO_NAME: &str = "expected the name of a property in quotes";
const NO_COLON: &str = "expected a colon";

/// Where and why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// The offset in bytes.
    pub(super) at: usize,
    /// What is wrong there.
    pub(super) problem: &'static str,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.problem, self.at)
    }
}

/// A position in a JSON text.
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The error that `problem` was found at the position reached.
    pub(super) const fn error(&self, problem: &'static str) -> SyntaxError {
        SyntaxError { at: self.at, problem }
    }

    /// The first byte of what comes next, white space skipped.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        // Nearly always there is none, and what comes next is no control character either.
        if let Some(&first) = rest.first()
            && first > b' '
        {
            return Some(first);
        }
        let skipped = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))?;
        self.at += skipped;
        rest.get(skipped).copied()
    }

    /// Steps over `byte` if it comes next, white space skipped.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Steps over `byte`, which has to come next.
    pub(super) fn expect(&mut self, byte: u8, problem: &'static str) -> Result<(), SyntaxError> {
        if self.take(byte) { Ok(()) } else { Err(self.error(problem)) }
    }

    /// Steps over a word: `null`, `true` or `false`.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), SyntaxError> {
        if !self.rest().starts_with(word) {
            return Err(self.error("expected a JSON value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Steps over a string, whose opening quote comes next.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        let (value, length) = string::read(self.rest()).map_err(|error| self.shift(error))?;
        self.at += length;
        Ok(value)
    }

    /// Steps over a number, whose first character comes next.
    pub(super) fn number(&mut self) -> Result<Number<'a>, SyntaxError> {
        let (value, length) = number::read(self.rest()).map_err(|error| self.shift(error))?;
        self.at += length;
        Ok(value)
    }

    /// Steps over a value of any kind, which is checked to be JSON but not looked at. `depth` is the room left for nesting.
    pub(super) fn skip(&mut self, depth: u8) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(b'"') => string::skip(self.rest()).map(|length| self.at += length).map_err(|error| self.shift(error)),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'[') => {
                let mut items = Members::open(self, b']', depth)?;
                while items.advance(self)? {
                    self.skip(items.depth)?;
                }
                Ok(())
            }
            Some(b'{') => {
                let mut members = Members::open(self, b'}', depth)?;
                while members.advance(self)? {
                    if self.peek() != Some(b'"') {
                        return Err(self.error(NO_NAME));
                    }
                    self.skip(members.depth)?;
                    self.expect(b':', NO_COLON)?;
                    self.skip(members.depth)?;
                }
                Ok(())
            }
            Some(_) => Err(self.error("expected a JSON value")),
            None => Err(self.end_of_text()),
        }
    }

    /// Steps over a value of any kind, and gives its text.
    pub(super) fn raw(&mut self, depth: u8) -> Result<&'a str, SyntaxError> {
        self.peek();
        let start = self.at;
        self.skip(depth)?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Steps over the name of a member and its colon.
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        if self.peek() != Some(b'"') {
            return Err(self.error(NO_NAME));
        }
        let key = self.string()?;
        self.expect(b':', NO_COLON)?;
        Ok(key)
    }

    /// Steps over the name of a member and its colon, if it is `name`, written without escapes and white space.
    pub(super) fn take_key(&mut self, name: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).and_then(|rest| rest.strip_prefix(b"\""));
        let rest = rest.and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let found = rest.is_some_and(|rest| rest.starts_with(b"\":"));
        if found {
            self.at += name.len() + 3;
        }
        found
    }

    /// The `@odata.type` of the object that comes next, wherever in it the tag stands. The cursor stays where it is: an object is
    /// never buffered, only looked through as far as its tag, which nearly always comes first.
    pub(super) fn peek_tag(&mut self, depth: u8) -> Result<Option<Cow<'a, str>>, SyntaxError> {
        let start = self.at;
        let mut members = Members::open(self, b'}', depth)?;
        let mut tag = None;
        while tag.is_none() && members.advance(self)? {
            if self.key()? == "@odata.type" && self.peek() == Some(b'"') {
                tag = Some(self.string()?);
            } else {
                self.skip(members.depth)?;
            }
        }
        self.at = start;
        Ok(tag)
    }

    /// Makes sure that nothing but white space is left.
    pub(super) fn end(&mut self) -> Result<(), SyntaxError> {
        if self.peek().is_none() { Ok(()) } else { Err(self.error("expected the end of the text")) }
    }

    /// The error that the text ends in the middle of a value.
    pub(super) const fn end_of_text(&self) -> SyntaxError {
        SyntaxError { at: self.text.len(), problem: "the text ends in the middle of a value" }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    const fn shift(&self, error: SyntaxError) -> SyntaxError {
        SyntaxError { at: self.at + error.at, problem: error.problem }
    }
}

/// The walk over the members of an array or object: brackets, commas, and the room left for nesting inside.
pub(super) struct Members {
    close: u8,
    first: bool,
    pub(super) depth: u8,
}

impl Members {
    /// Steps over the opening bracket, which comes next.
    pub(super) fn open(cursor: &mut Cursor<'_>, close: u8, depth: u8) -> Result<Self, SyntaxError> {
        let depth = depth.checked_sub(1).ok_or_else(|| cursor.error("arrays and objects are nested too deep"))?;
        cursor.at += 1;
        Ok(Self { close, first: true, depth })
    }

    /// Steps to the next member; or over the closing bracket, when there are no more.
    pub(super) fn advance(&mut self, cursor: &mut Cursor<'_>) -> Result<bool, SyntaxError> {
        if std::mem::take(&mut self.first) {
            return Ok(!cursor.take(self.close));
        }
        match cursor.peek() {
            Some(b',') => cursor.at += 1,
            Some(byte) if byte == self.close => {
                cursor.at += 1;
                return Ok(false);
            }
            Some(_) => return Err(cursor.error("expected a comma or a closing bracket")),
            None => return Err(cursor.end_of_text()),
        }
        Ok(true)
    }
}
