//! Numbers compared by the text that they have in JSON, so that none is rounded.

use std::cmp::Ordering;

/// The order of two numbers, each a literal of JSON or of OData. `1`, `1.0` and `10e-1` are equal, and so are no two integers that
/// a floating point number would take for one.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    let (left, right) = (Decimal::of(left), Decimal::of(right));
    match (left.sign, right.sign) {
        (left_sign, right_sign) if left_sign != right_sign => left_sign.cmp(&right_sign),
        (Sign::Zero, _) => Ordering::Equal,
        (Sign::Positive, _) => left.magnitude().cmp(&right.magnitude()),
        (Sign::Negative, _) => right.magnitude().cmp(&left.magnitude()),
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    Negative,
    Zero,
    Positive,
}

/// The number `0.digits` times ten to the power of `exponent`, with neither a first nor a last digit of zero.
struct Decimal {
    sign: Sign,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn of(literal: &str) -> Self {
        let (mantissa, exponent) = literal.split_once(['e', 'E']).unwrap_or((literal, "0"));
        let unsigned = mantissa.trim_start_matches(['-', '+']);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let point = to_i64(whole.len()).saturating_sub(to_i64(all.len() - digits.len()));
        let sign = match digits.is_empty() {
            true => Sign::Zero,
            false if mantissa.starts_with('-') => Sign::Negative,
            false => Sign::Positive,
        };
        Self {
            sign,
            digits: digits.trim_end_matches('0').to_owned(),
            exponent: point.saturating_add(saturating_exponent(exponent)),
        }
    }

    /// Without a first zero, the exponent counts before the digits.
    fn magnitude(&self) -> (i64, &str) {
        (self.exponent, &self.digits)
    }
}

/// An exponent of more digits than 64 bits have is as good as the greatest.
fn saturating_exponent(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') { i64::MIN } else { i64::MAX })
}

fn to_i64(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_are_equal_however_they_are_written() {
        for (left, right) in
            [("1", "1.0"), ("1", "10e-1"), ("-0", "0"), ("0.0", "0e9"), ("1200", "1.2E3"), ("0.05", "5e-2"), ("+7", "7")]
        {
            assert_eq!(compare(left, right), Ordering::Equal, "{left} {right}");
        }
    }

    #[test]
    fn no_number_is_rounded_and_none_is_out_of_range() {
        let ascending = [
            "-1e999999999999999999999",
            "-9007199254740993",
            "-9007199254740992.0",
            "-0.1",
            "0",
            "1e-400",
            "0.09",
            "0.1",
            "0.10000000000000000001",
            "9",
            "10",
            "9007199254740992",
            "9007199254740993.0",
            "18446744073709551616",
            "1e400",
            "1.1e400",
        ];
        for (index, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                assert_eq!(compare(left, right), index.cmp(&other), "{left} {right}");
            }
        }
    }
}
