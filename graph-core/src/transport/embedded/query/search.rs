//! `$search`: entities by the words of their texts
//! ([Microsoft Graph, use the $search query parameter](https://learn.microsoft.com/graph/search-query-parameter)).

use super::super::path::text_of;
use super::super::problem::Problem;
use super::super::record::Record;
use super::super::text::fold;

/// Clauses in quotes, joined by `AND` and by `OR`, of which `AND` binds closer.
#[derive(Debug)]
pub(in super::super) struct Search {
    alternatives: Vec<Vec<Clause>>,
}

/// Words to be found, in one property or in any.
#[derive(Debug)]
struct Clause {
    property: Option<String>,
    words: Vec<String>,
}

impl Search {
    pub(super) fn parse(text: &str) -> Result<Self, Problem> {
        let mut alternatives = vec![Vec::new()];
        let mut rest = text.trim();
        loop {
            let (clause, after) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')).ok_or_else(|| unknown(text))?;
            if let Some(last) = alternatives.last_mut() {
                last.push(Clause::parse(clause).ok_or_else(|| unknown(text))?);
            }
            rest = after.trim_start();
            if rest.is_empty() {
                return Ok(Self { alternatives });
            }
            if let Some(after) = rest.strip_prefix("OR ") {
                alternatives.push(Vec::new());
                rest = after.trim_start();
            } else {
                rest = rest.strip_prefix("AND ").ok_or_else(|| unknown(text))?.trim_start();
            }
        }
    }

    /// Whether the entity has the words.
    pub(in super::super) fn matches(&self, entity: &Record) -> bool {
        self.alternatives.iter().any(|clauses| clauses.iter().all(|clause| clause.matches(entity)))
    }
}

impl Clause {
    fn parse(text: &str) -> Option<Self> {
        let (property, text) = match text.split_once(':') {
            Some((property, text)) => (Some(property.trim().to_owned()), text),
            None => (None, text),
        };
        let words = words(text);
        (!words.is_empty()).then_some(Self { property, words })
    }

    /// Each word has to start a word of the same text, as in Microsoft Graph: `wash` finds `Washington`, and `ton` does not.
    fn matches(&self, entity: &Record) -> bool {
        let is_asked = |name: &str| self.property.as_ref().is_none_or(|property| property == name) && !name.contains('@');
        let texts = entity.properties().filter(|(name, _)| is_asked(name)).filter_map(|(_, value)| text_of(value));
        texts
            .map(|text| words(&text))
            .any(|found| self.words.iter().all(|word| found.iter().any(|found| found.starts_with(word))))
    }
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|character: char| !character.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(fold).collect()
}

fn unknown(text: &str) -> Problem {
    let form = r#"such as "displayName:text" or "text", in double quotes and joined by AND or OR"#;
    Problem::bad_request(format!("The embedded Graph knows a $search {form}, and not '{text}'."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_start() {
        let entity =
            br##"{"@odata.type":"#ns.zebra","displayName":"OneDrive Washington","mail":"adele@contoso.com","tags":["blue"]}"##;
        let entity = Record::parse(entity).ok().unwrap();
        for (search, expected) in [
            (r#""displayName:wash""#, true),
            (r#""one WASH""#, true),
            (r#""displayName:drive""#, false),
            (r#""mail:wash""#, false),
            (r#""contoso""#, true),
            (r#""zebra""#, false),
            (r#""mail:x" OR "displayName:one" AND "mail:adele""#, true),
            (r#""mail:x" AND "displayName:one" OR "mail:x""#, false),
        ] {
            assert_eq!(Search::parse(search).ok().unwrap().matches(&entity), expected, "{search}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for search in ["", "text", r#""""#, r#""a" "b""#, r#""a" OR "#, r#""a"#] {
            assert!(Search::parse(search).is_err(), "{search}");
        }
    }
}
