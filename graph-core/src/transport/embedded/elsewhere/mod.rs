//! What the service goes on with at other hosts, under addresses that are permissions by themselves: uploads and copies.

mod copy;
mod upload;

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Method, Request};

use self::copy::Copy;
use self::upload::Upload;
use super::address::Aspect;
use super::answer::Answer;
use super::incoming::Incoming;
use super::problem::Problem;
use super::resource::existing;
use super::state::State;

/// Hosts under a domain that is nobody's ([RFC 6761, section 6.4](https://www.rfc-editor.org/rfc/rfc6761#section-6.4)).
const UPLOADS: &str = "uploads.graph.invalid";
const COPIES: &str = "monitor.graph.invalid";

/// What goes on at other hosts, each by the last segment of its address.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    uploads: BTreeMap<String, Upload>,
    copies: BTreeMap<String, Copy>,
}

impl State {
    /// Starts what goes on at another host; nothing if the request is for something else.
    pub(super) fn start_elsewhere(&mut self, incoming: &Incoming<'_>) -> Option<Result<Answer, Problem>> {
        if *incoming.method() != Method::POST {
            return None;
        }
        let (path, action) = match &incoming.address.aspect {
            Aspect::Operation(name) => (incoming.address.path(), name.as_str()),
            Aspect::Whole => incoming.address.parent(),
            _ => return None,
        };
        let store = self.stores.entry(incoming.address.version).or_default();
        let place = existing(incoming, store, &path);
        match (action, place) {
            ("createUploadSession", None) => {
                Some(Err(Problem::not_found(format!("There is no entity at '{path}' whose content could be uploaded."))))
            }
            ("createUploadSession", Some(place)) => {
                let id = self.numbers.next_session();
                let upload = Upload::new(incoming, place);
                let answer = upload.answer_start(&format!("https://{UPLOADS}/{id}"));
                self.elsewhere.uploads.insert(id, upload);
                Some(Ok(answer))
            }
            ("copy", Some(place)) if place.key.is_some() => {
                let copy = Copy::start(store, incoming, &place, self.numbers.next_key());
                Some(copy.map(|copy| {
                    let id = self.numbers.next_session();
                    let answer = Copy::answer_start(&format!("https://{COPIES}/{id}"));
                    self.elsewhere.copies.insert(id, copy);
                    answer
                }))
            }
            _ => None,
        }
    }

    /// Answers a request to another host; nothing if it is not to one.
    pub(super) fn handle_elsewhere(&mut self, request: &Request<Bytes>) -> Option<Result<Answer, Problem>> {
        let host = request.uri().host().filter(|host| [UPLOADS, COPIES].contains(host))?;
        if request.headers().contains_key(AUTHORIZATION) {
            return Some(Err(Problem::unauthorized("The address is the permission, and takes no `Authorization`.".to_owned())));
        }
        let id = request.uri().path().trim_start_matches('/');
        Some(if host == UPLOADS { self.handle_upload(id, request) } else { self.handle_copy(id, request) })
    }

    fn handle_upload(&mut self, id: &str, request: &Request<Bytes>) -> Result<Answer, Problem> {
        let gone = || Problem::not_found("There is no such upload session.".to_owned());
        let upload = self.elsewhere.uploads.get_mut(id).ok_or_else(gone)?;
        match *request.method() {
            Method::GET => Ok(upload.answer_status(http::StatusCode::OK)),
            Method::DELETE => {
                self.elsewhere.uploads.remove(id);
                Ok(Answer::no_content())
            }
            Method::PUT if upload.receive(request)? => {
                let upload = self.elsewhere.uploads.remove(id).ok_or_else(gone)?;
                upload.complete(&mut self.stores)
            }
            Method::PUT => Ok(upload.answer_status(http::StatusCode::ACCEPTED)),
            _ => Err(Problem::method_not_allowed(request.method(), "GET, PUT, DELETE")),
        }
    }

    fn handle_copy(&mut self, id: &str, request: &Request<Bytes>) -> Result<Answer, Problem> {
        let copy = self.elsewhere.copies.get_mut(id).ok_or_else(|| Problem::not_found("There is no such copy.".to_owned()))?;
        match *request.method() {
            Method::GET => Ok(copy.answer_status()),
            _ => Err(Problem::method_not_allowed(request.method(), "GET")),
        }
    }
}
