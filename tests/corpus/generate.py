#!/usr/bin/env python3
"""Writes declarations.rs, examples.jsonl and requests.jsonl beside it, from Microsoft's reference pages as JSON Lines.

    python3 tests/corpus/generate.py FOLDER

The pages are those of the repository microsoftgraph/microsoft-graph-docs; names, types, request lines and example bodies
are carried over (MIT).
"""
import collections
import glob
import json
import os
import re
import sys

FOLDER = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
KEYWORDS = set("as async await box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop "
               "macro match mod move mut override priv pub ref return static struct super trait true try type typeof unsafe "
               "unsized use virtual where while yield abstract become".split())
PRIMITIVES = {
    "String": "String", "Boolean": "bool", "Int32": "i32", "Int64": "i64", "Int16": "i16", "Double": "f64", "Single": "f32",
    "DateTimeOffset": "DateTimeOffset", "Date": "Date", "TimeOfDay": "TimeOfDay", "Duration": "Duration", "Guid": "Guid",
    "GUID": "Guid", "Binary": "Binary", "Json": "Json", "Decimal": "Decimal", "Byte": "u8",
}
BIGGEST = 10
COLLECTIONS = ["/deviceManagement/deviceConfigurations", "/deviceAppManagement/mobileApps"]
PER_COLLECTION = 14
OTHER_ENTITIES = 40
OPERATIONS = ["create", "get", "list", "update", "delete"]


def records(pattern):
    for path in sorted(glob.glob(os.path.join(FOLDER, pattern))):
        with open(path, encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)


def pascal(name):
    return re.sub(r"[^A-Za-z0-9]", "", name[:1].upper() + name[1:]) or "Empty"


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def camel(field):
    words = [word for word in field.split("_") if word]
    return "".join(word if index == 0 else word[:1].upper() + word[1:] for index, word in enumerate(words))


resources = {}
for record in records("*-beta-resources.jsonl"):
    resources.setdefault(record["name"], record)
enums = {}
for record in records("*-beta-enums.jsonl"):
    enums.setdefault(record["name"], record)
pages = collections.defaultdict(list)
for pattern in ("intune-beta-create.jsonl", "intune-beta-get.jsonl", "intune-beta-update.jsonl", "graph-beta-create.jsonl",
                "graph-beta-get.jsonl"):
    for record in records(pattern):
        pages[record["entity"]].append(record)


def properties(name):
    return [(row["name"], row["type"]) for row in resources[name]["properties"] if re.fullmatch(r"\w+", row["name"])]


def bodies(entity):
    for page in pages[entity]:
        for part in ("request_example", "response_example"):
            body = (page.get(part) or {}).get("body")
            if isinstance(body, dict) and body:
                if part == "response_example" and page["operation"] == "get" and isinstance(body.get("value"), dict) and len(body) == 1:
                    body = body["value"]
                yield page, part.split("_")[0], body


def plain_path(entity):
    for page in pages[entity]:
        for line in page.get("http") or []:
            path = line["path"].split("?")[0]
            if page["operation"] == "create" and line["method"] == "POST" and re.fullmatch(r"(/\w+)+", path):
                return path
    return None


