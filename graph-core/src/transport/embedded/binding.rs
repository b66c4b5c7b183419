//! `@odata.bind`: relations that come with the body of a new or changed entity
//! ([OData JSON Format 4.01, section 8.5](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BindOperation)).

use serde_json::value::RawValue;

use super::address::child_path;
use super::path::text_of;
use super::problem::Problem;
use super::record::Record;
use super::reference::target_of;
use super::store::{Place, Store};

const BIND: &str = "@odata.bind";

/// The relations that a body asks for, each with an entity that is there.
#[derive(Debug, Default)]
pub(super) struct Bindings(Vec<Binding>);

#[derive(Debug)]
struct Binding {
    name: String,
    /// Whether the name is that of a collection.
    is_collection: bool,
    targets: Vec<Place>,
}

impl Bindings {
    /// Takes the relations out of a body: they are no properties of the entity.
    pub(super) fn take(store: &Store, record: Record) -> Result<(Self, Record), Problem> {
        let is_binding = |(name, _): &(String, Box<RawValue>)| name.ends_with(BIND);
        let (bindings, properties) = record.into_properties().into_iter().partition::<Vec<_>, _>(is_binding);
        let bindings = bindings.into_iter().map(|(name, value)| Binding::parse(store, name.trim_end_matches(BIND), &value));
        Ok((Self(bindings.collect::<Result<_, _>>()?), properties.into_iter().collect()))
    }

    /// Relates the entity at `place`.
    pub(super) fn apply(self, store: &mut Store, place: &Place) {
        for Binding { name, is_collection, targets } in self.0 {
            let path = child_path(&place.path(), &name);
            for target in targets {
                let key = target.key.clone().filter(|_| is_collection);
                store.refer(&Place { collection: path.clone(), key }, target);
            }
        }
    }
}

impl Binding {
    fn parse(store: &Store, name: &str, value: &RawValue) -> Result<Self, Problem> {
        let ids = serde_json::from_str::<Vec<String>>(value.get()).ok();
        let is_collection = ids.is_some();
        let ids = ids.or_else(|| text_of(value).map(|id| vec![id.into_owned()]));
        let ids = ids.ok_or_else(|| {
            Problem::bad_request(format!("'{name}{BIND}' takes the address of an entity, or an array of them."))
        })?;
        let targets = ids.iter().map(|id| target_of(store, id)).collect::<Result<_, _>>()?;
        Ok(Self { name: name.to_owned(), is_collection, targets })
    }
}
