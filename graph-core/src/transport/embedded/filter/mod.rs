//! `$filter`: which entities of a collection match
//! ([OData URL Conventions 4.01, section 5.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter)).

mod call_parser;
mod evaluate;
mod expression;
mod lexer;
mod operand;
mod parser;
mod path_parser;
#[cfg(test)]
mod properties;
mod syntax_error;
mod token_stream;

use self::evaluate::Scope;
use self::expression::Expression;
use super::problem::Problem;
use super::record::Record;

/// A condition on entities.
#[derive(Debug)]
pub(super) struct Filter(Expression);

impl Filter {
    /// Parses the text of a `$filter`.
    pub(super) fn parse(text: &str) -> Result<Self, Problem> {
        parser::parse(text).map(Self).map_err(|error| error.into_problem(text))
    }

    /// Whether the entity matches. One of which nobody knows, since a property is null, does not.
    pub(super) fn matches(&self, entity: &Record) -> Result<bool, Problem> {
        let truth = Scope::of(entity).truth(&self.0);
        truth
            .map(|truth| truth == Some(true))
            .map_err(|mismatch| Problem::unsupported_query(format!("In $filter, {}.", mismatch.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTITY: &[u8] = br##"{
        "@odata.type": "#microsoft.graph.user", "displayName": "Adele O'Vance", "age": 41, "score": 9007199254740993,
        "enabled": true, "nothing": null, "id": "E71FA706-a706-e71f-06a7-1fe706a71fe7", "scopes": "mailbox, site",
        "created": "2020-01-31T13:20:00.5000000+01:00", "skew": "PT60M", "tags": ["red", "blue"], "none": [],
        "address": {"city": "Oslo", "lines": ["a", "b", "c"]}, "state": "active",
        "devices": [{"name": "one", "years": [1, 2], "on": null}, {"name": "red", "years": [3], "on": true}]
    }"##;

    fn matches(filter: &str) -> Result<bool, Problem> {
        Filter::parse(filter)?.matches(&Record::parse(ENTITY)?)
    }

    #[test]
    fn filters_that_match() {
        for filter in [
            "displayName eq 'adele o''vance'",
            "displayName gt 'Adele' and age ge 41 and age le 41.0 and not (age lt 41)",
            "score gt 9007199254740992 and score eq 9007199254740993 and score ne 9007199254740992.0",
            "id eq e71fa706-a706-e71f-06a7-1fe706a71fe7 and id eq 'e71fa706-a706-e71f-06a7-1fe706a71fe7'",
            "created eq 2020-01-31T12:20:00.5Z and created gt 2020-01-31 and created lt 2020-02-01T00:00:00-01:00",
            "skew eq duration'PT1H' and skew lt duration'P1D'",
            "nothing eq null and missing eq null and address ne null and tags ne null",
            "enabled and enabled eq true and enabled ne false",
            "false or enabled and true",
            "state eq 'active' and state eq microsoft.graph.userState'active' and state in ('idle','active')",
            "age in (40,41) and not (age in ())",
            "scopes has microsoft.graph.scope'site' and scopes has 'site,mailbox' and scopes eq ns.scope'site,mailbox'",
            "startsWith(displayName,'adele') and startswith(displayName,'A') and endsWith(displayName,'VANCE')",
            "contains(displayName,'o''v') and length(displayName) eq 13 and contains(displayName,'x') eq false",
            "tolower(address/city) eq 'oslo' and toupper(address/city) eq 'OSLO'",
            "address/city eq 'Oslo' and address/missing/city eq null",
            "address/lines/$count eq 3 and none/$count eq 0 and missing/$count eq 0",
            "tags/any() and not none/any() and none/all(t:t eq 'x')",
            "tags/any(t:t eq 'RED') and tags/all(t:t ne 'green') and 'blue' in tags",
            "devices/any(d:d/name eq 'two' or d/years/any(y:y gt 2))",
            "devices/any(d:tags/any(t:t eq d/name)) and devices/any(d:d/years/$count eq 2)",
            "devices/any(d:d/on) and $it/age eq 41",
            "isof('microsoft.graph.user') and microsoft.graph.user/age eq 41",
            "NOT(age EQ 1) OR false",
        ] {
            assert!(matches(filter).unwrap_or_else(|problem| panic!("{filter}: {}", problem.message)), "{filter}");
        }
    }

    #[test]
    fn filters_that_do_not_match() {
        for filter in [
            "displayName eq 'Adele'",
            "nothing lt 1 or nothing ge 1 or nothing eq 'x'",
            "not contains(nothing,'x')",
            "not nothing",
            "nothing and true",
            "not devices/all(d:d/on)",
            "tags/all(t:t eq 'red')",
            "scopes has 'calendar'",
            "age in (1,2)",
            "microsoft.graph.group/age eq 41",
            "'green' in tags",
        ] {
            assert!(!matches(filter).unwrap_or_else(|problem| panic!("{filter}: {}", problem.message)), "{filter}");
        }
    }

    #[test]
    fn what_cannot_be_answered_is_refused() {
        for (filter, message) in [
            ("displayName eq 5", "In $filter, a text cannot be compared with a number."),
            ("displayName", "In $filter, a text stands where a condition is due."),
            ("age/any(a:a eq 1)", "In $filter, a number stands where a collection is due."),
            ("length(age) eq 2", "In $filter, a number stands where a text is due."),
            ("displayName is 5", "Invalid filter clause: at position 12, an operator or the end of the filter is due."),
            ("'é' eq x y", "Invalid filter clause: at position 9, an operator or the end of the filter is due."),
        ] {
            let problem = matches(filter).expect_err(filter);
            assert_eq!((problem.status.as_u16(), problem.message.as_str()), (400, message));
        }
    }
}
