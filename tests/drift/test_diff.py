"""Each change of a document is found once, by its rule, and classed by whom it breaks."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.drift import Finding, Level, compare

Json = dict[str, Any]

TEXT: Json = {"type": "string"}
COUNT: Json = {"type": "integer"}
FINE: Json = {"200": {"description": "Fine."}}

CALLER, DECODER, ADDITIVE = Level.BREAKING_CALLER, Level.BREAKING_DECODER, Level.ADDITIVE
WORDING = Level.WORDING


def document(operation: Json, *, path: str = "/tracks", method: str = "post", **root: Any) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Beats", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {path: {method: {"responses": FINE, **operation}}},
        **root,
    }


def query(schema: Json, **facts: Any) -> Json:
    return document({"parameters": [{"name": "bpm", "in": "query", "schema": schema, **facts}]})


def content(schema: Json, media_type: str = "application/json") -> Json:
    return {"content": {media_type: {"schema": schema}}}


def body(schema: Json, **facts: Any) -> Json:
    return document({"requestBody": {**content(schema), **facts}})


def answer(schema: Json, **facts: Any) -> Json:
    return document({"responses": {"200": {"description": "", **content(schema), **facts}}})


def record(*required: str, **properties: Json) -> Json:
    described: Json = {"type": "object", "properties": properties}
    return {**described, "required": [*required]} if required else described


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def secured(*requirements: Json) -> Json:
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in ("token", "key")}
    return document({"security": [*requirements]}, components={"securitySchemes": schemes})


def rules(old: Json, new: Json) -> list[tuple[str, Level]]:
    return [(finding.rule, finding.level) for finding in compare(old, new)]


def only(old: Json, new: Json) -> Finding:
    (finding,) = compare(old, new)
    return finding


# Operations

OPERATIONS: list[tuple[str, Level, Json, Json]] = [
    (
        "api-removed-without-deprecation",
        CALLER,
        {"/a": {"get": {"responses": FINE}, "put": {"responses": FINE}}},
        {"/a": {"get": {"responses": FINE}}},
    ),
    ("api-path-removed-without-deprecation", CALLER, {"/a": {"get": {"responses": FINE}}}, {}),
    (
        "api-path-removed-with-deprecation",
        CALLER,
        {"/a": {"get": {"deprecated": True, "responses": FINE}}},
        {},
    ),
    (
        "api-removed-with-deprecation",
        CALLER,
        {"/a": {"get": {"deprecated": True, "responses": FINE}, "put": {"responses": FINE}}},
        {"/a": {"put": {"responses": FINE}}},
    ),
    ("endpoint-added", ADDITIVE, {}, {"/a": {"get": {"responses": FINE}}}),
]


@pytest.mark.parametrize(
    ("rule", "level", "old", "new"), OPERATIONS, ids=lambda case: str(case)[:40]
)
def test_what_went_and_came_is_found(rule: str, level: Level, old: Json, new: Json) -> None:
    assert rules({"paths": old}, {"paths": new}) == [(rule, level)]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (("post", "/coupons/validate"), ("post", "/billing/coupons/validate"), "api-path-moved"),
        (("put", "/playlists"), ("put", "/playlists/{playlist}"), "api-path-moved"),
        (("get", "/proof/{uuid}"), ("post", "/proof/{uuid}"), "api-method-changed"),
    ],
)
def test_a_like_operation_takes_the_place_of_one_that_is_gone(
    old: tuple[str, str], new: tuple[str, str], rule: str
) -> None:
    parameters = [{"name": "playlist", "in": "path", "required": True, "schema": TEXT}]
    if "{uuid}" in new[1]:
        parameters = [{"name": "uuid", "in": "path", "required": True, "schema": TEXT}]
    wanted = {"parameters": parameters} if "{" in new[1] else {}
    known = wanted if "{" in old[1] else {}
    found = compare(
        document(known, path=old[1], method=old[0]), document(wanted, path=new[1], method=new[0])
    )
    assert [(each.rule, each.level) for each in found if each.rule.startswith("api-")] == [
        (rule, CALLER)
    ]
    assert "endpoint-added" in [each.rule for each in found]


def test_an_operation_keeps_its_name_wherever_it_moves() -> None:
    old = document({"operationId": "validateCoupon"}, path="/coupons/{id}/check", method="get")
    new = document({"operationId": "validateCoupon"}, path="/billing/proof", method="get")
    assert "api-path-moved" in [rule for rule, _ in rules(old, new)]


def test_an_operation_that_is_nothing_alike_is_no_successor() -> None:
    old = document({}, path="/artist/unified-transactions", method="get")
    new = document({}, path="/artists/finances/transactions", method="get")
    assert [rule for rule, _ in rules(old, new)] == [
        "api-path-removed-without-deprecation",
        "endpoint-added",
    ]


def test_parameters_in_a_path_may_be_called_otherwise() -> None:
    def album(name: str) -> Json:
        parameter = {"name": name, "in": "path", "required": True, "schema": COUNT}
        return document({"parameters": [parameter]}, path=f"/albums/{{{name}}}")

    finding = only(album("id"), album("album"))
    assert (finding.rule, finding.level) == ("request-path-parameter-renamed", CALLER)
    assert "'id' is called 'album' now" in finding.sentence


@pytest.mark.parametrize(
    ("rule", "level", "old", "new"),
    [
        ("api-operation-id-removed", CALLER, {"operationId": "a"}, {"operationId": "b"}),
        ("api-operation-id-added", ADDITIVE, {}, {"operationId": "b"}),
        ("endpoint-deprecated", ADDITIVE, {}, {"deprecated": True}),
        ("endpoint-reactivated", ADDITIVE, {"deprecated": True}, {}),
        ("api-summary-changed", WORDING, {"summary": "One."}, {"summary": "Two."}),
        ("api-description-changed", WORDING, {}, {"description": "Two."}),
        ("api-tag-added", WORDING, {}, {"tags": ["beats"]}),
        ("api-tag-removed", WORDING, {"tags": ["beats"]}, {}),
    ],
)
def test_what_an_operation_is_called_is_compared(
    rule: str, level: Level, old: Json, new: Json
) -> None:
    assert rules(document(old), document(new)) == [(rule, level)]


# The whole


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("api-server-removed", [{"url": "https://a.example"}], []),
        ("api-server-added", [], [{"url": "https://a.example"}]),
    ],
)
def test_a_change_of_servers_blocks(rule: str, old: list[Json], new: list[Json]) -> None:
    before, after = document({}), document({})
    before["servers"], after["servers"] = old, new
    finding = only(before, after)
    assert (finding.rule, finding.blocking) == (rule, True)


def test_a_slash_at_the_end_of_a_server_is_no_change() -> None:
    new = document({})
    new["servers"] = [{"url": "https://api.example.com/"}]
    assert compare(document({}), new) == []


@pytest.mark.parametrize(
    ("rule", "level", "old", "new"),
    [
        ("api-security-removed", CALLER, secured({}, {"token": []}), secured({"token": []})),
        ("api-security-added", ADDITIVE, secured({"token": []}), secured({"token": []}, {})),
        ("api-security-scope-added", CALLER, secured({"token": []}), secured({"token": ["all"]})),
        (
            "api-security-scope-removed",
            ADDITIVE,
            secured({"token": ["all"]}),
            secured({"token": []}),
        ),
    ],
)
def test_a_change_of_security_blocks(rule: str, level: Level, old: Json, new: Json) -> None:
    finding = only(old, new)
    assert (finding.rule, finding.level, finding.blocking) == (rule, level, True)


def test_security_for_all_is_told_once() -> None:
    old, new = secured({"token": []}), secured({"token": []})
    for each in (old, new):
        del each["paths"]["/tracks"]["post"]["security"]
        each["paths"]["/tags"] = {"get": {"responses": FINE}}
    old["security"], new["security"] = [{"token": []}], [{}]
    assert sorted(rule for rule, _ in rules(old, new)) == [
        "api-global-security-added",
        "api-global-security-removed",
    ]


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("api-security-component-removed", {"key": {"type": "http"}}, {}),
        ("api-security-component-added", {}, {"key": {"type": "http"}}),
        (
            "api-security-component-type-changed",
            {"key": {"type": "http", "scheme": "bearer"}},
            {"key": {"type": "apiKey", "in": "query", "name": "key"}},
        ),
    ],
)
def test_a_change_of_a_security_scheme_blocks(rule: str, old: Json, new: Json) -> None:
    finding = only(
        document({}, components={"securitySchemes": old}),
        document({}, components={"securitySchemes": new}),
    )
    assert (finding.rule, finding.blocking) == (rule, True)


# Parameters

PARAMETERS: list[tuple[str, Level, Json, Json]] = [
    ("request-parameter-removed", CALLER, query(COUNT), document({})),
    ("new-optional-request-parameter", ADDITIVE, document({}), query(COUNT)),
    ("new-required-request-parameter", CALLER, document({}), query(COUNT, required=True)),
    ("request-parameter-became-required", CALLER, query(COUNT), query(COUNT, required=True)),
    ("request-parameter-became-optional", ADDITIVE, query(COUNT, required=True), query(COUNT)),
    ("request-parameter-style-changed", CALLER, query(COUNT), query(COUNT, style="deepObject")),
    ("request-parameter-explode-changed", CALLER, query(COUNT), query(COUNT, explode=False)),
    (
        "request-parameter-description-changed",
        WORDING,
        query(COUNT),
        query(COUNT, description="The tempo."),
    ),
]


@pytest.mark.parametrize(
    ("rule", "level", "old", "new"), PARAMETERS, ids=lambda case: str(case)[:40]
)
def test_a_change_of_a_parameter_is_found(rule: str, level: Level, old: Json, new: Json) -> None:
    assert rules(old, new) == [(rule, level)]


@pytest.mark.parametrize(
    ("old", "new", "renamed"),
    [
        (["with"], ["loader"], ["'with' is called 'loader'"]),
        (["perPage", "q"], ["per_page", "text"], ["'perPage'", "'q' is called 'text'"]),
        (["types", "limit"], ["loader"], []),
    ],
)
def test_a_new_name_is_seen_when_there_is_no_doubt(
    old: list[str], new: list[str], renamed: list[str]
) -> None:
    def named(names: list[str]) -> Json:
        return document({"parameters": [{"name": n, "in": "query", "schema": TEXT} for n in names]})

    sentences = [
        finding.sentence
        for finding in compare(named(old), named(new))
        if finding.rule == "request-parameter-renamed"
    ]
    assert len(sentences) == len(renamed)
    assert all(part in "; ".join(sentences) for part in renamed)


def test_the_name_of_a_header_matches_in_any_case() -> None:
    def with_header(name: str) -> Json:
        return document({"parameters": [{"name": name, "in": "header", "schema": TEXT}]})

    assert compare(with_header("X-Key"), with_header("x-key")) == []


def test_parameters_of_the_path_and_references_to_parameters_count() -> None:
    parameter = {"name": "bpm", "in": "query", "schema": COUNT}
    old = document({}, components={"parameters": {"Bpm": parameter}})
    old["paths"]["/tracks"]["parameters"] = [{"$ref": "#/components/parameters/Bpm"}]
    assert compare(old, query(COUNT)) == []


def test_a_parameter_that_operations_share_is_found_once() -> None:
    def shared(required: bool) -> Json:
        each = {"parameters": [{"$ref": "#/components/parameters/Page"}], "responses": FINE}
        page = {"name": "page", "in": "query", "required": required, "schema": COUNT}
        return {
            "paths": {"/a": {"get": each}, "/b": {"get": each}},
            "components": {"parameters": {"Page": page}},
        }

    finding = only(shared(False), shared(True))
    assert finding.rule == "request-parameter-became-required"
    assert finding.operations == ("GET /a", "GET /b")


def test_a_parameter_of_the_operation_replaces_that_of_the_path() -> None:
    new = query(COUNT)
    new["paths"]["/tracks"]["parameters"] = [{"name": "bpm", "in": "query", "schema": TEXT}]
    assert compare(query(COUNT), new) == []


def test_a_parameter_can_be_described_by_content() -> None:
    new = document({"parameters": [{"name": "bpm", "in": "query", **content(TEXT)}]})
    assert rules(query(COUNT), new) == [("request-parameter-type-changed", CALLER)]


# Values: what narrows breaks who sends, what widens breaks who reads

VALUES: list[tuple[str, Json, Json, bool, bool]] = [
    # The aspect, the values, whether it narrows, whether it widens.
    ("type-changed", TEXT, COUNT, True, True),
    ("type-specialized", {"type": "number"}, COUNT, True, False),
    ("type-generalized", COUNT, {"type": "number"}, False, True),
    ("type-specialized", {}, TEXT, True, False),
    ("type-generalized", TEXT, {}, False, True),
    ("type-specialized", TEXT, {**TEXT, "format": "date"}, True, False),
    ("type-generalized", {**TEXT, "format": "date"}, TEXT, False, True),
    ("type-changed", {**TEXT, "format": "date"}, {**TEXT, "format": "uuid"}, True, True),
    ("became-nullable", TEXT, {**TEXT, "nullable": True}, False, True),
    ("became-not-nullable", {"type": ["string", "null"]}, TEXT, True, False),
    ("became-enum", TEXT, {**TEXT, "enum": ["C"]}, True, False),
    ("became-not-enum", {**TEXT, "enum": ["C"]}, TEXT, False, True),
    ("enum-value-added", {**TEXT, "enum": ["C"]}, {**TEXT, "enum": ["D", "C"]}, False, True),
    ("enum-value-removed", {**TEXT, "enum": ["C", "D"]}, {**TEXT, "enum": ["D"]}, True, False),
    ("enum-value-removed", {**TEXT, "enum": ["C", "D"]}, {**TEXT, "const": "D"}, True, False),
    ("max-decreased", {**COUNT, "maximum": 9}, {**COUNT, "maximum": 8}, True, False),
    ("max-increased", {**COUNT, "maximum": 8}, {**COUNT, "maximum": 9}, False, True),
    ("min-increased", {**COUNT, "minimum": 1}, {**COUNT, "minimum": 2}, True, False),
    ("min-decreased", {**COUNT, "minimum": 2}, {**COUNT, "minimum": 1}, False, True),
    ("max-length-set", TEXT, {**TEXT, "maxLength": 5}, True, False),
    ("max-length-unset", {**TEXT, "maxLength": 5}, TEXT, False, True),
    ("exclusive-min-set", COUNT, {**COUNT, "exclusiveMinimum": True}, True, False),
    ("multiple-of-changed", {**COUNT, "multipleOf": 2}, {**COUNT, "multipleOf": 3}, True, True),
    ("pattern-added", TEXT, {**TEXT, "pattern": "^a"}, True, False),
    ("pattern-removed", {**TEXT, "pattern": "^a"}, TEXT, False, True),
    ("pattern-changed", {**TEXT, "pattern": "^a"}, {**TEXT, "pattern": "^b"}, True, True),
    (
        "unique-items-set",
        {"type": "array", "items": TEXT},
        {"type": "array", "items": TEXT, "uniqueItems": True},
        True,
        False,
    ),
    (
        "additional-properties-refused",
        record(name=TEXT),
        {**record(name=TEXT), "additionalProperties": False},
        True,
        False,
    ),
]


@pytest.mark.parametrize(
    ("aspect", "old", "new", "narrows", "widens"),
    VALUES,
    ids=[f"{number}-{case[0]}" for number, case in enumerate(VALUES)],
)
def test_a_change_of_a_value_breaks_who_sends_or_who_reads(
    aspect: str, old: Json, new: Json, narrows: bool, widens: bool
) -> None:
    sent, read = CALLER if narrows else ADDITIVE, DECODER if widens else ADDITIVE
    assert rules(query(old), query(new)) == [(f"request-parameter-{aspect}", sent)]
    assert rules(body(old), body(new)) == [(f"request-body-{aspect}", sent)]
    assert rules(answer(old), answer(new)) == [(f"response-body-{aspect}", read)]
    assert rules(answer(record(x=old)), answer(record(x=new))) == [
        (f"response-property-{aspect}", read)
    ]
    assert rules(body(record(x=old)), body(record(x=new))) == [(f"request-property-{aspect}", sent)]


@pytest.mark.parametrize(
    ("aspect", "old", "new"),
    [
        ("default-value-added", COUNT, {**COUNT, "default": 5}),
        ("default-value-changed", {**COUNT, "default": 5}, {**COUNT, "default": 6}),
        ("default-value-removed", {**COUNT, "default": 5}, COUNT),
        ("deprecated", COUNT, {**COUNT, "deprecated": True}),
        ("reactivated", {**COUNT, "deprecated": True}, COUNT),
    ],
)
def test_a_change_of_what_is_only_said_breaks_nobody(aspect: str, old: Json, new: Json) -> None:
    assert rules(query(old), query(new)) == [(f"request-parameter-{aspect}", ADDITIVE)]
    assert rules(answer(old), answer(new)) == [(f"response-body-{aspect}", WORDING)]


@pytest.mark.parametrize("word", ["title", "description", "example"])
def test_wording_of_a_value_counts_unless_it_is_left_out(word: str) -> None:
    old, new = answer(record(x=TEXT)), answer(record(x={**TEXT, word: "Other."}))
    assert rules(old, new) == [(f"response-property-{word}-changed", WORDING)]
    assert compare(old, new, wording=False) == []


def test_equal_values_written_otherwise_are_no_change() -> None:
    old = query({**COUNT, "maximum": 100, "enum": [1, 2]})
    new = query({**COUNT, "maximum": 100.0, "enum": [2, 1], "uniqueItems": False})
    assert compare(old, new) == []


# Bodies and answers

PARTS: list[tuple[str, Level, Json, Json]] = [
    ("request-body-removed", CALLER, body(TEXT), document({})),
    ("request-body-added-optional", ADDITIVE, document({}), body(TEXT)),
    ("request-body-added-required", CALLER, document({}), body(TEXT, required=True)),
    ("request-body-became-required", CALLER, body(TEXT), body(TEXT, required=True)),
    ("request-body-became-optional", ADDITIVE, body(TEXT, required=True), body(TEXT)),
    ("request-property-removed", CALLER, body(record(a=TEXT, b=TEXT)), body(record(a=TEXT))),
    ("new-optional-request-property", ADDITIVE, body(record()), body(record(a=TEXT))),
    ("new-required-request-property", CALLER, body(record()), body(record("a", a=TEXT))),
    ("request-property-became-required", CALLER, body(record(a=TEXT)), body(record("a", a=TEXT))),
    ("request-property-became-optional", ADDITIVE, body(record("a", a=TEXT)), body(record(a=TEXT))),
    ("response-optional-property-removed", DECODER, answer(record(a=TEXT)), answer(record())),
    ("response-required-property-removed", DECODER, answer(record("a", a=TEXT)), answer(record())),
    ("response-optional-property-added", ADDITIVE, answer(record()), answer(record(a=TEXT))),
    ("response-required-property-added", ADDITIVE, answer(record()), answer(record("a", a=TEXT))),
    (
        "response-property-became-optional",
        DECODER,
        answer(record("a", a=TEXT)),
        answer(record(a=TEXT)),
    ),
    (
        "response-property-became-required",
        ADDITIVE,
        answer(record(a=TEXT)),
        answer(record("a", a=TEXT)),
    ),
    (
        "response-description-changed",
        WORDING,
        answer(TEXT, description="One."),
        answer(TEXT, description="Two."),
    ),
    (
        "response-header-added",
        ADDITIVE,
        answer(TEXT),
        answer(TEXT, headers={"X-Left": {"schema": COUNT}}),
    ),
    (
        "optional-response-header-removed",
        DECODER,
        answer(TEXT, headers={"X-Left": {"schema": COUNT}}),
        answer(TEXT),
    ),
    (
        "required-response-header-removed",
        DECODER,
        answer(TEXT, headers={"X-Left": {"required": True}}),
        answer(TEXT),
    ),
]


@pytest.mark.parametrize(("rule", "level", "old", "new"), PARTS, ids=lambda case: str(case)[:40])
def test_a_change_of_a_part_is_found(rule: str, level: Level, old: Json, new: Json) -> None:
    assert rules(old, new) == [(rule, level)]


@pytest.mark.parametrize(
    ("status", "kind", "level"), [("201", "success", DECODER), ("404", "non-success", ADDITIVE)]
)
def test_a_change_of_statuses_is_found(status: str, kind: str, level: Level) -> None:
    more = document({"responses": {**FINE, status: {"description": ""}}})
    assert rules(document({}), more) == [(f"response-{kind}-status-added", ADDITIVE)]
    assert rules(more, document({})) == [(f"response-{kind}-status-removed", level)]


def test_a_change_of_media_types_is_found() -> None:
    def taking(media_type: str) -> Json:
        return document({"requestBody": content(TEXT, media_type)})

    assert rules(taking("text/plain"), taking("Application/JSON; charset=utf-8")) == [
        ("request-body-media-type-removed", CALLER),
        ("request-body-media-type-added", ADDITIVE),
    ]


def test_nobody_sends_what_is_read_only_or_gets_what_is_write_only() -> None:
    secret = record(a=TEXT, b={**TEXT, "writeOnly": True})
    given = record(a=TEXT, c={**TEXT, "readOnly": True})
    assert compare(answer(record(a=TEXT)), answer(secret)) == []
    assert compare(body(record(a=TEXT)), body(given)) == []


# What a finding tells


def test_a_finding_tells_where_it_is_in_both_documents() -> None:
    old = document({"parameters": [{"name": "q", "in": "query", "schema": TEXT}]}, path="/a/b")
    new = document({}, path="/a/b")
    finding = only(old, new)
    assert finding.operations == ("POST /a/b",)
    assert finding.location == "query.q"
    assert finding.old == "/paths/~1a~1b/post/parameters/0"
    assert finding.new == "/paths/~1a~1b/post"


def test_what_operations_share_is_found_once_with_all_of_them() -> None:
    def shared(properties: Json) -> Json:
        schema = {"$ref": "#/components/schemas/Track"}
        each = {"responses": {"200": {"description": "", **content(schema)}}}
        return {
            "openapi": "3.0.3",
            "paths": {"/b": {"get": each}, "/a": {"get": each, "put": each}},
            "components": {"schemas": {"Track": {"type": "object", "properties": properties}}},
        }

    finding = only(shared({"bpm": COUNT, "key": TEXT}), shared({"key": TEXT}))
    assert finding.operations == ("GET /a", "PUT /a", "GET /b")
    assert finding.old == "/components/schemas/Track/properties/bpm"
    assert finding.new == "/components/schemas/Track"


def test_findings_are_ordered_by_severity_then_path() -> None:
    new = document({"summary": "New."})
    new["paths"]["/a"] = {"get": {"responses": FINE}}
    found = compare(query(COUNT), new)
    assert [finding.level for finding in found] == [CALLER, ADDITIVE, WORDING]


def shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: shuffled(node[key], chance) for key in keys}
    if isinstance(node, list):
        items = [shuffled(item, chance) for item in node]
        chance.shuffle(items)
        return items
    return node


@pytest.mark.parametrize("seed", range(20))
def test_a_fingerprint_does_not_depend_on_any_order(seed: int) -> None:
    names = ("page", "bpm", "key")
    parameters = [{"name": name, "in": "query", "schema": COUNT} for name in names]
    union = {"oneOf": [record(a=TEXT, b=COUNT), {"type": "array", "items": TEXT}]}
    old = document({"parameters": parameters, "requestBody": content(union)})
    old["servers"].append({"url": "https://b.example"})
    new = deepcopy(old)
    operation = new["paths"]["/tracks"]["post"]
    operation["parameters"][1]["schema"] = {**COUNT, "maximum": 9}
    operation["parameters"][2]["required"] = True
    operation["requestBody"]["content"]["application/json"]["schema"]["oneOf"][0] = record(a=COUNT)
    new["servers"].pop()

    chance = random.Random(seed)
    found = compare(shuffled(old, chance), shuffled(new, chance))
    assert len(found) >= 5
    assert {finding.fingerprint for finding in found} == {
        finding.fingerprint for finding in compare(old, new)
    }


def test_a_fingerprint_does_not_depend_on_other_changes() -> None:
    new = document({"summary": "New."})
    alone = only(query(COUNT), document({}))
    among = [each for each in compare(query(COUNT), new) if each.rule == alone.rule]
    assert [each.fingerprint for each in among] == [alone.fingerprint]


def test_fingerprints_of_different_changes_differ() -> None:
    old = query({**TEXT, "enum": ["a", "b", "c"]})
    found = compare(old, query({**TEXT, "enum": ["c"]}))
    assert len({finding.fingerprint for finding in found}) == 2


def test_documents_are_not_changed_by_a_comparison() -> None:
    old, new = query(COUNT), body(TEXT)
    before = deepcopy((old, new))
    compare(old, new)
    assert (old, new) == before


def test_a_pointer_leads_to_the_component_that_changed_and_not_to_another_user_of_it() -> None:
    track: Json = {"type": "object", "properties": {"id": {"type": "integer"}}}
    seed = {"oneOf": [ref("Track"), {"type": "object", "properties": {"name": {}}}]}

    def version(*names: str) -> Json:
        properties = {**track["properties"], **{name: {"type": "string"} for name in names}}
        content = {"application/json": {"schema": ref("Radio")}}
        lists = {"application/json": {"schema": {"type": "array", "items": ref("Track")}}}
        return {
            "openapi": "3.0.3",
            "paths": {
                "/radio": {"get": {"responses": {"200": {"content": content}}}},
                "/tracks": {"get": {"responses": {"200": {"content": lists}}}},
            },
            "components": {
                "schemas": {
                    "Radio": {"type": "object", "properties": {"seed": seed}},
                    "Track": {**track, "properties": properties},
                }
            },
        }

    (finding,) = compare(version(), version("mood"), wording=False)
    assert finding.old == "/components/schemas/Track"
    assert finding.new == "/components/schemas/Track/properties/mood"


def test_a_pointer_leads_to_the_property_that_refers_to_another_component_now() -> None:
    def version(name: str) -> Json:
        track = {"type": "object", "properties": {"key": ref(name), "tone": ref("A")}}
        whole = answer(ref("Track"))
        schemas = {"Track": track, "A": {"type": "string"}, "B": {"type": "integer"}}
        return {**whole, "components": {"schemas": schemas}}

    finding = only(version("A"), version("B"))
    assert finding.rule == "response-property-type-changed"
    assert finding.old == finding.new == "/components/schemas/Track/properties/key"
