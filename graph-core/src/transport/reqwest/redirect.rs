//! Which redirects are followed, and with what.

use ::reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, LOCATION, PROXY_AUTHORIZATION};
use ::reqwest::{Method, Request, Response, StatusCode, Url};

/// How many redirects of one request are followed, as in browsers and by reqwest.
pub(super) const MAX_REDIRECTS: usize = 10;

/// The request by which a redirect is followed, if it is
/// ([RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)). None when the answer is no redirect, or one
/// that is handed back.
pub(super) fn next(sent: &Request, answer: &Response) -> Option<Request> {
    let target = target(sent.url(), answer.headers())?;
    let is_same_origin = target.origin() == sent.url().origin();
    let is_followed = match (answer.status(), sent.method()) {
        (status, &Method::GET | &Method::HEAD) => leads_to_the_same(status),
        // What changes something goes to nobody but whom it was for, and stays what it is.
        (StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT, _) => is_same_origin,
        _ => false,
    };
    let mut next = sent.try_clone().filter(|_| is_followed)?;
    if !is_same_origin {
        for name in [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION] {
            next.headers_mut().remove(name);
        }
    }
    *next.url_mut() = target;
    Some(next)
}

/// Whether a status says that what is asked for is at another address. A 303 says where something else is.
fn leads_to_the_same(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT
    )
}

/// Where an answer leads to from an address. None if others could read there what is sent, or if the address brings a user of its own.
fn target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let target = from.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    let is_confidential = target.scheme() == "https" || (target.scheme() == "http" && from.scheme() == "http");
    let has_user = !target.username().is_empty() || target.password().is_some();
    (is_confidential && !has_user).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "https://graph.microsoft.com/v1.0/x";

    fn answer(status: u16, location: &str) -> Response {
        http::Response::builder().status(status).header(LOCATION, location).body("").unwrap().into()
    }

    /// Where a request from `FROM` goes on to.
    fn followed(method: &Method, status: u16, location: &str) -> Option<String> {
        let sent = Request::new(method.clone(), FROM.parse().unwrap());
        next(&sent, &answer(status, location)).map(|next| next.url().to_string())
    }

    #[test]
    fn what_only_reads_goes_wherever_it_leads_but_for_a_303() {
        for method in [Method::GET, Method::HEAD] {
            for status in [301, 302, 307, 308] {
                let moved = followed(&method, status, "https://example.org/y");
                assert_eq!(moved.as_deref(), Some("https://example.org/y"), "{method} {status}");
                assert_eq!(followed(&method, status, "y").as_deref(), Some("https://graph.microsoft.com/v1.0/y"));
            }
            for status in [200, 202, 300, 303, 304] {
                assert_eq!(followed(&method, status, "/y"), None, "{method} {status}");
            }
        }
    }

    #[test]
    fn what_changes_something_goes_only_to_the_same_origin_and_as_it_is() {
        for method in [Method::POST, Method::PATCH, Method::PUT, Method::DELETE] {
            for status in [301, 302, 303] {
                assert_eq!(followed(&method, status, "/y"), None, "{method} {status}");
            }
            for status in [307, 308] {
                assert!(followed(&method, status, "/y").is_some(), "{method} {status}");
                assert_eq!(followed(&method, status, "https://example.org/y"), None, "{method} {status}");
            }
        }
    }

    #[test]
    fn no_redirect_leads_from_https_to_http_or_to_what_is_no_address_of_either() {
        for location in ["http://graph.microsoft.com/y", "ftp://example.org/y", "https://me:secret@example.org/y", "https://["] {
            assert_eq!(followed(&Method::GET, 302, location), None, "{location}");
        }
    }
}
