//! The seeds of the fuzz targets and what fuzzing has found, checked as the targets check them (`graph-core/fuzz`).

#[path = "../graph-core/fuzz/src/entity.rs"]
mod entity;
#[path = "../graph-core/fuzz/src/literals.rs"]
mod literals;

const SEED: &[u8] = include_bytes!("../graph-core/fuzz/seeds/entity/everything.json");

#[test]
fn the_seed_is_decoded_whole_and_in_part() {
    entity::check(SEED);
    for end in 0..SEED.len() {
        entity::check(&SEED[..end]);
    }
}

#[test]
fn literals_come_back() {
    for text in [
        "2016-12-31T23:58:36.6670033-08:00",
        "2016-12-31",
        "11:58:49.3840000",
        "-P10675199DT2H48M5.4775807S",
        "52EFFE71-fe71-52ef-71fe-ef5271feef52",
        "cGF5bG9hZA==",
        "-1.50E+3",
        "",
    ] {
        literals::check(text);
    }
}
