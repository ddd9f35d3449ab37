"""What the contract and the code made from it hold."""

from __future__ import annotations

import inspect

import pytest

from beatpass_client import BeatPass, BeatPassSync
from beatpass_client.contract import load_contract, operations

OPERATIONS = list(operations())


def test_every_known_operation_is_there() -> None:
    assert len(OPERATIONS) == 257
    assert len({operation.id for operation in OPERATIONS}) == 257


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_an_operation_is_a_method_of_both_clients(operation) -> None:  # type: ignore[no-untyped-def]
    tag, name = operation.data["tags"][0], operation.data["x-name"]
    awaited = getattr(getattr(BeatPass(token=""), tag), name)
    assert inspect.iscoroutinefunction(awaited) != ("x-pagination" in operation.data)
    method = getattr(getattr(BeatPassSync(token=""), tag), name)
    assert callable(method)
    assert not inspect.iscoroutinefunction(method)


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
