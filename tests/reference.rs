//! The reference of the derives' attributes says what the compiler says, and has every key, as the README has in short.

const README: &str = include_str!("../README.md");
const REFERENCE: &str = include_str!("../graph-macros/src/reference.md");

#[test]
fn the_compiler_says_what_the_reference_quotes() {
    let quotes = quotes();
    assert!(quotes.len() > 50, "the quotes were not found");
    let answers = answers();
    let without = quotes.iter().filter(|quote| !answers.lines().any(|line| line == **quote)).collect::<Vec<_>>();
    assert!(without.is_empty(), "no case in tests/fail is answered by these:\n{without:#?}");
}

#[test]
fn the_reference_and_the_readme_have_every_key() {
    let folder = std::fs::read_dir("graph-macros/src/model").expect("the sources are there");
    let mut keys = Vec::new();
    for entry in folder {
        let source = std::fs::read_to_string(entry.expect("the entry can be read").path()).expect("the source can be read");
        let lists = source.split("known: &[").skip(1).filter_map(|rest| rest.split_once(']'));
        keys.extend(lists.flat_map(|(list, _)| list.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()));
    }
    assert!(keys.len() > 20, "the keys were not found: {keys:?}");
    for (name, text) in [("reference", REFERENCE), ("README", README)] {
        let without = keys.iter().filter(|key| !text.contains(&format!("`{key}"))).collect::<Vec<_>>();
        assert!(without.is_empty(), "the {name} does not have these keys: {without:?}");
    }
}

/// The lines of the blocks that are marked as text.
fn quotes() -> Vec<&'static str> {
    let blocks = REFERENCE.split("```text\n").skip(1).filter_map(|rest| rest.split_once("```"));
    blocks.flat_map(|(block, _)| block.lines()).collect()
}

/// All answers of the compiler.
fn answers() -> String {
    let themes = std::fs::read_dir("tests/fail").expect("the cases are there");
    let folders =
        themes.map(|theme| std::fs::read_dir(theme.expect("the theme can be read").path()).expect("the theme is a folder"));
    let paths = folders.flatten().map(|entry| entry.expect("the case can be read").path());
    let answers = paths.filter(|path| path.extension().is_some_and(|extension| extension == "stderr"));
    answers.map(|path| std::fs::read_to_string(path).expect("the answer can be read")).collect()
}
