//! The methods of a request that set query options and preferences.

use http::header::{HeaderName, HeaderValue};

use super::expansion::Expansion;
use super::filter::Filter;
use super::order::OrderBy;
use super::selection::{DerivedFrom, PropertyList};
use crate::operation::{Queries, Reads};
use crate::request::Request;

const CONSISTENCY_LEVEL: HeaderName = HeaderName::from_static("consistencylevel");
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// What a request would like of its answer ([RFC 7240](https://www.rfc-editor.org/rfc/rfc7240),
/// [OData Protocol 4.01, section 8.2.8](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderPrefer)). The service need not follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preference {
    /// The answer to a change has no body.
    ReturnMinimal,
    /// The answer to a change is the changed entity.
    ReturnRepresentation,
    /// A page has no more than this many entities.
    MaxPageSize(u32),
    /// Members of enums are sent that were added later than `unknownFutureValue`
    /// ([evolvable enumerations](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)).
    IncludeUnknownEnumMembers,
    /// An entity that is not there is created by an update.
    CreateIfMissing,
}

impl std::fmt::Display for Preference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ReturnMinimal => f.write_str("return=minimal"),
            Self::ReturnRepresentation => f.write_str("return=representation"),
            Self::MaxPageSize(size) => write!(f, "odata.maxpagesize={size}"),
            Self::IncludeUnknownEnumMembers => f.write_str("include-unknown-enum-members"),
            Self::CreateIfMissing => f.write_str("create-if-missing"),
        }
    }
}

impl<O> Request<O> {
    /// Sets any query option, in place of an earlier value. Neither name nor value is encoded yet.
    pub fn query_option(mut self, name: &str, value: impl Into<String>) -> Self {
        self.untyped.query.set(name, value.into());
        self
    }

    /// Adds a preference to those that the request has.
    pub fn prefer(mut self, preference: &Preference) -> Self {
        let added = match self.header_value(&PREFER) {
            Some(existing) => format!("{existing}, {preference}"),
            None => preference.to_string(),
        };
        self.set_header(PREFER, &added);
        self
    }
}

impl<O> Request<O> {
    /// Only these properties come back. May be given several times.
    #[allow(clippy::needless_pass_by_value, reason = "a list is written where it is needed, without a `&`")]
    pub fn select<S>(mut self, properties: impl PropertyList<O::Entity, S>) -> Self
    where
        O: Reads,
    {
        properties.each(&mut |name| self.untyped.query.append("$select", name));
        self
    }

    /// A navigation property whose entities come along. May be given several times.
    pub fn expand<B, N, S>(mut self, expansion: impl Into<Expansion<B, N>>) -> Self
    where
        O: Reads<Entity: DerivedFrom<B, S>>,
    {
        self.untyped.query.append("$expand", &expansion.into().text());
        self
    }
}

impl<O> Request<O> {
    /// Only the entities come back for which the condition holds, and those given before.
    pub fn filter<B, S>(mut self, filter: Filter<B>) -> Self
    where
        O: Queries<Entity: DerivedFrom<B, S>>,
    {
        self.untyped.query.narrow(filter.into_written());
        self
    }

    /// In this order. Given several times, the first counts most.
    pub fn order_by<B, S>(mut self, order: OrderBy<B>) -> Self
    where
        O: Queries<Entity: DerivedFrom<B, S>>,
    {
        self.untyped.query.append("$orderby", &order.into_text());
        self
    }

    /// No more than this many entities on a page. Where Microsoft Graph has more, it gives a link to the next page all the same.
    pub fn top(mut self, most: u32) -> Self
    where
        O: Queries,
    {
        self.untyped.query.set_number("$top", most);
        self
    }

    /// Without the first entities. Not every collection of Microsoft Graph takes it; following its pages always works.
    pub fn skip(mut self, first: u32) -> Self
    where
        O: Queries,
    {
        self.untyped.query.set_number("$skip", first);
        self
    }

    /// The page says how many entities there are in all.
    pub fn count(mut self) -> Self
    where
        O: Queries,
    {
        self.untyped.query.set("$count", "true".to_owned());
        self
    }

    /// Only the entities that match the search, such as `"displayName:Tokyo"` with its quotes
    /// ([the search parameter](https://learn.microsoft.com/graph/search-query-parameter)).
    pub fn search(mut self, terms: impl Into<String>) -> Self
    where
        O: Queries,
    {
        self.untyped.query.set("$search", terms.into());
        self
    }

    /// Opts in to what directory objects know only with eventual consistency, such as `endsWith`, `not` and `$search`: the header
    /// `ConsistencyLevel: eventual` and `$count=true`, which only work together
    /// ([advanced query capabilities](https://learn.microsoft.com/graph/aad-advanced-queries)).
    pub fn advanced(self) -> Self
    where
        O: Queries,
    {
        self.count().header(CONSISTENCY_LEVEL, HeaderValue::from_static("eventual"))
    }
}
