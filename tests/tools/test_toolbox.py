"""Tools for agents: what they are, what they answer, and what they refuse."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import jsonschema
import pytest

from beatpass_client import BeatPass, BeatPassError, ConfigurationError, InvalidArgumentError
from beatpass_client.contract import operations
from beatpass_client.errors import NotAllowedError
from beatpass_client.tools import Toolbox, definitions, failure, find_tools


@pytest.fixture
async def client() -> AsyncIterator[BeatPass]:
    async with BeatPass.sandbox(max_price=500, confirm=True) as bp:
        yield bp


def test_by_default_a_chosen_set_of_reads_and_the_quota_are_tools() -> None:
    chosen = {each.id for each in operations() if each.data.get("x-tool")}
    found = find_tools()
    assert len(found) == len(chosen) + 1
    assert {tool.operation_class for tool in found} == {"read"}
    assert "quota" in {tool.name for tool in found}


def test_all_reads_can_be_tools_and_nothing_else_without_leave() -> None:
    found = find_tools(toolset="all")
    reads = [each for each in operations() if each.data["x-class"] == "read"]
    assert len(found) == len(reads) + 1
    marked = {tool.name for tool in found if tool.description.endswith("is undocumented.")}
    unknown = [each for each in reads if each.data["x-answer"] == "undocumented"]
    assert marked == {f"{each.data['tags'][0]}_{each.data['x-name']}" for each in unknown}


def test_definitions_are_json_schema() -> None:
    for each in definitions(toolset="all", allow=["purchases"], allow_spending=True):
        jsonschema.Draft202012Validator.check_schema(each["input_schema"])
        assert each["description"].endswith(".")
        assert len(each["description"]) < 200


def test_an_unknown_namespace_or_toolset_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no namespace 'traks'"):
        find_tools(allow=["traks"])
    with pytest.raises(ConfigurationError, match="no toolset"):
        find_tools(toolset="some")  # type: ignore[arg-type]


async def test_an_answer_has_the_documented_fields_or_those_asked_for(client: BeatPass) -> None:
    box = Toolbox(client)
    whole = await box.call("tracks_get", {"track_id": 3130})
    assert whole["name"] == "Midnight Drive"
    some = await box.call("tracks_get", {"track_id": 3130, "fields": ["name", "artists.name"]})
    assert some == {"name": "Midnight Drive", "artists.name": ["Mara Voss", "Ode to Rust"]}


async def test_a_list_comes_in_small_pages(client: BeatPass) -> None:
    box = Toolbox(client)
    first = await box.call("tracks_list", {"fields": ["id"]})
    assert (len(first["items"]), first["has_next"]) == (10, True)
    second = await box.call("tracks_list", {"fields": ["id"], "page": 2, "page_size": 3})
    assert len(second["items"]) == 3
    assert first["items"][3:6] == second["items"]


async def test_wrong_input_is_refused_before_anything_is_sent(client: BeatPass) -> None:
    box = Toolbox(client)
    wrong: list[tuple[str, Any]] = [
        ("nope", {}),
        ("tracks_get", {}),
        ("tracks_get", {"track_id": 1, "x": 2}),
        ("tracks_get", {"track_id": ".."}),
        ("tracks_create", {}),
        ("purchases_initiate", {"track_id": 3131}),
    ]
    before = client.rate_limit.remaining
    for name, arguments in wrong:
        with pytest.raises(InvalidArgumentError):
            await box.call(name, arguments)
    assert client.rate_limit.remaining == before


async def test_a_purchase_takes_two_steps_and_a_code_that_is_good_once(client: BeatPass) -> None:
    box = Toolbox(client, allow=["purchases"], allow_spending=True)
    prepared = await box.call("purchases_initiate", {"track_id": 3131})
    assert prepared["price"]["total_amount"] > 0
    code = prepared["confirm"]
    for arguments in ({"track_id": 3130, "confirm": code}, {"track_id": 3131, "confirm": code}):
        # The code went with the first use, which was for another track.
        with pytest.raises(NotAllowedError, match="does not belong to this call"):
            await box.call("purchases_initiate", arguments)
    code = (await box.call("purchases_initiate", {"track_id": 3131}))["confirm"]
    begun = await box.call("purchases_initiate", {"track_id": 3131, "confirm": code})
    assert begun["purchase_id"]


async def test_an_error_tells_its_class_and_what_to_do(client: BeatPass) -> None:
    with pytest.raises(BeatPassError) as caught:
        await Toolbox(client).call("tracks_get", {"track_id": 999999})
    told = failure(caught.value)
    assert told["error"] == "NotFoundError"
    assert told["message"].startswith("getTrack: ")
