//! JSON strings ([RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).

mod escaping;
mod read;
mod write;

pub(super) use escaping::first_to_escape;
pub(super) use read::{read, skip};
pub(crate) use write::write;
pub(super) use write::write_behind_quote;
