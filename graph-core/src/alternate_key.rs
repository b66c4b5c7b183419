//! Alternate keys: properties other than the key by which the service finds one entity.

use std::fmt;
use std::marker::PhantomData;

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::error::RequestError;
use crate::key::ENCODED;
use crate::query::FilterLiteral;
use crate::structured::DeclaredType;
use crate::typed_property::TypedProperty;
use crate::value::{IntoValue, PropertyValue};

/// As a key is encoded, but for the quotes around a text and the doubled ones in it.
const ENCODED_LITERAL: &AsciiSet = &ENCODED.remove(b'\'');

/// The value of a property by which the service finds one entity of the type `E`, in place of its key
/// ([OData Protocol 4.01, section 11.2.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualEntities)).
///
/// Which properties are alternate keys is up to the service: Microsoft Graph's pages print them, such as
/// [`/applications(uniqueName='…')`](https://learn.microsoft.com/graph/api/application-upsert).
///
/// ```
/// use graph_core::query::Preference;
/// use graph_core::{GraphEntity, Patch};
///
/// #[derive(Debug, Default, GraphEntity)]
/// #[graph_entity(path = "/applications", odata = "microsoft.graph.application")]
/// pub struct Application {
///     #[graph_entity(read_only)]
///     pub id: Option<String>,
///     pub display_name: Option<String>,
///     pub unique_name: Option<String>,
/// }
///
/// let application = Application::entity_by(Application::UNIQUE_NAME.key("jane's/app"));
/// assert_eq!(application.get().to_http()?.uri(), "/applications(uniqueName='jane''s%2Fapp')");
///
/// // An upsert: the application is created with this name if there is none.
/// let patch = Patch::new().set(Application::DISPLAY_NAME, "Jane's app");
/// let request = application.update(&patch).prefer(&Preference::CreateIfMissing).to_http()?;
/// assert_eq!(request.method(), "PATCH");
/// assert_eq!(request.headers()["prefer"], "create-if-missing");
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "an alternate key does nothing until a collection is given it"]
pub struct AlternateKey<E> {
    name: &'static str,
    /// As in a filter, not encoded yet.
    literal: String,
    entity: PhantomData<fn() -> E>,
}

impl<E: DeclaredType, T: PropertyValue, A> TypedProperty<E, T, A> {
    /// The property as an alternate key, with the value by which an entity is found.
    pub fn key(self, value: impl IntoValue<T::Value>) -> AlternateKey<E>
    where
        T::Value: FilterLiteral,
    {
        let mut literal = String::new();
        value.into_value().write_literal(&mut literal);
        AlternateKey { name: self.name(), literal, entity: PhantomData }
    }
}

impl<E> AlternateKey<E> {
    /// The name of the property on the wire.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// Appends name and value in parentheses to the path of a collection.
    ///
    /// # Errors
    /// [`RequestError::EmptyKey`] for an empty text, which is the key of nothing.
    pub(crate) fn write(self, path: &mut String) -> Result<(), RequestError> {
        if self.literal == "''" {
            return Err(RequestError::EmptyKey);
        }
        path.push('(');
        path.push_str(self.name);
        path.push('=');
        path.extend(utf8_percent_encode(&self.literal, ENCODED_LITERAL));
        path.push(')');
        Ok(())
    }
}

/// Says nothing of the value: it is data of the user, and stays out of logs.
impl<E> fmt::Debug for AlternateKey<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AlternateKey").field(&self.name).finish()
    }
}
