"""S: answers that differ from the contract."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client import errors
from tests.harness import FaultServer, json_answer
from tests.scenarios.conftest import Opener
from tests.scenarios.support import MONEY, READ, UNSAFE


def track(**fields: Any) -> Any:
    return json_answer({"track": {"id": 3629, "name": "Night", **fields}})


def test_s01_unknown_fields_are_kept(client_of: Opener, server: FaultServer) -> None:
    server.answers(track(mood={"of": ["late"]}))
    found = client_of(server.base_url).call(READ)
    assert found.additional_properties["mood"] == {"of": ["late"]}
    assert found.to_dict()["mood"] == {"of": ["late"]}


def test_s02_a_field_that_did_not_come_is_told_from_one_that_is_null(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(track(description=None))
    found = client_of(server.base_url).call(READ)
    assert (found.bpm, found.description) == (None, None)
    assert (found.has("bpm"), found.has("description")) == (False, True)


def test_s03_an_envelope_without_its_content_names_what_is_missing(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(json_answer({"status": "success"}))
    error = client_of(server.base_url).fails(READ, errors.ResponseValidationError)
    assert "track" in str(error)


@pytest.mark.row(15)
def test_s03_a_purchase_without_its_number_has_likely_happened(
    client_of: Opener, server: FaultServer
) -> None:
    server.always(json_answer({"status": "success", "client_secret": "pi_1"}))
    error = client_of(server.base_url).fails(MONEY, errors.ResponseValidationError)
    assert "purchase_id" in str(error)
    assert error.likely_succeeded is True
    assert len(server.ledger) == 1


@pytest.mark.parametrize("field", ["bpm", "artists", "album", "genres", "tags", "created_at"])
def test_s04_null_is_taken_where_the_contract_has_none(
    client_of: Opener, server: FaultServer, field: str
) -> None:
    server.answers(track(**{field: None}))
    found = client_of(server.base_url).call(READ)
    assert getattr(found, field) is None
    assert found.has(field)


def test_s04_null_is_taken_as_an_item_of_a_list(client_of: Opener, server: FaultServer) -> None:
    server.answers(track(artists=[None, {"id": 1, "name": "A"}]))
    artists = client_of(server.base_url).call(READ).artists
    assert artists[0] is None
    assert artists[1].name == "A"


@pytest.mark.parametrize("found", ["req_abc123", "17", 17, 1.0, 2**63, -1])
def test_s05_an_id_of_another_kind_is_taken_as_it_came(
    client_of: Opener, server: FaultServer, found: Any
) -> None:
    server.always(json_answer({"track": {"id": found, "name": "x"}}))
    assert client_of(server.base_url).call(READ).id == found


@pytest.mark.parametrize(
    "found",
    [
        "0000-00-00",
        "0000-00-00 00:00:00",
        "10000-01-01",
        "99999999-01-01T00:00:00Z",
        "yesterday",
        "",
        1736951400,
        None,
    ],
)
def test_s07_an_odd_date_reads_as_none_and_is_kept(
    client_of: Opener, server: FaultServer, found: Any
) -> None:
    server.answers(track(created_at=found))
    read = client_of(server.base_url).call(READ)
    assert read.has("created_at")
    assert read.created_at is None
    assert read.to_dict()["created_at"] == found


def test_s08_a_new_value_of_an_enumeration_stays_as_it_is(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(track(licensing_type="by_the_hour"))
    assert client_of(server.base_url).call(READ).to_dict()["licensing_type"] == "by_the_hour"


@pytest.mark.parametrize("empty", [[], {}])
@pytest.mark.parametrize("field", ["artists", "genres", "tags", "album"])
def test_s10_php_writes_empty_lists_and_objects_alike(
    client_of: Opener, server: FaultServer, field: str, empty: Any
) -> None:
    server.answers(track(**{field: empty}))
    assert client_of(server.base_url).call(READ).id == 3629


def test_s11_the_public_tier_has_the_same_model_with_fewer_fields(
    client_of: Opener, server: FaultServer
) -> None:
    server.answers(track(bpm=90), track())
    full = client_of(server.base_url).call(READ)
    public = client_of(server.base_url, token="").call(READ)
    assert type(full) is type(public)
    assert (full.bpm, public.bpm) == (90, None)
    assert server.ledger[1].header("authorization") is None


@pytest.mark.parametrize(
    "field",
    ["from", "self", "class", "to_dict", "additional_properties", "_keys", "__class__", "has", ""],
)
def test_s13_a_field_may_be_called_as_python_calls_its_own(
    client_of: Opener, server: FaultServer, field: str
) -> None:
    server.answers(track(**{field: "v"}))
    found = client_of(server.base_url).call(READ)
    assert found.to_dict()[field] == "v"
    assert type(found).from_dict(found.to_dict()) == found


def test_an_answer_to_a_write_may_be_any_object(client_of: Opener, server: FaultServer) -> None:
    server.always(json_answer({"anything": [1, {"else": None}]}))
    assert client_of(server.base_url).call(UNSAFE) is not None
