//! Did-you-mean: what a misspelt word was meant to be.

/// What to say of the unknown word `found`, where one of `known` was due: the word that was meant if one is close, otherwise all
/// of them. `synonyms` are words that people expect under another name.
pub(crate) fn advice(found: &str, known: &[&str], synonyms: &[(&str, &str)]) -> String {
    let synonym = synonyms.iter().find(|(word, _)| word.eq_ignore_ascii_case(found)).map(|(_, meant)| *meant);
    match synonym.or_else(|| closest(found, known)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("expected {}", list(known)),
    }
}

fn closest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = found.to_lowercase();
    let near = known.iter().filter_map(|&word| {
        let distance = distance(&found, word);
        let allowed = found.chars().count().max(word.chars().count()).div_ceil(3);
        (distance <= allowed).then_some((distance, word))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

/// The words in backticks, with an "or" before the last.
pub(crate) fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [first @ .., last] => {
            let first = quoted(first);
            format!("{first} or `{last}`")
        }
    }
}

/// The words in backticks, with commas between them.
pub(crate) fn quoted(words: impl IntoIterator<Item: AsRef<str>>) -> String {
    let mut list = String::new();
    for word in words {
        let comma = if list.is_empty() { "" } else { ", " };
        list.extend([comma, "`", word.as_ref(), "`"]);
    }
    list
}

/// The optimal string alignment distance: how many letters to insert, delete, replace or swap with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let right = right.chars().collect::<Vec<_>>();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last = (0..=right.len()).collect::<Vec<_>>();
    let mut previous = None;
    for (row, letter) in left.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best =
                (at(&last, column) + usize::from(letter != *other)).min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let swapped = column > 0 && previous == Some(*other) && right.get(column - 1) == Some(&letter);
            if swapped {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["key", "rename", "skip"];

    #[test]
    fn distances_count_a_swap_as_one() {
        assert_eq!(distance("path", "path"), 0);
        assert_eq!(distance("paht", "path"), 1);
        assert_eq!(distance("pat", "path"), 1);
        assert_eq!(distance("", "path"), 4);
        assert_eq!(distance("odata", "path"), 3);
    }

    #[test]
    fn a_near_word_is_suggested_whatever_its_case() {
        assert_eq!(advice("renam", KNOWN, &[]), "did you mean `rename`?");
        assert_eq!(advice("Rename", KNOWN, &[]), "did you mean `rename`?");
        assert_eq!(advice("KEY", KNOWN, &[]), "did you mean `key`?");
    }

    #[test]
    fn a_far_word_gets_the_whole_list() {
        assert_eq!(advice("default", KNOWN, &[]), "expected `key`, `rename` or `skip`");
        assert_eq!(advice("skip", &["rename"], &[]), "expected `rename`");
    }

    #[test]
    fn a_synonym_comes_first() {
        assert_eq!(advice("name", KNOWN, &[("name", "rename")]), "did you mean `rename`?");
    }
}
