"""Every operation of the contract that pages is a pager, and no other; each is read to its end."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from beatpass_client import AsyncPager, BeatPass, BeatPassSync, SyncPager
from beatpass_client.contract import (
    PAGE_ARGUMENTS,
    PAGE_FORMS,
    ContractOperation,
    operations,
)
from beatpass_client.pagination.strategy import STRATEGIES
from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import BUYER, PRODUCER

OPERATIONS = list(operations())
PAGING = [each for each in OPERATIONS if "x-pagination" in each.data]
BASE = "http://127.0.0.1:9/api/v1"

# These show what belongs to a producer, or to the one who asks.
OF_PRODUCERS = {"getArtistActivity", "producerFinanceTransactions"}


def method(client: Any, operation: ContractOperation) -> Any:
    return getattr(getattr(client, operation.data["tags"][0]), operation.data["x-name"])


def path_values(operation: ContractOperation) -> list[Any]:
    names = re.findall(r"{(\w+)}", operation.path)
    return ["lofi" if name == "name" else 1 for name in names]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


async def test_an_operation_that_pages_gives_a_pager_and_no_other_does() -> None:
    async with BeatPass("a-token-of-its-own", base_url=BASE) as bp:
        for operation in OPERATIONS:
            found = method(bp, operation)
            signature = inspect.signature(found)
            pages = operation in PAGING
            assert str(signature.return_annotation).startswith("AsyncPager") is pages, operation.id
            assert inspect.iscoroutinefunction(found) is not pages, operation.id
            if pages:
                assert {"max_items", "max_pages", "resume"} <= set(signature.parameters)
                assert isinstance(found(*path_values(operation)), AsyncPager)
    with BeatPassSync("a-token-of-its-own", base_url=BASE) as sync:
        for operation in PAGING:
            assert isinstance(method(sync, operation)(*path_values(operation)), SyncPager)


def test_what_takes_a_page_an_offset_or_a_cursor_is_said_to_page() -> None:
    for operation in OPERATIONS:
        taken = {each.get("name") for each in operation.data.get("parameters", [])}
        if taken & set(PAGE_ARGUMENTS) - {"pagination"}:
            assert "x-pagination" in operation.data, operation.id


async def test_every_list_is_read_to_its_end_on_the_sandbox(sandbox: SandboxServer) -> None:
    sandbox.sandbox.limits.on = False
    for operation in PAGING:
        person = PRODUCER if operation.id in OF_PRODUCERS else BUYER
        # The largest list would be 250 pages of 2.
        size = 100 if operation.id == "getTracks" else 2
        bounds = {"page_size": size} if operation.data["x-pagination"].get("size") else {}
        async with BeatPass(person.token, base_url=sandbox.base_url) as bp:
            if operation.id == "getUserReposts":
                await bp.reposts.toggle(repostable_id=3629, repostable_type="track")
            pager = method(bp, operation)(*path_values(operation), **bounds)
            pages = [page async for page in pager.pages()]
            single = [plain(each) async for each in method(bp, operation)(*path_values(operation))]
        items = [plain(item) for page in pages for item in page]
        assert items, operation.id
        assert items == single, operation.id
        assert pages[-1].resume is None, operation.id
        assert all(page.has_next for page in pages[:-1]), operation.id
        assert pages[0].total in (None, len(items)), operation.id


def plain(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


def test_every_form_of_the_contract_has_a_strategy_that_uses_its_arguments() -> None:
    used = {form for each in PAGING for form in each.data["x-pagination"]["forms"]}
    assert used == set(PAGE_FORMS) == set(STRATEGIES)
    for form, strategy in STRATEGIES.items():
        assert set(strategy.first) <= set(PAGE_FORMS[form])


def test_the_names_of_page_arguments_stand_in_one_table() -> None:
    """A form added to the contract is added there, and nowhere else by hand."""
    taken = {
        parameter["name"]
        for each in PAGING
        for parameter in each.data["parameters"]
        if parameter["in"] == "query"
    }
    assert set(PAGE_ARGUMENTS) <= taken
