//! The query options of a request, each parsed
//! ([OData URL Conventions 4.01, section 5.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptions)).

mod expand;
mod options;
mod order;
mod search;
mod select;

use std::collections::HashSet;

pub(super) use self::expand::Expand;
use self::options::QueryOption;
pub(super) use self::order::{Order, OrderValue};
pub(super) use self::search::Search;
pub(super) use self::select::Select;
use super::filter::Filter;
use super::problem::Problem;

/// What a query can be for, which says what its options can be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    Collection,
    Entity,
    /// A change, whose answer shows the entity that was changed and no other.
    Change,
    Count,
    Delta,
    /// A request that has no answer to shape.
    Nothing,
}

impl Purpose {
    const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Collection => {
                &["$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count", "$search", "$format", "$skiptoken"]
            }
            Self::Entity => &["$select", "$expand", "$format"],
            Self::Change => &["$select", "$format"],
            Self::Count => &["$filter", "$search"],
            Self::Delta => &["$select", "$expand", "$filter", "$top", "$format", "$skiptoken", "$deltatoken"],
            Self::Nothing => &[],
        }
    }
}

/// The options that may stand in the parentheses of an expanded property.
const NESTED: &[&str] = &["$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count"];

/// The query options of a request.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub(super) select: Option<Select>,
    pub(super) expand: Vec<Expand>,
    pub(super) filter: Option<Filter>,
    pub(super) order: Order,
    pub(super) top: Option<usize>,
    pub(super) skip: usize,
    pub(super) count: bool,
    pub(super) search: Option<Search>,
    pub(super) skip_token: Option<String>,
    pub(super) delta_token: Option<String>,
    options: Vec<QueryOption>,
}

impl Query {
    /// The options of an address.
    pub(super) fn parse(query: Option<&str>, purpose: Purpose) -> Result<Self, Problem> {
        Self::of(options::parse(query.unwrap_or_default())?, purpose.options(), 0)
    }

    /// The options of a property that is expanded.
    fn nested(options: Vec<QueryOption>, depth: usize) -> Result<Self, Problem> {
        Self::of(options, NESTED, depth)
    }

    fn of(options: Vec<QueryOption>, known: &[&str], depth: usize) -> Result<Self, Problem> {
        let mut query = Self::default();
        let mut seen = HashSet::new();
        for QueryOption { name, value, .. } in &options {
            if !known.contains(&name.as_str()) {
                return Err(Problem::bad_request(format!("The query option '{name}' is not known here.")));
            }
            if !seen.insert(name) {
                return Err(Problem::bad_request(format!("The query option '{name}' comes twice.")));
            }
            query.set(name, value, depth)?;
        }
        query.options = options;
        Ok(query)
    }

    fn set(&mut self, name: &str, value: &str, depth: usize) -> Result<(), Problem> {
        match name {
            "$select" => self.select = Some(Select::parse(value)?),
            "$expand" => self.expand = Expand::parse_all(value, depth)?,
            "$filter" => self.filter = Some(Filter::parse(value)?),
            "$orderby" => self.order = Order::parse(value)?,
            "$top" => self.top = Some(parsed(name, value, "a number that is not negative")?),
            "$skip" => self.skip = parsed(name, value, "a number that is not negative")?,
            "$count" => self.count = parsed(name, value, "true or false")?,
            "$search" => self.search = Some(Search::parse(value)?),
            "$skiptoken" => self.skip_token = Some(value.to_owned()),
            "$deltatoken" => self.delta_token = Some(value.to_owned()),
            // All that is left is `$format`.
            _ if matches!(value, "json" | "application/json") => {}
            _ => return Err(Problem::bad_request(format!("The format '{value}' of $format is not known, but only 'json'."))),
        }
        Ok(())
    }

    /// The query of a link to what follows: the options as they were sent, but for where to start, which is in `token`.
    pub(super) fn continued(&self, token_name: &str, token: &str) -> String {
        const OF_THIS_PAGE: [&str; 3] = ["$skip", "$skiptoken", "$deltatoken"];
        let kept = self.options.iter().filter(|option| !OF_THIS_PAGE.contains(&option.name.as_str()));
        let start = format!("{token_name}={token}");
        kept.map(|option| option.text.as_str()).chain([start.as_str()]).collect::<Vec<_>>().join("&")
    }
}

fn parsed<T: std::str::FromStr>(name: &str, value: &str, due: &str) -> Result<T, Problem> {
    value.parse().map_err(|_| Problem::bad_request(format!("The query option '{name}' takes {due}, and not '{value}'.")))
}

/// The names of a path in the option `option`.
fn path_of(option: &str, text: &str) -> Result<Vec<String>, Problem> {
    let names = text.trim().split('/').map(str::to_owned).collect::<Vec<_>>();
    let is_name = |name: &String| {
        !name.is_empty() && !name.contains(|character: char| character.is_whitespace() || "()'\"=;".contains(character))
    };
    if names.iter().all(is_name) {
        Ok(names)
    } else {
        Err(Problem::bad_request(format!("In {option}, '{text}' is not the path of a property.")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_keeps_the_options() {
        let query = Query::parse(Some("$top=2&$skip=4&$filter=a%20eq%201&$count=true"), Purpose::Collection).ok().unwrap();
        assert_eq!((query.top, query.skip, query.count), (Some(2), 4, true));
        assert_eq!(query.continued("$skiptoken", "t"), "$top=2&$filter=a%20eq%201&$count=true&$skiptoken=t");
        let query = Query::parse(None, Purpose::Delta).ok().unwrap();
        assert_eq!(query.continued("$deltatoken", "t"), "$deltatoken=t");
    }

    #[test]
    fn no_option_is_ignored() {
        for (query, purpose, named) in [
            ("$compute=1", Purpose::Collection, "$compute"),
            ("top=1", Purpose::Collection, "'top'"),
            ("$top=1", Purpose::Entity, "$top"),
            ("$expand=a", Purpose::Change, "$expand"),
            ("$orderby=a", Purpose::Delta, "$orderby"),
            ("$select=a", Purpose::Nothing, "$select"),
            ("$top=1&$top=1", Purpose::Collection, "$top"),
            ("$top=-1", Purpose::Collection, "$top"),
            ("$skip=x", Purpose::Collection, "$skip"),
            ("$count=1", Purpose::Collection, "$count"),
            ("$format=atom", Purpose::Collection, "$format"),
            ("$orderby=a b", Purpose::Collection, "$orderby"),
            ("$select=a b", Purpose::Collection, "$select"),
            ("$expand=a b", Purpose::Collection, "$expand"),
            ("$search=a", Purpose::Collection, "$search"),
        ] {
            let problem = Query::parse(Some(query), purpose).expect_err(query);
            assert_eq!((problem.status.as_u16(), problem.code), (400, "BadRequest"), "{query}");
            assert!(problem.message.contains(named), "{query}: {}", problem.message);
        }
        assert!(Query::parse(Some("$format=json&$select=a"), Purpose::Entity).is_ok());
    }
}