entities = [name for name in pages if name in resources and plain_path(name) and any(True for _ in bodies(name))]
by_size = sorted(entities, key=lambda name: -len(properties(name)))
chosen = by_size[:BIGGEST]
for collection in COLLECTIONS:
    members = [name for name in by_size if plain_path(name) == collection and name not in chosen]
    chosen += members[::max(1, len(members) // PER_COLLECTION)][:PER_COLLECTION]
# The others by the number of kinds of property that they bring: spread over every construct.
kinds = lambda name: len({kind for _, kind in properties(name)})
chosen += [name for name in sorted(entities, key=lambda name: -kinds(name)) if name not in chosen][:OTHER_ENTITIES]

complex_types, enum_types, queue = [], [], list(chosen)


def rust_type(kind):
    if kind is None:
        return "Option<Json>"
    kind = kind.strip()
    collection = re.fullmatch(r"(.*) collection|Collection\((.*)\)", kind)
    if collection:
        item = rust_type(collection[1] or collection[2])
        item = item[len("Option<"):-1]
        return "Option<Vec<%s>>" % (item[len("Box<"):-1] if item.startswith("Box<") else item)
    kind = kind.removeprefix("Edm.").removeprefix("microsoft.graph.")
    if kind in PRIMITIVES:
        return "Option<%s>" % PRIMITIVES[kind]
    if kind in enums:
        if kind not in enum_types:
            enum_types.append(kind)
        return "Option<%s>" % pascal(kind)
    if kind in resources and kind not in entities:
        if kind not in complex_types:
            complex_types.append(kind)
            queue.append(kind)
        # Boxed, since types contain themselves.
        return "Option<Box<%s>>" % pascal(kind)
    return "Option<Json>"


def ancestors(name):
    found = []
    base = resources[name].get("inherits")
    while base in resources and base not in found and base != name:
        found.append(base)
        base = resources[base].get("inherits")
    return found


def fields(name, helper):
    lines, seen, rows = [], set(), properties(name)
    base = next((base for base in ancestors(name) if base in chosen and name in chosen), None)
    if base:
        inherited = {row for row, _ in properties(base)}
        rows = [row for row in rows if row[0] not in inherited]
        lines.append("    #[%s(base)]\n    base: %s," % (helper, pascal(base)))
    for wire, kind in rows:
        if wire in seen:
            continue
        seen.add(wire)
        field = snake(wire)
        if field in KEYWORDS:
            field = "r#" + field
        if field in ("self", "base", "additional") or field[:1].isdigit():
            field += "_" if not field[:1].isdigit() else ""
            field = "p" + field if field[:1].isdigit() else field
        if camel(field.removeprefix("r#")) != wire:
            lines.append('    #[%s(rename = "%s")]' % (helper, wire))
        lines.append("    %s: %s," % (field, rust_type(kind)))
    lines.append("    #[%s(additional)]\n    additional: AdditionalProperties," % helper)
    return "\n".join(lines), base, seen


declarations, counts = [], collections.Counter()
for name in queue:
    if name in chosen:
        body, base, seen = fields(name, "graph_entity")
        key = "" if "id" in seen or base else "    #[graph_entity(key)]\n    id: Option<String>,\n"
        declarations.append('#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]\n#[graph_entity(path = "%s", odata = '
                            '"microsoft.graph.%s")]\npub struct %s {\n%s%s\n}\n' % (plain_path(name), name, pascal(name), key, body))
        counts["entity"] += 1
    else:
        body, _, _ = fields(name, "graph_complex")
        declarations.append("#[derive(Debug, Clone, Default, PartialEq, GraphComplex)]\npub struct %s {\n%s\n}\n" % (pascal(name), body))
        counts["complex"] += 1
for name in enum_types:
    lines, used = [], set()
    for member in enums[name]["members"]:
        wire = member["name"]
        if not re.fullmatch(r"\w+", wire) or wire in {line for line, _ in used}:
            continue
        variant = pascal(wire)
        variant = "M" + variant if variant[:1].isdigit() else variant
        while variant in {name for _, name in used} | {"OtherMember", "Self"}:
            variant += "2"
        used.add((wire, variant))
        if variant[:1].lower() + variant[1:] != wire:
            lines.append('    #[graph_enum(rename = "%s")]' % wire)
        lines.append("    %s," % variant)
    declarations.append("#[derive(Debug, Clone, PartialEq, GraphEnum)]\npub enum %s {\n%s\n    OtherMember(String),\n}\n"
                        % (pascal(name), "\n".join(lines)))
    counts["enum"] += 1
for collection, name in zip(COLLECTIONS, ["AnyDeviceConfiguration", "AnyMobileApp"]):
    members = [entity for entity in chosen if plain_path(entity) == collection]
    variants = "\n".join("    %s(%s)," % (pascal(member), pascal(member)) for member in members)
    base = "deviceConfiguration" if "Configuration" in name else "mobileApp"
    declarations.append('#[derive(Debug, Clone, PartialEq, GraphPolymorphic)]\n#[graph_polymorphic(path = "%s", odata = "microsoft.graph.%s")]\n'
                        "pub enum %s {\n%s\n    #[graph_polymorphic(other)]\n    UnlistedType(UnknownType),\n}\n" % (collection, base, name, variants))
    counts["polymorphic"] += 1

with open(os.path.join(HERE, "declarations.rs"), "w", encoding="utf-8") as out:
    out.write("//! Written by generate.py from Microsoft's reference pages: %s.\n\n"
              % ", ".join("%d %s types" % (count, kind) for kind, count in sorted(counts.items())))
    out.write("use graph_core::types::{Binary, Date, DateTimeOffset, Duration, Guid, Json, TimeOfDay};\nuse graph_core::{\n    AdditionalProperties, "
              "GraphComplex, GraphEntity, GraphEnum, GraphPolymorphic, UnknownType,\n};\n\nuse super::{Entity, RoundTrip, round_trip};\n\n")
    out.write("\n".join(declarations))
    out.write("\n/// How many types are declared here.\npub const DECLARED: usize = %d;\n" % sum(counts.values()))
    out.write("\n/// What is done with each entity.\npub const ENTITIES: &[Entity] = &[\n%s\n];\n"
              % "\n".join('    Entity::of::<%s>("%s"),' % (pascal(name), name) for name in chosen))
    out.write("\n/// How an example is decoded and encoded by way of the collection that the entity lives in.\npub const COLLECTIONS: &[(&str, RoundTrip)] = &[\n%s\n];\n"
              % "\n".join('    ("%s", round_trip::<%s>),' % pair for pair in zip(COLLECTIONS, ["AnyDeviceConfiguration", "AnyMobileApp"])))
seen, total = set(), 0
with open(os.path.join(HERE, "examples.jsonl"), "w", encoding="utf-8") as out:
    for name in chosen:
        for page, part, body in bodies(name):
            text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
            if (name, text) in seen:
                continue
            seen.add((name, text))
            record = {"entity": name, "collection": plain_path(name), "page": os.path.basename(page["doc"]), "part": part, "body": body}
            out.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
            total += 1
total_pages = 0
with open(os.path.join(HERE, "requests.jsonl"), "w", encoding="utf-8") as out:
    for operation in OPERATIONS:
        for page in records("*-%s.jsonl" % operation):
            if page["entity"] not in chosen:
                continue
            name = "%s/%s" % (page["version"], os.path.basename(page["doc"]))
            http = ["%s %s" % (line["method"], line["path"]) for line in page.get("http") or []]
            record = {"page": name, "entity": page["entity"], "operation": operation, "http": http}
            out.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
            total_pages += 1
print(dict(counts), total, "examples", total_pages, "pages with requests")
