//! Splitting: no more parts at once than the service takes, all of one version of it, and parts that depend on each other together.

use super::envelope::Part;
use crate::error::RequestError;
use crate::version::Version;

/// How many requests the service takes in one batch.
const LIMIT: usize = 20;

/// Splits parts into batches, in their order. A group of parts that depend on each other is not split; one that is too large, or is of
/// several versions, is handed to `refuse`.
pub(super) fn split(parts: Vec<Part>, mut refuse: impl FnMut(&Part, RequestError)) -> Vec<Vec<Part>> {
    let mut batches: Vec<Vec<Part>> = Vec::new();
    for group in groups(parts) {
        let refusal = if group.len() > LIMIT {
            Some(RequestError::TooManyDependent)
        } else if group.iter().any(|part| part.version() != version_of(&group)) {
            Some(RequestError::DependentVersions)
        } else {
            None
        };
        if let Some(refusal) = refusal {
            for part in &group {
                refuse(part, refusal);
            }
            continue;
        }
        match batches.iter_mut().rfind(|batch| version_of(batch) == version_of(&group)) {
            Some(batch) if batch.len() + group.len() <= LIMIT => batch.extend(group),
            _ => batches.push(group),
        }
    }
    batches
}

/// The version that a batch goes to, which is that of all its parts.
pub(super) fn version_of(batch: &[Part]) -> Option<Version> {
    batch.first().and_then(Part::version)
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
        Part::new(index, &http::Request::new(bytes::Bytes::new()), after).unwrap()
    }

    /// Every third part is for another version.
    fn version(index: usize) -> Version {
        if index.is_multiple_of(3) { Version::Beta } else { Version::V1_0 }
    }

    fn indices(batches: &[Vec<Part>]) -> Vec<Vec<usize>> {
        batches.iter().map(|batch| batch.iter().map(Part::index).collect()).collect()
    }

    #[test]
    fn more_than_the_service_takes_are_split() {
        let batches = split((0..41).map(|index| part(index, None)).collect(), |_, _| panic!("none is refused"));
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
        let batches = indices(&split((0..30).map(|index| part(index, after(index))).collect(), |_, _| panic!("none is refused")));
        assert!(batches[0].ends_with(&[16, 17]) || batches[0].contains(&26), "{batches:?}");
        let home = |index| batches.iter().position(|batch| batch.contains(&index));
        assert_eq!((home(25), home(26)), (home(3), home(3)));
        assert_eq!(batches.concat().len(), 30);
    }

    #[test]
    fn a_group_that_is_too_large_is_refused_alone() {
        let mut refused = Vec::new();
        let chain = (0..21).map(|index: usize| part(index, index.checked_sub(1)));
        let batches = split(chain.chain([part(21, None)]).collect(), |part, error| refused.push((part.index(), error)));
        assert_eq!(indices(&batches), [vec![21]]);
        assert!(refused.into_iter().eq((0..21).map(|index| (index, RequestError::TooManyDependent))));
    }

    #[test]
    fn each_version_has_batches_of_its_own() {
        let parts = (0..33).map(|index| part(index, None).or_version(Some(version(index)))).collect();
        let batches = split(parts, |_, _| panic!("none is refused"));
        assert_eq!(batches.iter().map(Vec::len).collect::<Vec<_>>(), [11, 20, 2]);
        for batch in batches {
            assert!(batch.iter().all(|part| Some(version(part.index())) == version_of(&batch)), "{batch:?}");
        }
    }

    #[test]
    fn what_depends_on_another_version_is_refused_with_all_that_depends_on_it() {
        let mut refused = Vec::new();
        let parts = vec![part(0, None), part(1, Some(0)).or_version(Some(Version::Beta)), part(2, Some(1)), part(3, None)];
        let batches = split(parts, |part, error| refused.push((part.index(), error)));
        assert_eq!(indices(&batches), [vec![3]]);
        assert_eq!(refused, [0, 1, 2].map(|index| (index, RequestError::DependentVersions)));
    }
}
