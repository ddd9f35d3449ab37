"""New and changed operations of a published document come into the contract; the rest is told."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from beatpass_client.drift import DocumentError, check, read_deviations
from beatpass_client.drift.contract_import import (
    Imported,
    import_document,
    remove_operations,
    usages,
)
from beatpass_client.drift.lint import questions

Json = dict[str, Any]

MOOD: Json = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "title": {"type": "string", "example": "Sad"}},
}


def ref(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def answer(schema: Json) -> Json:
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


def parameter(name: str, where: str = "query", kind: str = "integer") -> Json:
    return {"name": name, "in": where, "required": where == "path", "schema": {"type": kind}}


def contract() -> Json:
    pages = {"forms": ["page"], "size": "per_page", "items": "pagination.data"}
    track = {"type": "object", "properties": {"id": {"type": "integer"}, "bpm": {"type": "string"}}}
    page: Json = {"type": "object", "properties": {"data": {"type": "array", "items": {}}}}
    page["properties"]["data"]["items"] = ref("schemas", "Track")
    return {
        "openapi": "3.0.3",
        "paths": {
            "/tracks": {
                "get": {
                    "operationId": "getTracks",
                    "tags": ["tracks"],
                    "description": "Ours.",
                    "x-class": "read",
                    "x-name": "list",
                    "x-source": "october",
                    "x-pagination": pages,
                    "x-result": "pagination",
                    "parameters": [parameter("page"), parameter("per_page")],
                    "responses": {
                        "200": answer(ref("schemas", "TrackList")),
                        "401": ref("responses", "Unauthorized"),
                    },
                }
            },
            "/tracks/{id}": {
                "delete": {
                    "operationId": "deleteTrack",
                    "tags": ["tracks"],
                    "x-class": "idempotent",
                    "x-name": "delete",
                    "x-source": "october",
                    "parameters": [parameter("id", "path")],
                    "responses": {"200": answer(ref("schemas", "Deleted"))},
                }
            },
        },
        "components": {
            "schemas": {
                "Deleted": {"type": "object", "properties": {"gone": {"type": "boolean"}}},
                "Track": track,
                "TrackList": {
                    "type": "object",
                    "properties": {"pagination": ref("schemas", "TrackPage")},
                },
                "TrackPage": page,
            },
            "responses": {"Unauthorized": {"description": "No."}},
        },
    }


def published(**paths: Json) -> Json:
    """The contract as its publisher writes it, with more paths."""
    document = deepcopy(contract())
    document["info"] = {"version": "2026-12-01"}
    document["paths"] |= {f"/{name}": item for name, item in paths.items()}
    return document


def moods(schema: Json = MOOD, **more: Any) -> Json:
    page = {"type": "object", "properties": {"data": {"type": "array", "items": schema}}}
    operation = {
        "operationId": "getMoods",
        "summary": "Theirs.",
        "description": "Theirs.",
        "tags": ["Mood Board"],
        "parameters": [parameter("page"), {**parameter("per_page"), "description": "Theirs."}],
        "responses": {
            "200": answer({"type": "object", "properties": {"pagination": page}}),
            "401": {"description": "Theirs."},
        },
        **more,
    }
    return {"get": operation}


def imported(document: Json, **options: Any) -> tuple[Json, Imported]:
    mine = contract()
    return mine, import_document(document, mine, **options)


def test_a_new_operation_comes_with_proposals_and_questions() -> None:
    mine, outcome = imported(published(moods=moods()))
    assert outcome.added == ["GET /moods"]
    assert mine["paths"]["/moods"]["get"] == {
        "operationId": "getMoods",
        "tags": ["mood_board"],
        "summary": "Get moods",
        "description": "?",
        "x-class": "?",
        "x-name": "list",
        "x-source": "october",
        "x-answer": "documented",
        "x-answer-source": "october 2026-12-01",
        "x-pagination": {"forms": ["page"], "size": "per_page", "items": "pagination.data"},
        "x-result": "pagination",
        "parameters": [parameter("page"), parameter("per_page")],
        "responses": {
            "200": {**answer(ref("schemas", "MoodsAnswer")), "description": "The answer."},
            "401": ref("responses", "Unauthorized"),
        },
    }
    assert [fault.text.partition(":")[0] for fault in questions(mine)] == [
        "x-class is still a question",
        "description is still a question",
    ]
    assert "GET /moods: is x-name list right?" in outcome.questions


def test_a_list_without_the_page_argument_is_not_paged() -> None:
    mine, _ = imported(published(moods=moods(parameters=[parameter("per_page")])))
    assert "x-pagination" not in mine["paths"]["/moods"]["get"]


def test_an_id_is_called_as_it_is_elsewhere() -> None:
    mine = contract()
    mine["paths"]["/tracks/{id}"]["delete"]["parameters"][0]["x-python-name"] = "track_id"
    document = published()
    for path, name in (("/tracks/{track}/moods", "track"), ("/moods/{id}", "id")):
        operation = moods(parameters=[parameter(name, "path")], operationId=f"get{name}")
        document["paths"][path] = operation
    import_document(document, mine)
    names = [
        mine["paths"][path]["get"]["parameters"][0]["x-python-name"]
        for path in ("/tracks/{track}/moods", "/moods/{id}")
    ]
    assert names == ["track_id", "mood_id"]


def test_a_path_stands_once_whatever_its_values_are_called() -> None:
    operation = moods(parameters=[parameter("track", "path")], operationId="getTrack")
    document = published()
    document["paths"]["/tracks/{track}"] = operation
    mine, _ = imported(document)
    assert set(mine["paths"]) == set(contract()["paths"])
    item = mine["paths"]["/tracks/{id}"]
    assert set(item) == {"delete", "get"}
    assert item["get"]["parameters"][0]["name"] == "id"


def test_inline_objects_get_names_and_no_sentence_is_copied() -> None:
    mine, _ = imported(published(moods=moods()))
    components = mine["components"]["schemas"]
    assert components["MoodsPagination"]["properties"]["data"]["items"] == ref("schemas", "Mood")
    assert components["Mood"]["properties"] == {
        "id": {"type": "integer"},
        "title": {"type": "string"},
    }
    assert "Theirs." not in str(mine)


def test_what_is_the_same_as_a_component_is_that_component() -> None:
    track = deepcopy(contract()["components"]["schemas"]["Track"])
    mine, _ = imported(published(moods=moods(track)))
    answered = mine["paths"]["/moods"]["get"]["responses"]["200"]
    assert answered["content"]["application/json"]["schema"] == ref("schemas", "TrackList")
    assert mine["components"] == contract()["components"]


def test_what_is_sent_is_never_what_is_received() -> None:
    track = deepcopy(contract()["components"]["schemas"]["Track"])
    body = {"content": {"application/json": {"schema": track}}}
    mine, _ = imported(published(moods={"post": {**moods()["get"], "requestBody": body}}))
    sent = mine["paths"]["/moods"]["post"]["requestBody"]["content"]["application/json"]
    assert sent["schema"] == ref("schemas", "GetMoodsBody")


def test_an_object_that_contains_itself_is_imported() -> None:
    document = published(moods=moods(ref("schemas", "Node")))
    node = {"type": "object", "properties": {"next": ref("schemas", "Node")}}
    document["components"]["schemas"]["Node"] = node
    mine, _ = imported(document)
    assert mine["components"]["schemas"]["Node"] == node


def test_a_changed_field_is_changed_and_keeps_its_sentence() -> None:
    document = published()
    track = document["components"]["schemas"]["Track"]["properties"]
    track["bpm"] = {"type": "number", "nullable": True}
    track["mood"] = {"type": "object", "properties": {"id": {"type": "integer"}}}
    del track["id"]
    mine = contract()
    mine["components"]["schemas"]["Track"]["properties"]["bpm"]["description"] = "Ours."
    outcome = import_document(document, mine)
    assert mine["components"]["schemas"]["Track"]["properties"] == {
        "bpm": {"type": "number", "nullable": True, "description": "Ours."},
        "mood": ref("schemas", "TrackMood"),
    }
    assert len(outcome.applied) == 3
    assert check(document, contract=mine).findings == []


def test_a_new_parameter_is_added() -> None:
    document = published()
    document["paths"]["/tracks"]["get"]["parameters"].append(parameter("mood", kind="string"))
    mine, outcome = imported(document)
    assert outcome.applied == ["GET /tracks query.mood: the optional query parameter 'mood' is new"]
    assert mine["paths"]["/tracks"]["get"]["parameters"][-1] == parameter("mood", kind="string")


def test_what_only_a_person_can_change_is_told() -> None:
    document = published()
    document["paths"]["/tracks"]["get"]["parameters"].pop()
    mine, outcome = imported(document)
    assert outcome.by_hand == ["GET /tracks query.per_page: the query parameter 'per_page' is gone"]
    assert mine == contract()


def test_what_is_accepted_stays() -> None:
    document = published()
    document["components"]["schemas"]["Track"]["properties"]["mood"] = {"type": "string"}
    (finding,) = check(document, contract=contract()).findings
    entry = {"reason": "No.", "date": "2026-12-01", "fingerprint": finding.fingerprint}
    mine, outcome = imported(document, deviations=read_deviations({"deviations": [entry]}))
    assert (mine, outcome.applied) == (contract(), [])


def test_a_removed_operation_is_listed_with_what_uses_it() -> None:
    document = published()
    del document["paths"]["/tracks/{id}"]
    mine, outcome = imported(document)
    (gone,) = outcome.removed
    assert (gone.label, mine) == ("DELETE /tracks/{id}", contract())
    texts = {
        "a.py": "import x\nbp.tracks.delete(1)\n",
        "b.py": "from api import delete_track\n",
        "c.py": "delete_tracks()\nbp.tracks.deleted\n",
        "d.md": "`deleteTrack`",
    }
    assert usages(gone, texts) == ["a.py:2", "b.py:1", "d.md:1"]


def test_an_operation_can_be_deleted_with_the_components_of_its_own() -> None:
    mine = contract()
    remove_operations(mine, ["DELETE /tracks/{id}"])
    assert set(mine["paths"]) == {"/tracks"}
    assert "Deleted" not in mine["components"]["schemas"]
    with pytest.raises(DocumentError, match="no operation 'GET /nothing'"):
        remove_operations(mine, ["GET /nothing"])


def test_only_the_operations_that_were_named_are_imported() -> None:
    document = published(moods=moods(), feelings=moods(operationId="getFeelings"))
    mine, outcome = imported(document, only=["GET /feelings"])
    assert (outcome.added, "/moods" in mine["paths"]) == (["GET /feelings"], False)
    with pytest.raises(DocumentError, match="no operation 'GET /nothing'"):
        imported(document, only=["GET /nothing"])


def test_a_document_like_the_contract_changes_nothing() -> None:
    mine, outcome = imported(published())
    assert (mine, outcome) == (contract(), Imported())


def test_an_answer_without_fields_is_the_open_component() -> None:
    mine = contract()
    shared = {"type": "object", "additionalProperties": True, "x-open": True}
    mine["components"]["schemas"] |= {"OpenObject": shared, "UndocumentedAnswer": shared}
    stats = {"type": "object", "properties": {"stats": {"type": "object"}}}
    document = published(moods=moods(), stats=moods(operationId="getStats"))
    document["paths"]["/moods"]["get"]["responses"] = {"200": answer({"type": "object"})}
    document["paths"]["/stats"]["get"]["responses"] = {"200": answer(stats)}
    import_document(document, mine)
    operation = mine["paths"]["/moods"]["get"]
    written = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert (written, operation["x-answer"]) == (
        ref("schemas", "UndocumentedAnswer"),
        "undocumented",
    )
    assert mine["components"]["schemas"]["StatsAnswer"]["properties"] == {
        "stats": ref("schemas", "OpenObject")
    }


@pytest.mark.parametrize(
    "change",
    [
        {"responses": None},
        {"responses": {"200": "x"}},
        {"parameters": "x", "responses": {"200": answer({"properties": []})}},
        {"operationId": None, "tags": None},
        {"requestBody": {"content": {"application/json": None}}},
    ],
)
def test_an_operation_of_another_build_does_no_harm(change: Json) -> None:
    mine, outcome = imported(published(moods=moods(**change)))
    assert outcome.added == ["GET /moods"]
    assert mine["paths"]["/moods"]["get"]["x-class"] == "?"
