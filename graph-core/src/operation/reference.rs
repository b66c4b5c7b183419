//! References: POST, PUT and DELETE of a relation between two entities.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::Operation;
use crate::json::JsonError;

/// The operation that relates an entity to another one, or ends that
/// ([OData Protocol 4.01, section 11.4.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ModifyingRelationshipsbetweenEntities)).
#[derive(Debug)]
pub enum ChangeReference {}

impl Operation for ChangeReference {
    type Output = ();

    /// 202 is a change that the service has yet to carry out.
    const SUCCESS: &'static [StatusCode] = &[StatusCode::NO_CONTENT, StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED];

    fn decode(_: &Response<Bytes>) -> Result<(), JsonError> {
        Ok(())
    }
}
