//! What a decoder offers to a property.

use std::fmt;

/// The start of a JSON value: a whole scalar, or the opening of an array or object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Token<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number<'a>),
    /// A string, without its quotes and escapes.
    String(&'a str),
    /// `[`
    Array,
    /// `{`
    Object,
}

/// How much of a text is shown where it was refused.
const SHOWN: usize = 80;

impl fmt::Display for Token<'_> {
    /// Describes the token for the text of an error, long strings cut.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(number) => write!(f, "the number {number}"),
            Self::String(text) => match text.char_indices().nth(SHOWN) {
                None => write!(f, "{text:?}"),
                Some((end, _)) => write!(f, "{:?}…", text.get(..end).unwrap_or_default()),
            },
            Self::Array => f.write_str("an array"),
            Self::Object => f.write_str("an object"),
        }
    }
}

/// A JSON number, exactly as it stood where the format allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number<'a> {
    /// A number without fraction and exponent that fits 64 bits.
    Integer(i64),
    /// A binary floating point number, from a format that has no literals.
    Double(f64),
    /// The literal of any other number.
    Literal(&'a str),
}

impl Number<'_> {
    /// The value as an integer, if it is one and fits. `1.0` and `1e3` are integers too: JSON has one kind of number.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Double(value) => integral(value),
            Self::Literal(text) => integral_literal(text),
        }
    }

    /// The value as the nearest floating point number. A literal beyond the range of `f64` is infinite.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "the nearest number is what is asked for")]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Double(value) => value,
            Self::Literal(text) => text.parse().unwrap_or(f64::NAN),
        }
    }
}

/// The integer that a literal such as `1.0`, `-2e3` or `15e-1` stands for, if it stands for one: digit by digit, so that none is
/// rounded.
fn integral_literal(text: &str) -> Option<i64> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    let zeros = exponent.parse::<i64>().ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let significant = digits.trim_end_matches('0');
    let zeros = zeros.checked_add(i64::try_from(digits.len() - significant.len()).ok()?)?;
    // More zeros than an i64 has digits are too many, and fewer than none leave a fraction.
    let zeros = usize::try_from(zeros).ok().filter(|zeros| *zeros < 20)?;
    let (sign, length) = (if negative { "-" } else { "" }, significant.len() + zeros);
    format!("{sign}{significant:0<length$}").parse().ok()
}

/// The integer equal to `value`. From 2^53 on a floating point number no longer tells integers apart, so there is none.
#[allow(clippy::cast_possible_truncation, reason = "the range has been checked")]
fn integral(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "{value}"),
            Self::Double(value) => write!(f, "{value}"),
            Self::Literal(text) if text.len() > SHOWN => write!(f, "{}…", text.get(..SHOWN).unwrap_or_default()),
            Self::Literal(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_may_be_spelt_as_json_likes() {
        assert_eq!(Number::Literal("1.0").as_i64(), Some(1));
        assert_eq!(Number::Literal("-2e3").as_i64(), Some(-2000));
        assert_eq!(Number::Double(7.0).as_i64(), Some(7));
        assert_eq!(Number::Literal("1.5").as_i64(), None);
        assert_eq!(Number::Literal("9223372036854775808").as_i64(), None);
        assert_eq!(Number::Literal("1e999").as_i64(), None);
        assert_eq!(Number::Literal("9007199254740993.0").as_i64(), Some(9_007_199_254_740_993));
        assert_eq!(Number::Literal("9007199254740992.5").as_i64(), None);
        assert_eq!(Number::Literal("1.00000000000000000001").as_i64(), None);
        assert_eq!(Number::Literal("1e-400").as_i64(), None);
        assert_eq!(Number::Literal("0e-400").as_i64(), Some(0));
        assert_eq!(Number::Literal("-0").as_i64(), Some(0));
        assert_eq!(Number::Literal("1e18").as_i64(), Some(1_000_000_000_000_000_000));
        assert_eq!(Number::Literal("1500e-2").as_i64(), Some(15));
        assert_eq!(Number::Literal("-9223372036854775808e0").as_i64(), Some(i64::MIN));
        assert_eq!(Number::Literal("1e99999999999999999999").as_i64(), None);
        assert_eq!(Number::Double(9_007_199_254_740_992.0).as_i64(), None);
        assert_eq!(Number::Integer(i64::MIN).as_i64(), Some(i64::MIN));
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let shown = Token::String(&"é".repeat(200)).to_string();
        assert_eq!(shown.chars().filter(|&c| c == 'é').count(), SHOWN);
        assert!(shown.ends_with('…'));
    }
}
