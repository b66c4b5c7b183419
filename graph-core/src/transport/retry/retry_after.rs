//! The header `Retry-After`, in both of its forms.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};

use crate::headers::header_text;

/// How long an answer asks to wait ([RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)): a number of
/// seconds, or a date. Nothing when it does not ask, or in no form that there is.
///
/// A date is compared with the answer's own `Date`, so that a clock that is set wrong does no harm; with `now` when there is none.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = header_text(headers, &RETRY_AFTER)?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than there are numbers for are as good as forever.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let since = date(headers, &DATE).unwrap_or(now);
    Some(until.duration_since(since).unwrap_or_default())
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(header_text(headers, name)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    const NOON: &str = "Sun, 06 Nov 1994 12:00:00 GMT";

    fn wait(after: &str, date: Option<&str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(after).unwrap());
        if let Some(date) = date {
            headers.insert(DATE, HeaderValue::from_str(date).unwrap());
        }
        retry_after(&headers, httpdate::parse_http_date(NOON).unwrap())
    }

    #[test]
    fn seconds_and_the_three_forms_of_a_date_are_read() {
        for (after, seconds) in [
            ("0", 0),
            ("120", 120),
            (" 7 ", 7),
            ("Sun, 06 Nov 1994 12:00:30 GMT", 30),
            ("Sunday, 06-Nov-94 12:01:00 GMT", 60),
            ("Sun Nov  6 12:02:00 1994", 120),
            ("Sun, 06 Nov 1994 11:00:00 GMT", 0),
            ("99999999999999999999999999", u64::MAX),
        ] {
            assert_eq!(wait(after, None), Some(Duration::from_secs(seconds)), "{after}");
        }
    }

    #[test]
    fn a_date_is_measured_by_the_clock_of_the_service() {
        let answered = "Sun, 06 Nov 1994 13:00:00 GMT";
        assert_eq!(wait("Sun, 06 Nov 1994 13:00:05 GMT", Some(answered)), Some(Duration::from_secs(5)));
        assert_eq!(wait("Sun, 06 Nov 1994 12:00:05 GMT", Some("yesterday")), Some(Duration::from_secs(5)));
    }

    #[test]
    fn what_has_no_form_asks_for_nothing() {
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now()), None);
        for after in ["", "soon", "-1", "+5", "1.5", "5 s", "Sun, 06 Nov 1994"] {
            assert_eq!(wait(after, None), None, "{after}");
        }
    }
}
