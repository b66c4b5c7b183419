//! From the query of an address to its options.

use percent_encoding::percent_decode_str;

use super::super::problem::Problem;

/// A query option: its name and its value, and the text of both as it stood in the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct QueryOption {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) text: String,
}

/// The options of a query. As in a form, a space may be `+` or `%20`, and a plus is `%2B`.
pub(super) fn parse(query: &str) -> Result<Vec<QueryOption>, Problem> {
    query.split('&').filter(|text| !text.is_empty()).map(option).collect()
}

fn option(text: &str) -> Result<QueryOption, Problem> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    Ok(QueryOption { name: decode(name)?, value: decode(value)?, text: text.to_owned() })
}

fn decode(text: &str) -> Result<String, Problem> {
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8();
    decoded.map(Into::into).map_err(|_| Problem::bad_request("The query is not UTF-8, percent-encoded.".to_owned()))
}

/// The options in the parentheses of an expanded property.
pub(super) fn parse_nested(text: &str) -> Result<Vec<QueryOption>, Problem> {
    let option = |text: &str| {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        QueryOption { name: name.trim().to_owned(), value: value.to_owned(), text: String::new() }
    };
    Ok(split(text, ';')?.into_iter().map(option).collect())
}

/// The parts of a text between separators that stand neither in quotes nor in parentheses.
pub(super) fn split(text: &str, separator: char) -> Result<Vec<&str>, Problem> {
    let (mut parts, mut start, mut depth, mut is_quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, character) in text.char_indices() {
        match character {
            '\'' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth = depth.checked_sub(1).ok_or_else(|| unbalanced(text))?,
            _ if character == separator && !is_quoted && depth == 0 => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + separator.len_utf8();
            }
            _ => {}
        }
    }
    if depth > 0 || is_quoted {
        return Err(unbalanced(text));
    }
    parts.push(text.get(start..).unwrap_or_default());
    Ok(parts)
}

fn unbalanced(text: &str) -> Problem {
    Problem::bad_request(format!("Quotes and parentheses do not come in pairs in '{text}'."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_plus_signs_are_told_apart() {
        let options = parse("%24filter=a+eq%20'1%2B1'&$top=5&&x").ok().unwrap();
        let pairs = options.iter().map(|option| (option.name.as_str(), option.value.as_str())).collect::<Vec<_>>();
        assert_eq!(pairs, [("$filter", "a eq '1+1'"), ("$top", "5"), ("x", "")]);
        assert_eq!(options[0].text, "%24filter=a+eq%20'1%2B1'");
        assert!(parse("$filter=%ff").is_err());
    }

    #[test]
    fn separators_in_quotes_and_parentheses_separate_nothing() {
        assert_eq!(
            split("a,b($select=c,d;$filter=e eq ')'),f", ',').ok().unwrap(),
            ["a", "b($select=c,d;$filter=e eq ')')", "f"]
        );
        assert_eq!(split("", ',').ok().unwrap(), [""]);
        for unbalanced in ["(", "a)", "'a"] {
            assert!(split(unbalanced, ',').is_err(), "{unbalanced}");
        }
    }
}
