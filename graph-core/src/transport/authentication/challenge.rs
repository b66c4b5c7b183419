//! The challenge by which a service asks for a token with other claims.

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use http::header::WWW_AUTHENTICATE;
use http::{Response, StatusCode};

/// Base64 in either alphabet, padded or not: the two that are in use differ in services.
const ENGINES: [GeneralPurpose; 2] = {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    [GeneralPurpose::new(&STANDARD, config), GeneralPurpose::new(&URL_SAFE, config)]
};

/// The claims that an answer asks for, as JSON: that of a 401 whose `WWW-Authenticate` says `error="insufficient_claims"`
/// ([claims challenges](https://learn.microsoft.com/entra/identity-platform/claims-challenge)).
pub(super) fn claims<B>(response: &Response<B>) -> Option<String> {
    if response.status() != StatusCode::UNAUTHORIZED {
        return None;
    }
    let values = response.headers().get_all(WWW_AUTHENTICATE).iter();
    values.filter_map(|value| value.to_str().ok()).find_map(claims_of_challenges)
}

/// The claims of the first challenge of a header that asks for them.
fn claims_of_challenges(header: &str) -> Option<String> {
    let mut insufficient = false;
    let mut encoded = None;
    for part in Parts(header) {
        match part {
            Part::Scheme => (insufficient, encoded) = (false, None),
            Part::Parameter { name, value } if name.eq_ignore_ascii_case("error") => {
                insufficient = value == "insufficient_claims";
            }
            Part::Parameter { name, value } if name.eq_ignore_ascii_case("claims") => encoded = Some(value),
            Part::Parameter { .. } => {}
        }
        if insufficient && let Some(encoded) = encoded {
            return decode(encoded);
        }
    }
    None
}

fn decode(encoded: &str) -> Option<String> {
    let decoded = ENGINES.iter().find_map(|engine| engine.decode(encoded).ok())?;
    String::from_utf8(decoded).ok()
}

/// A part of the header ([RFC 9110, section 11.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1)).
enum Part<'a> {
    /// A scheme, such as `Bearer`, with which a challenge begins.
    Scheme,
    /// A parameter of the challenge. Escapes of a quoted value are left in it: base64 has none.
    Parameter { name: &'a str, value: &'a str },
}

/// What is left of the header.
struct Parts<'a>(&'a str);

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let rest = self.0.trim_start_matches(|character: char| character == ',' || character.is_ascii_whitespace());
        let (name, rest) = split_before(rest, |character| matches!(character, '=' | ',') || character.is_ascii_whitespace());
        if name.is_empty() {
            return None;
        }
        let Some(value) = rest.trim_ascii_start().strip_prefix('=') else {
            self.0 = rest;
            return Some(Part::Scheme);
        };
        let value = value.trim_ascii_start();
        let (value, rest) = match value.strip_prefix('"') {
            Some(quoted) => split_quoted(quoted)?,
            None => split_before(value, |character| character == ',' || character.is_ascii_whitespace()),
        };
        self.0 = rest;
        Some(Part::Parameter { name, value })
    }
}

fn split_before(text: &str, end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(end).unwrap_or(text.len())).unwrap_or((text, ""))
}

/// Splits behind the quotation mark that is not escaped.
fn split_quoted(text: &str) -> Option<(&str, &str)> {
    let mut escaped = false;
    let end = text.find(|character| {
        let ends = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        ends
    })?;
    let (value, rest) = text.split_at_checked(end)?;
    Some((value, rest.strip_prefix('"')?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}"#;
    const ENCODED: &str = "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ==";

    fn found(status: u16, headers: &[&str]) -> Option<String> {
        let mut response = Response::builder().status(status);
        for header in headers {
            response = response.header(WWW_AUTHENTICATE, *header);
        }
        claims(&response.body(()).unwrap())
    }

    #[test]
    fn the_claims_of_a_challenge_are_found_in_every_form() {
        let unpadded = ENCODED.trim_end_matches('=');
        for header in [
            format!(r#"Bearer realm="", authorization_uri="https://x/?a=b, c", error="insufficient_claims", claims="{ENCODED}""#),
            format!(r#"bearer claims="{unpadded}",error=insufficient_claims"#),
            format!(r#"Bearer realm="a \"quoted\\", claims = "{ENCODED}" , ERROR = "insufficient_claims""#),
            format!(r#"Basic realm="x", Bearer error="insufficient_claims", claims={unpadded}"#),
            format!(r#"Negotiate, Bearer error="insufficient_claims", claims="{ENCODED}", PoP nonce="n""#),
        ] {
            assert_eq!(found(401, &[&header]).as_deref(), Some(CLAIMS), "{header}");
            assert_eq!(found(401, &["Basic", &header]).as_deref(), Some(CLAIMS), "{header}");
            assert_eq!(found(403, &[&header]), None);
        }
    }

    #[test]
    fn both_alphabets_are_read() {
        for encoded in ["eyJhIjoiPz8_In0", "eyJhIjoiPz8/In0="] {
            let header = format!(r#"Bearer error="insufficient_claims", claims="{encoded}""#);
            assert_eq!(found(401, &[&header]).as_deref(), Some(r#"{"a":"???"}"#));
        }
    }

    #[test]
    fn what_does_not_ask_for_claims_has_none() {
        for header in [
            String::new(),
            "Bearer".to_owned(),
            format!(r#"Bearer error="invalid_token", claims="{ENCODED}""#),
            format!(r#"Bearer error="insufficient_claims", Basic claims="{ENCODED}""#),
            r#"Bearer error="insufficient_claims""#.to_owned(),
            r#"Bearer error="insufficient_claims", claims="%%%""#.to_owned(),
            format!(r#"Bearer error="insufficient_claims", claims="{ENCODED}"#),
            format!(r#"Bearer realm="error=insufficient_claims", claims="{ENCODED}""#),
        ] {
            assert_eq!(found(401, &[&header]), None, "{header}");
        }
    }

    proptest! {
        #[test]
        fn no_header_does_harm(header in r#"(Bearer|error|claims|=|"|\\|,| |insufficient_claims|[a-zé]){0,20}"#) {
            let _ = claims_of_challenges(&header);
        }
    }
}
