//! Paths: where a collection or an entity is, relative to the root of the service.

use std::borrow::Cow;

use crate::alternate_key::AlternateKey;
use crate::error::RequestError;
use crate::key::EntityKey;
use crate::version::Version;

/// The path of a resource, relative to the root of the service.
///
/// It is made of fixed segments and of keys. Each key is percent-encoded as one segment; in what is logged, its place is taken by
/// its name. What is wrong with it, such as an empty key, is kept and reported when a request is made of it.
///
/// ```
/// use graph_core::{GraphEntity, ResourcePath};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/me/messages", odata = "microsoft.graph.message")]
/// pub struct Message {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub subject: Option<String>,
/// }
///
/// let path = ResourcePath::new("/users").key("user_id", "adele@contoso.com").segments("/mailFolders/inbox/messages");
/// let request = Message::at(path).list();
/// assert_eq!(request.to_http()?.uri(), "/users/adele%40contoso.com/mailFolders/inbox/messages");
/// assert_eq!(request.operation().to_string(), "GET /users/{user_id}/mailFolders/inbox/messages");
/// # Ok::<(), graph_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ResourcePath {
    /// Beside the error, and not in a `Result` with it: that takes longer to move. It means nothing if there is an error.
    encoded: Cow<'static, str>,
    error: Option<RequestError>,
    template: Cow<'static, str>,
    version: Option<Version>,
}

impl ResourcePath {
    /// The path of fixed segments, each after a slash, such as `/deviceManagement/ndesConnectors`.
    #[must_use]
    pub const fn new(segments: &'static str) -> Self {
        Self::declared(segments, None)
    }

    /// The path that an entity is declared with, and the version.
    pub(crate) const fn declared(segments: &'static str, version: Option<Version>) -> Self {
        Self { encoded: Cow::Borrowed(segments), error: None, template: Cow::Borrowed(segments), version }
    }

    /// The path of a template such as `/users/{user_id}/messages`, with a value for each placeholder. A placeholder without a value is
    /// [`RequestError::InvalidPath`] in any request that is made of the path.
    #[must_use]
    pub fn from_template(template: &'static str, values: &[(&str, &dyn EntityKey)]) -> Self {
        let mut encoded = String::with_capacity(2 * template.len());
        let error = expand(&mut encoded, template, values).err();
        Self { encoded: Cow::Owned(encoded), error, template: Cow::Borrowed(template), version: None }
    }

    /// Appends the key of an entity of the collection that the path leads to. `name` is what stands for it in logs.
    #[must_use]
    pub fn key(self, name: &str, key: impl EntityKey) -> Self {
        self.with_key(&key).name_key(name)
    }

    /// Addresses one entity of the collection that the path leads to, by another property than its key.
    pub(crate) fn alternate_key<E>(self, key: AlternateKey<E>) -> Self {
        let template = Cow::Owned(format!("{}({name}={{{name}}})", self.template, name = key.name()));
        Self { template, ..self.append(0, |path| key.write(path)) }
    }

    /// Appends fixed segments, each after a slash: a navigation property such as `/messages`, or a type cast such as
    /// `/microsoft.graph.mobileLobApp`.
    #[must_use]
    pub fn segments(self, segments: &'static str) -> Self {
        self.append_segments(segments, segments)
    }

    /// The path in this version of the service, whatever that of the client is.
    #[must_use]
    pub fn version(self, version: Version) -> Self {
        Self { version: Some(version), ..self }
    }

    /// The path in the version that an entity is declared for, unless it has one of its own.
    pub(crate) fn or_version(self, declared: Option<Version>) -> Self {
        Self { version: self.version.or(declared), ..self }
    }

    /// Appends one segment: a name that stands in a path as it is.
    pub(crate) fn segment(self, name: &str) -> Self {
        self.encoded_segment(name, name)
    }

    /// Appends what is known only when the program runs, encoded already. `named` is how logs show it.
    pub(crate) fn encoded_segment(self, encoded: &str, named: &str) -> Self {
        self.append_segments(&format!("/{encoded}"), &format!("/{named}"))
    }

    /// The path that already ends with a key, with the name of the key in its template.
    pub(crate) fn name_key(self, name: &str) -> Self {
        Self { template: Cow::Owned(format!("{}/{{{name}}}", self.template)), ..self }
    }

    /// Appends the type cast to a derived type.
    pub(crate) fn cast(self, odata_type: &'static str) -> Self {
        self.segment(odata_type)
    }

    /// The path with a key after it, whose template says nothing of the key: the operation does.
    pub(crate) fn with_key(self, key: &dyn EntityKey) -> Self {
        self.append(1 + key.usual_length(), |path| {
            path.push('/');
            key.write_segment(path)
        })
    }

    fn append_segments(self, encoded: &str, named: &str) -> Self {
        let template = Cow::Owned(format!("{}{named}", self.template));
        let appended = self.append(encoded.len(), |path| {
            path.push_str(encoded);
            Ok(())
        });
        Self { template, ..appended }
    }

    /// Appends what `write` does, which is some `length` long, or keeps why it cannot be appended.
    fn append(self, length: usize, write: impl FnOnce(&mut String) -> Result<(), RequestError>) -> Self {
        let mut encoded = String::with_capacity(self.encoded.len() + length);
        encoded.push_str(&self.encoded);
        let error = self.error.or(write(&mut encoded).err());
        Self { encoded: Cow::Owned(encoded), error, ..self }
    }

    /// What is wrong with the path, if anything is.
    pub(crate) const fn error(&self) -> Option<RequestError> {
        self.error
    }

    /// The path as it goes over the wire, if nothing is wrong with it.
    pub(crate) fn into_encoded(self) -> Cow<'static, str> {
        self.encoded
    }

    /// The version that the path is in, if it says so.
    pub(crate) const fn own_version(&self) -> Option<Version> {
        self.version
    }

    /// The path with the names of the keys in braces in place of the keys.
    pub(crate) const fn template(&self) -> &Cow<'static, str> {
        &self.template
    }
}

/// Shows the template: a key is data of the user, and stays out of logs.
impl std::fmt::Debug for ResourcePath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ResourcePath").field(&self.template).finish()
    }
}

impl From<&'static str> for ResourcePath {
    fn from(segments: &'static str) -> Self {
        Self::new(segments)
    }
}

fn expand(path: &mut String, template: &str, values: &[(&str, &dyn EntityKey)]) -> Result<(), RequestError> {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or(RequestError::InvalidPath)?;
        let (_, key) = values.iter().find(|(given, _)| *given == name).ok_or(RequestError::InvalidPath)?;
        path.push_str(before);
        key.write_segment(path)?;
        rest = after;
    }
    path.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_by_name_and_each_value_is_one_segment() {
        let path = ResourcePath::from_template("/a/{x}/b/{y}/c/{x}", &[("y", &"2/3"), ("x", &"1")]);
        assert_eq!(path.clone().into_encoded(), "/a/1/b/2%2F3/c/1");
        assert_eq!(path.template(), "/a/{x}/b/{y}/c/{x}");
    }

    #[test]
    fn what_is_wrong_with_a_key_is_kept() {
        let path = ResourcePath::new("/users").key("id", "").segments("/messages");
        assert_eq!(path.error(), Some(RequestError::EmptyKey));
        assert_eq!(format!("{path:?}"), r#"ResourcePath("/users/{id}/messages")"#);
        assert_eq!(ResourcePath::from_template("/users/{id}", &[("id", &"..")]).error(), Some(RequestError::DotKey));
    }
}
