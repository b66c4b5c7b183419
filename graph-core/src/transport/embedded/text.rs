//! Texts compared as Microsoft Graph does: character by character, without regard to the case of letters.

use std::cmp::Ordering;

/// The order of two texts.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    folded(left).cmp(folded(right))
}

/// The text in the form in which case makes no difference.
pub(super) fn fold(text: &str) -> String {
    folded(text).collect()
}

/// Whether `flags`, a list of members, has every member of `asked`. Spaces after a comma are no part of a member.
pub(super) fn has_members(flags: &str, asked: &str) -> bool {
    let has = |member: &str| flags.split(',').any(|flag| compare(flag.trim(), member).is_eq());
    asked.split(',').all(|member| has(member.trim()))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_makes_no_difference() {
        assert_eq!(compare("ÉTÉ", "été"), Ordering::Equal);
        assert_eq!(compare("a", "B"), Ordering::Less);
        assert_eq!(compare("a", "aa"), Ordering::Less);
    }

    #[test]
    fn flags_are_a_set() {
        assert!(has_members("mailbox, site", "Site"));
        assert!(has_members("mailbox,site", "site,mailbox"));
        assert!(!has_members("mailbox", "mailbox,site"));
        assert!(!has_members("mailboxes", "mailbox"));
    }
}
