//! Where and why a text is not a filter.

use super::super::problem::Problem;

/// Where and why a text is not a filter.
#[derive(Debug)]
pub(super) struct SyntaxError {
    /// The offset in bytes.
    pub(super) at: usize,
    problem: String,
}

impl SyntaxError {
    pub(super) const fn new(at: usize, problem: String) -> Self {
        Self { at, problem }
    }

    /// The refusal of a request with the filter `text`. Its position counts characters, as a reader does.
    pub(super) fn into_problem(self, text: &str) -> Problem {
        let position = text.get(..self.at).unwrap_or(text).chars().count();
        Problem::bad_request(format!("Invalid filter clause: at position {position}, {}.", self.problem))
    }
}
