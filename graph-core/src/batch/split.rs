//! Splitting: no more parts at once than the service takes, and parts that depend on each other together.

use super::envelope::Part;

/// How many requests the service takes in one batch.
const LIMIT: usize = 20;

/// Splits parts into batches, in their order. A group of parts that depend on each other is not split; one that is too large is
/// handed to `refuse`.
pub(super) fn split(parts: Vec<Part>, mut refuse: impl FnMut(&Part)) -> Vec<Vec<Part>> {
    let mut batches: Vec<Vec<Part>> = Vec::new();
    for group in groups(parts) {
        if group.len() > LIMIT {
            group.iter().for_each(&mut refuse);
            continue;
        }
        match batches.last_mut() {
            Some(batch) if batch.len() + group.len() <= LIMIT => batch.extend(group),
            _ => batches.push(group),
        }
    }
    batches
}

/// The parts by groups that depend on each other, each where its first part was.
fn groups(parts: Vec<Part>) -> Vec<Vec<Part>> {
    let mut groups: Vec<Vec<Part>> = Vec::new();
    // The group of the part with this number. A part only depends on an earlier one, so that one has a group by then.
    let mut group_of: Vec<Option<usize>> = Vec::new();
    for part in parts {
        let known = part.after().and_then(|after| group_of.get(after).copied().flatten());
        let group = known.unwrap_or(groups.len());
        group_of.resize(part.index(), None);
        group_of.push(Some(group));
        match groups.get_mut(group) {
            Some(existing) => existing.push(part),
            None => groups.push(vec![part]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(index: usize, after: Option<usize>) -> Part {
        Part::new(index, &http::Request::new(bytes::Bytes::new()), after)
    }

    fn indices(batches: &[Vec<Part>]) -> Vec<Vec<usize>> {
        batches.iter().map(|batch| batch.iter().map(Part::index).collect()).collect()
    }

    #[test]
    fn more_than_the_service_takes_are_split() {
        let batches = split((0..41).map(|index| part(index, None)).collect(), |_| panic!("none is refused"));
        assert_eq!(batches.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 1]);
    }

    #[test]
    fn what_depends_on_each_other_stays_together() {
        // Part 25 depends on 3, and 26 on 25.
        let after = |index| match index {
            25 => Some(3),
            26 => Some(25),
            _ => None,
        };
        let batches = indices(&split((0..30).map(|index| part(index, after(index))).collect(), |_| panic!("none is refused")));
        assert!(batches[0].ends_with(&[16, 17]) || batches[0].contains(&26), "{batches:?}");
        let home = |index| batches.iter().position(|batch| batch.contains(&index));
        assert_eq!((home(25), home(26)), (home(3), home(3)));
        assert_eq!(batches.concat().len(), 30);
    }

    #[test]
    fn a_group_that_is_too_large_is_refused_alone() {
        let mut refused = Vec::new();
        let chain = (0..21).map(|index: usize| part(index, index.checked_sub(1)));
        let batches = split(chain.chain([part(21, None)]).collect(), |part| refused.push(part.index()));
        assert_eq!((indices(&batches), refused.len()), (vec![vec![21]], 21));
    }
}
