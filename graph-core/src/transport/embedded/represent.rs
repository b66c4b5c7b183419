//! From an entity and a query to what is given of the entity: its `ETag`, the properties that `$select` asks for, and those that
//! `$expand` adds.

use super::address::child_path;
use super::listing::{Item, Listing};
use super::precondition::etag;
use super::problem::Problem;
use super::query::{Expand, Query};
use super::record::Record;
use super::representation::Representation;
use super::store::{Place, Store};

/// What a query asks for of an entity.
pub(super) fn represent<'a>(store: &Store, item: &Item<'a>, query: &Query) -> Result<Representation<'a>, Problem> {
    let mut annotations = Representation::default();
    if let Some((_, revision)) = &item.kept {
        annotations.push("@odata.etag", &etag(*revision));
    }
    let properties = query.select.as_ref().map_or_else(|| Representation::of(item.record), |select| select.apply(item.record));
    let mut representation = annotations.followed_by(properties);
    for expand in &query.expand {
        add_related(&mut representation, store, item, expand)?;
    }
    Ok(representation)
}

/// What a query asks for of each entity.
pub(super) fn represent_all<'a>(store: &Store, items: &[Item<'a>], query: &Query) -> Result<Vec<Representation<'a>>, Problem> {
    items.iter().map(|item| represent(store, item, query)).collect()
}

/// Refuses to expand what none of the entities has: without a schema, it is a name that was written wrong.
pub(super) fn check_expandable(store: &Store, items: &[Item<'_>], query: &Query) -> Result<(), Problem> {
    let is_known = |name: &str| {
        items.is_empty()
            || items.iter().any(|item| {
                let path = path_within(item, name);
                item.record.get(name).is_some()
                    || path.is_some_and(|path| store.has_collection(&path) || store.has_singleton(&path))
            })
    };
    match query.expand.iter().find(|expand| !is_known(&expand.name)) {
        Some(Expand { name, .. }) => Err(Problem::bad_request(format!("No entity here has '{name}', which $expand asks for."))),
        None => Ok(()),
    }
}

/// Adds what an entity holds under a name, or else what is kept at the address that the name leads to.
fn add_related(to: &mut Representation<'_>, store: &Store, item: &Item<'_>, expand: &Expand) -> Result<(), Problem> {
    let Expand { name, query } = expand;
    if let Some(value) = item.record.get(name) {
        to.remove(name);
        return match (Record::of_json(value), serde_json::from_str::<Vec<Record>>(value.get())) {
            (Some(record), _) => add_one(to, store, Item::within(&[record]).first(), expand),
            (None, Ok(records)) => add_many(to, store, Item::within(&records), expand),
            (None, Err(_)) => {
                to.push(name.clone(), &value);
                Ok(())
            }
        };
    }
    let Some(path) = path_within(item, name) else { return Ok(()) };
    if store.has_collection(&path) {
        let members = store.members(&path).into_iter().map(Item::from).collect::<Vec<_>>();
        check_expandable(store, &members, query)?;
        return add_many(to, store, members, expand);
    }
    add_one(to, store, store.find(&Place::singleton(&path)).map(Item::from).as_ref(), expand)
}

fn add_one(to: &mut Representation<'_>, store: &Store, item: Option<&Item<'_>>, expand: &Expand) -> Result<(), Problem> {
    if let Some(item) = item {
        to.push(expand.name.clone(), &represent(store, item, &expand.query)?);
    }
    Ok(())
}

fn add_many(to: &mut Representation<'_>, store: &Store, items: Vec<Item<'_>>, expand: &Expand) -> Result<(), Problem> {
    let listing = Listing::of(items, &expand.query, usize::MAX)?;
    if expand.query.count {
        to.push(format!("{}@odata.count", expand.name), &listing.count);
    }
    to.push(expand.name.clone(), &represent_all(store, &listing.items, &expand.query)?);
    Ok(())
}

fn path_within(item: &Item<'_>, name: &str) -> Option<String> {
    item.kept.as_ref().map(|(place, _)| child_path(&place.path(), name))
}
