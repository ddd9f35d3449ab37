"""An accepted difference is explained once, and missed when it no longer occurs."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.contract import load_deviations
from beatpass_client.drift import DocumentError, check, compare, diff, read_deviations
from beatpass_client.drift.deviations import remove_deviations

Json = dict[str, Any]

DATE = "2026-10-06"


def document(*parameters: str) -> Json:
    described = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in parameters]
    operation = {"parameters": described, "responses": {"200": {"description": ""}}}
    return {"openapi": "3.0.3", "paths": {"/tracks": {"get": operation}}}


def deviations(*entries: Json) -> Json:
    return {"deviations": [{"reason": "Known.", "date": DATE, **entry} for entry in entries]}


def test_an_accepted_difference_is_explained() -> None:
    old, new = document("a", "b"), document()
    prints = [finding.fingerprint for finding in compare(old, new)]
    accepted = read_deviations(deviations({"fingerprints": prints}))
    outcome = diff(old, new, deviations=accepted)
    assert (outcome.findings, outcome.explained) == ([], 2)


def test_a_difference_that_is_not_accepted_is_left() -> None:
    old, new = document("a", "b"), document()
    first, second = compare(old, new)
    accepted = read_deviations(deviations({"fingerprint": first.fingerprint}))
    assert diff(old, new, deviations=accepted).findings == [second]


def test_a_deviation_that_no_longer_occurs_fails_whatever_level_is_asked_for() -> None:
    accepted = read_deviations(deviations({"fingerprint": "0123456789ab", "reason": "Once."}))
    outcome = diff(document(), document(), deviations=accepted)
    (finding,) = outcome.failing(None)
    assert finding.rule == "deviation-not-found"
    assert "0123456789ab (Once.) no longer occurs; remove it" in finding.sentence


def test_a_date_may_be_what_yaml_makes_of_it() -> None:
    import datetime

    entry = {"fingerprint": "0123456789ab", "date": datetime.date(2026, 10, 6)}
    (deviation,) = read_deviations(deviations(entry))
    assert deviation.date == datetime.date(2026, 10, 6)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([], "a list 'deviations'"),
        ({"deviations": {}}, "a list 'deviations'"),
        ({"deviations": ["x"]}, "entry 1"),
        (deviations({"fingerprint": "0123456789ab", "why": "x"}), "entry 1"),
        (deviations({"fingerprint": "0123456789ab", "reason": " "}), "no 'reason'"),
        (deviations({"fingerprint": "0123456789ab", "date": "soon"}), "no 'date'"),
        (deviations({}), "no 'fingerprint'"),
        (deviations({"fingerprints": []}), "no 'fingerprint'"),
        (deviations({"fingerprint": 123456789012}), "quotation marks"),
        (deviations({"fingerprint": "0123456789AB"}), "twelve characters"),
        (
            deviations({"fingerprint": "0123456789ab"}, {"fingerprints": ["0123456789ab"]}),
            "twice",
        ),
    ],
)
def test_unusable_deviations_are_refused(data: object, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_deviations(data)


# The contract against a published document


def contract() -> Json:
    mine = document()
    mine["paths"]["/tracks"]["get"] |= {"x-source": "october", "x-class": "read"}
    mine["paths"]["/charts"] = {
        "get": {"x-source": "reference", "responses": {"200": {"description": ""}}}
    }
    return mine


def test_what_only_reference_pages_know_is_not_expected() -> None:
    assert check(document(), contract=contract(), deviations=[]).findings == []


def test_what_looks_like_an_unpublished_operation_did_not_come_out_of_it() -> None:
    published = document()
    published["paths"]["/charts"] = {"post": {"responses": {"200": {"description": ""}}}}
    (finding,) = check(published, contract=contract(), deviations=[]).findings
    assert finding.rule == "endpoint-added"


def test_what_the_document_once_had_is_expected() -> None:
    published = {"openapi": "3.0.3", "paths": {}}
    (finding,) = check(published, contract=contract(), deviations=[]).findings
    assert finding.operations == ("GET /tracks",)


def test_what_is_published_at_last_is_compared() -> None:
    published = contract()
    published["paths"]["/charts"]["get"]["deprecated"] = True
    (finding,) = check(published, contract=contract(), deviations=[]).findings
    assert finding.rule == "endpoint-deprecated"


def test_the_wording_of_a_published_document_does_not_count() -> None:
    published = document()
    published["paths"]["/tracks"]["get"]["summary"] = "Theirs."
    assert check(published, contract=contract(), deviations=[]).findings == []


def test_the_deviations_of_the_package_are_used_for_its_own_contract() -> None:
    shipped = read_deviations(load_deviations())
    outcome = check(document())
    stale = [each for each in outcome.findings if each.rule == "deviation-not-found"]
    assert len(shipped) == len(stale) + outcome.explained > 0
    assert check(document(), contract=contract()).findings == []


# A kind


def kind(rule: str, location: str) -> Json:
    return deviations({"kinds": [{"rule": rule, "location": location}]})


def test_a_kind_accepts_what_is_like_it_and_what_comes_later() -> None:
    accepted = read_deviations(kind("request-parameter-removed", "query.page*"))
    outcome = diff(document("page", "page_size", "q"), document(), deviations=accepted)
    assert [finding.location for finding in outcome.findings] == ["query.q"]
    assert outcome.explained == 2


def test_a_single_finding_is_explained_before_its_kind() -> None:
    old, new = document("page"), document()
    (finding,) = compare(old, new)
    entries = deviations(
        {"kinds": [{"rule": finding.rule, "location": "query.*"}]},
        {"fingerprint": finding.fingerprint},
    )
    (stale,) = diff(old, new, deviations=read_deviations(entries)).findings
    assert "request-parameter-removed query.*" in stale.sentence


def test_a_kind_never_accepts_what_blocks() -> None:
    old, new = document(), document() | {"servers": [{"url": "https://evil.example"}]}
    accepted = read_deviations(kind("api-server-added", "x*"))
    assert "api-server-added" in {
        each.rule for each in diff(old, new, deviations=accepted).findings
    }


def test_what_no_longer_occurs_is_removed() -> None:
    accepted = deviations(
        {"fingerprint": "0123456789ab"},
        {"fingerprints": ["0123456789ac", "0123456789ad"]},
        {"kinds": [{"rule": "request-parameter-removed", "location": "query.q"}]},
    )
    stale = diff(document(), document(), deviations=read_deviations(accepted)).findings
    kept = {each.fingerprint for each in stale} - {"0123456789ad"}
    assert remove_deviations(accepted, kept) == 3
    assert accepted == deviations({"fingerprints": ["0123456789ad"]})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (kind("no-such-rule", "query.page"), "no rule"),
        (kind("request-parameter-removed", " * "), "accept too much"),
        (deviations({"kinds": ["request-parameter-removed"]}), "no object"),
        (deviations({"kinds": {}}), "no list"),
    ],
)
def test_a_kind_of_another_build_is_refused(data: Json, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read_deviations(data)


def test_a_list_in_a_location_is_no_pattern() -> None:
    accepted = read_deviations(kind("response-optional-property-added", "200 data[].bpm"))
    (deviation,) = accepted
    documents: list[Json] = []
    names: tuple[Json, ...] = ({}, {"bpm": {}})
    for fields in names:
        items = {"type": "object", "properties": fields}
        schema = {"type": "object", "properties": {"data": {"type": "array", "items": items}}}
        content = {"application/json": {"schema": schema}}
        each = document()
        each["paths"]["/tracks"]["get"]["responses"] = {"200": {"content": content}}
        documents.append(each)
    (finding,) = compare(*documents, wording=False)
    assert deviation.accepts(finding)
