"""What the contract and the code made from it hold."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import Any

from beatpass_client import BeatPass, BeatPassSync, api
from beatpass_client.contract import load_contract, operations

OPERATIONS = list(operations())


def generated_modules() -> dict[str, ModuleType]:
    """The module of each generated function, by its operationId."""
    names = [
        module.name
        for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}.")
        if not module.ispkg and not module.name.endswith(("namespace", "namespaces"))
    ]
    modules = [importlib.import_module(name) for name in names]
    return {module.OPERATION.id: module for module in modules}


MODULES = generated_modules()


def test_every_operation_is_a_generated_function_and_nothing_else_is() -> None:
    assert set(MODULES) == {operation.id for operation in OPERATIONS}


def test_every_operation_is_a_method_of_both_clients() -> None:
    asynchronous, synchronous = BeatPass(token=""), BeatPassSync(token="")
    for operation in OPERATIONS:
        tag, name = operation.data["tags"][0], operation.data["x-name"]
        awaited = getattr(getattr(asynchronous, tag), name)
        paged = "x-pagination" in operation.data
        assert inspect.iscoroutinefunction(awaited) != paged, operation.id
        method = getattr(getattr(synchronous, tag), name)
        assert callable(method), operation.id
        assert not inspect.iscoroutinefunction(method), operation.id


def test_an_id_has_one_name_in_every_function() -> None:
    subjects = {
        "/tracks/{}": "track_id",
        "/albums/{}": "album_id",
        "/artists/{}": "artist_id",
        "/users/{}": "user_id",
        "/playlists/{}": "playlist_id",
        "/messaging/conversations/{}": "conversation_id",
    }
    for operation in OPERATIONS:
        names = list(inspect.signature(MODULES[operation.id].sync).parameters)
        for start, name in subjects.items():
            if operation.path.startswith(start.format("{")) and operation.method != "delete":
                expected = "file_entry_id" if "{fileEntry}" in operation.path else name
                assert names[0] == expected, operation.id


def test_a_query_asks_for_words_under_one_name() -> None:
    for operation in OPERATIONS:
        names = inspect.signature(MODULES[operation.id].sync).parameters
        assert not {"q", "search", "words"} & set(names), operation.id


def test_an_undocumented_answer_is_the_open_component() -> None:
    for operation in OPERATIONS:
        schema = _answer_schema(operation.data)
        is_open = schema.get("$ref", "").endswith("/UndocumentedAnswer")
        assert is_open == (operation.data["x-answer"] == "undocumented"), operation.id


def test_prices_are_never_required_in_an_answer() -> None:
    track = load_contract()["components"]["schemas"]["Track"]
    assert set(track.get("required", [])) <= {"id", "name"}


def test_what_is_public_is_a_field_of_its_object() -> None:
    schemas = load_contract()["components"]["schemas"]
    public = {
        name: each["x-public-fields"] for name, each in schemas.items() if "x-public-fields" in each
    }
    assert set(public) == {"Track", "Artist", "Album", "Genre"}
    for name, fields in public.items():
        assert {"id", "name"} <= set(fields) <= set(schemas[name]["properties"])


def test_weak_evidence_shows_in_the_description_of_a_field() -> None:
    for name, schema in load_contract()["components"]["schemas"].items():
        for key, field in schema.get("properties", {}).items():
            if field.get("x-evidence") == "weak":
                assert field["description"].endswith("Weak evidence."), f"{name}.{key}"


def _answer_schema(data: dict[str, Any]) -> dict[str, Any]:
    for status, response in data["responses"].items():
        if status.startswith("2"):
            content = response.get("content", {})
            schema: dict[str, Any] = content.get("application/json", {}).get("schema", {})
            return schema
    return {}
