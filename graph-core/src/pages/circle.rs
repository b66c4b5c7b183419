//! Links that lead in a circle.

/// Finds out whether links lead in a circle, by comparing each with one that is replaced ever more rarely. So it needs the memory
/// of one link, however many there are (Brent's algorithm).
#[derive(Default)]
pub(super) struct Circle {
    kept: String,
    since: u64,
    limit: u64,
}

impl Circle {
    pub(super) fn closes(&mut self, link: &str) -> bool {
        if self.kept == link {
            return true;
        }
        if self.since == self.limit {
            link.clone_into(&mut self.kept);
            self.since = 0;
            self.limit = 2 * self.limit + 1;
        }
        self.since += 1;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Circle;

    #[test]
    fn a_circle_of_any_length_is_found_and_a_line_is_none() {
        for length in 1..50 {
            for lead in 0..20 {
                let mut circle = Circle::default();
                let links = (0..lead).map(|link| format!("lead{link}"));
                let links = links.chain((0..).map(|link| format!("circle{}", link % length)));
                let found = links.take(1000).position(|link| circle.closes(&link));
                assert!(found.is_some_and(|found| found < 4 * (lead + length) + 4), "{lead} {length} {found:?}");
            }
        }
        let mut circle = Circle::default();
        assert!(!(0..10_000).any(|link| circle.closes(&link.to_string())));
    }
}
