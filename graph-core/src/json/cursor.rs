//! A position in a JSON text ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), and the steps over what stands there.

use std::borrow::Cow;
use std::fmt;

use super::walk::Walk;
use super::{number, string};
use crate::prefix::starts_with;
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

    /// What is left.
    #[inline]
    fn rest(&self) -> Option<&'a [u8]> {
        self.text.as_bytes().get(self.at..)
    }

    /// The error that `problem` was found at the position reached.
    pub(super) const fn error(&self, problem: &'static str) -> SyntaxError {
        SyntaxError { at: self.at, problem }
    }

    /// The first byte of what comes next, white space skipped.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            // Nearly always there is no white space.
            Some(&first) if first > b' ' => Some(first),
            _ => self.peek_behind_space(),
        }
    }

    fn peek_behind_space(&mut self) -> Option<u8> {
        let rest = self.rest()?;
        let skipped = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))?;
        self.at += skipped;
        rest.get(skipped).copied()
    }

    /// Steps over `byte` if it comes next, white space skipped.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Steps over a byte that has been looked at.
    #[inline]
    pub(super) const fn step(&mut self) {
        self.at += 1;
    }

    /// Steps back to the byte before, which is read again.
    #[inline]
    pub(super) const fn step_back(&mut self) {
        self.at -= 1;
    }

    /// Steps over `byte`, which has to come next.
    pub(super) fn expect(&mut self, byte: u8, problem: &'static str) -> Result<(), SyntaxError> {
        if self.take(byte) { Ok(()) } else { Err(self.error(problem)) }
    }

    /// Steps over a word: `null`, `true` or `false`.
    #[inline(never)]
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), SyntaxError> {
        if self.take_bytes(word.as_bytes()) { Ok(()) } else { Err(self.error("expected a JSON value")) }
    }

    /// Steps over a string without escapes, whose opening quote comes next. None if there may be no such string: one with escapes, or
    /// one too close to the end of the text to be looked at in whole blocks, is left to [`any_string`](Self::any_string).
    #[inline]
    pub(super) fn plain_string(&mut self) -> Option<&'a str> {
        let rest = self.text.get(self.at + 1..)?;
        let length = string::first_to_escape(rest.as_bytes())?;
        if rest.as_bytes().get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + r#""""#.len();
        rest.get(..length)
    }

    /// Steps over a string of any kind, whose opening quote comes next.
    #[inline(never)]
    pub(super) fn any_string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        let (value, end) = string::read(self.text, self.at)?;
        self.at = end;
        Ok(value)
    }

    /// Steps over a string, whose opening quote comes next.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        match self.plain_string() {
            Some(plain) => Ok(Cow::Borrowed(plain)),
            None => self.any_string(),
        }
    }

    /// Steps over a number, whose first character comes next.
    pub(super) fn number(&mut self) -> Result<Number<'a>, SyntaxError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let (value, length) = number::read(rest).map_err(|error| self.shift(error))?;
        self.at += length;
        Ok(value)
    }

    /// Steps over a value of any kind, which is checked to be JSON but not looked at. `depth` is the room left for nesting.
    pub(super) fn skip(&mut self, depth: u8) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(b'"') if self.plain_string().is_some() => Ok(()),
            Some(b'"') => string::skip(self.text, self.at).map(|end| self.at = end),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'[') => {
                let mut items = Walk::open(self, b']', depth)?;
                while items.advance(self)? {
                    self.skip(items.depth)?;
                }
                Ok(())
            }
            Some(b'{') => {
                let mut members = Walk::open(self, b'}', depth)?;
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
        Ok(self.text_since(start))
    }

    /// The text from `start` to here.
    pub(super) fn text_since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The offset in bytes.
    pub(super) const fn position(&self) -> usize {
        self.at
    }

    /// How many bytes are left.
    pub(super) const fn left(&self) -> usize {
        self.text.len() - self.at
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

    /// Steps over `bytes` if they come next, as they stand.
    #[inline]
    pub(super) fn take_bytes(&mut self, bytes: &[u8]) -> bool {
        let found = self.rest().is_some_and(|rest| starts_with(rest, bytes));
        if found {
            self.at += bytes.len();
        }
        found
    }

    /// The `@odata.type` of the object that comes next, wherever in it the tag stands. The cursor stays where it is: an object is
    /// never buffered, only looked through as far as its tag, which nearly always comes first.
    pub(super) fn peek_tag(&mut self, depth: u8) -> Result<Option<Cow<'a, str>>, SyntaxError> {
        let start = self.at;
        let mut members = Walk::open(self, b'}', depth)?;
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

    const fn shift(&self, error: SyntaxError) -> SyntaxError {
        SyntaxError { at: self.at + error.at, problem: error.problem }
    }
}
