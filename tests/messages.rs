//! Every text that a user may have to read is in the answer to at least one case of `tests/fail`, where it was looked at.
//!
//! The texts are found in the sources: of `graph-macros`, every literal of more than one word that is not emitted; of `graph-core`, what
//! stands in `on_unimplemented`. What is filled in later, as `{name}`, matches anything.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[test]
fn every_message_of_the_derives_has_a_case() {
    let answers = answers();
    let mut messages = Vec::new();
    let library = std::fs::read_to_string("graph-macros/src/lib.rs").expect("the source can be read");
    let is_test = |name: &str| library.contains(&format!("#[cfg(test)]\nmod {name};"));
    for (path, tokens) in sources("graph-macros/src") {
        let name = path.to_string_lossy();
        if name.contains("/expand/") {
            assert!(
                !literals(&tokens, false).iter().any(|text| text.contains("; ")),
                "{name} has a message, and only the model reports"
            );
        } else if !path.file_stem().is_some_and(|stem| is_test(&stem.to_string_lossy())) {
            messages.extend(literals(&tokens, false).into_iter().filter(|text| text.contains(' ')));
        }
    }
    report("derives", &messages, &answers);
}

#[test]
fn every_message_of_a_trait_has_a_case() {
    let answers = answers();
    let sources = sources("graph-core/src");
    let messages = sources.iter().flat_map(|(_, tokens)| literals(tokens, true)).collect::<Vec<_>>();
    report("traits", &messages, &answers);
}

#[test]
fn every_trait_has_a_message() {
    for (path, tokens) in sources("graph-core/src") {
        let tokens = tokens.into_iter().map(|token| token.to_string()).collect::<Vec<_>>();
        let traits = tokens.windows(3).enumerate().filter(|(_, words)| words[0] == "pub" && words[1] == "trait");
        for (position, words) in traits {
            let attributes = tokens[..position].rsplit(|token| token == "}" || token == ";" || token.starts_with('{')).next();
            let has_message = attributes.is_some_and(|tokens| tokens.iter().any(|token| token.contains("on_unimplemented")));
            assert!(has_message, "{}: `{}` has no `#[diagnostic::on_unimplemented]`", path.display(), words[2]);
        }
    }
}

fn report(of: &str, messages: &[String], answers: &[String]) {
    let cases = files("tests/fail").iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")).count();
    // Past what the test harness keeps back.
    let _ = writeln!(std::io::stderr(), "{} messages of {of}, {cases} cases", messages.len());
    assert!(messages.len() > 50, "the messages were not found");
    let without = messages.iter().filter(|message| !answers.iter().any(|line| matches(line, message))).collect::<Vec<_>>();
    assert!(without.is_empty(), "these messages have no case in tests/fail:\n{without:#?}");
}

/// The lines of all answers of the compiler.
fn answers() -> Vec<String> {
    let paths = files("tests/fail").into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "stderr"));
    let texts = paths.map(|path| std::fs::read_to_string(path).expect("the answer can be read"));
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether the line has all parts of the message between its placeholders, in order.
fn matches(line: &str, message: &str) -> bool {
    let unescaped = message.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let mut parts = unescaped.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => after,
        _ => part,
    });
    parts
        .try_fold(line, |rest, part| {
            let part = part.replace('\u{1}', "{").replace('\u{2}', "}");
            rest.find(&part).and_then(|at| rest.get(at + part.len()..))
        })
        .is_some()
}

/// The string literals outside of tests and documentation: all, or those of `on_unimplemented`.
fn literals(tokens: &TokenStream, only_unimplemented: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = [String::new(), String::new()];
    for token in tokens.clone() {
        match &token {
            TokenTree::Group(group) => {
                let is_attribute = (before[1] == "#" || before == ["#", "!"]) && group.delimiter() == Delimiter::Bracket;
                if is_attribute && group.stream().to_string().starts_with("cfg (test)") {
                    return found;
                }
                let is_message = before[1] == "on_unimplemented";
                if is_message || !is_attribute || only_unimplemented {
                    found.extend(literals(&group.stream(), only_unimplemented && !is_message));
                }
            }
            TokenTree::Literal(literal) if !only_unimplemented => {
                found.extend(syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|literal| literal.value()));
            }
            _ => {}
        }
        before.rotate_left(1);
        before[1] = token.to_string();
    }
    found
}

fn sources(folder: &str) -> Vec<(PathBuf, TokenStream)> {
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("the source can be read");
        let tokens = text.parse().expect("the source is Rust");
        (path, tokens)
    };
    files(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")).map(read).collect()
}

fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    paths.flat_map(|path| if path.is_dir() { files(path) } else { vec![path] }).collect()
}
