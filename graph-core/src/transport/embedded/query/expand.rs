//! `$expand`: which related entities are given within an entity
//! ([OData URL Conventions 4.01, section 5.1.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionexpand)).

use super::super::problem::Problem;
use super::options::{parse_nested, split};
use super::{Query, path_of};

/// How deep expanded properties may be nested in each other.
const MAX_DEPTH: usize = 8;

/// A property to expand, and the options for what it leads to.
#[derive(Debug)]
pub(in super::super) struct Expand {
    pub(in super::super) name: String,
    pub(in super::super) query: Query,
}

impl Expand {
    /// The properties in the text of a `$expand` that stands within `depth` others.
    pub(super) fn parse_all(text: &str, depth: usize) -> Result<Vec<Self>, Problem> {
        if depth == MAX_DEPTH {
            return Err(Problem::bad_request(format!("In $expand, properties are nested deeper than {MAX_DEPTH}.")));
        }
        split(text, ',')?.into_iter().map(|item| Self::parse(item.trim(), depth)).collect()
    }

    fn parse(text: &str, depth: usize) -> Result<Self, Problem> {
        let (path, options) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            Some((path, options)) => (path, parse_nested(options)?),
            None => (text, Vec::new()),
        };
        let mut names = path_of("$expand", path)?;
        names.retain(|name| !name.contains('.'));
        match <[String; 1]>::try_from(names) {
            Ok([name]) if name != "*" => Ok(Self { name, query: Query::nested(options, depth + 1)? }),
            _ => {
                Err(Problem::bad_request(format!("In $expand, the embedded Graph knows names of properties, and not '{path}'.")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_expanded_with_options_of_their_own() {
        let all = Expand::parse_all("manager,members($select=id;$top=2;$expand=owners($filter=a eq ';')),ns.group/owners", 0)
            .ok()
            .unwrap();
        assert_eq!(all.iter().map(|expand| expand.name.as_str()).collect::<Vec<_>>(), ["manager", "members", "owners"]);
        let members = &all[1].query;
        assert_eq!((members.top, members.expand[0].name.as_str()), (Some(2), "owners"));
        assert!(members.select.is_some() && members.expand[0].query.filter.is_some());
    }

    #[test]
    fn what_it_does_not_know_it_refuses() {
        for text in ["", "*", "a/b", "a(", "a($top)", "a($x=1)", "a($skiptoken=1)", "a b"] {
            assert!(Expand::parse_all(text, 0).is_err(), "{text}");
        }
        let deep = format!("{}a{}", "a($expand=".repeat(100), ")".repeat(100));
        assert!(Expand::parse_all(&deep, 0).is_err());
    }
}
