"""Every operation of the contract that pages is a pager, and no other; each walks to its end."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from beatpass_client import AsyncPager, BeatPass, BeatPassSync, SyncPager
from beatpass_client.contract import ContractOperation, operations
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


@pytest.mark.parametrize("operation", PAGING, ids=lambda each: each.id)
async def test_an_operation_that_pages_gives_a_pager(operation: ContractOperation) -> None:
    async with BeatPass("a-token-of-its-own", base_url=BASE) as bp:
        assert isinstance(method(bp, operation)(*path_values(operation)), AsyncPager)
    with BeatPassSync("a-token-of-its-own", base_url=BASE) as sync:
        assert isinstance(method(sync, operation)(*path_values(operation)), SyncPager)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)
async def test_only_an_operation_that_pages_says_that_it_gives_a_pager(
    operation: ContractOperation,
) -> None:
    async with BeatPass("a-token-of-its-own", base_url=BASE) as bp:
        found = method(bp, operation)
    pages = "x-pagination" in operation.data
    assert inspect.iscoroutinefunction(found) is not pages
    assert str(inspect.signature(found).return_annotation).startswith("AsyncPager") is pages
    bounds = {"max_items", "max_pages", "resume"}
    assert bounds <= set(inspect.signature(found).parameters) or not pages


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)
def test_what_pages_in_the_contract_is_said_to_page(operation: ContractOperation) -> None:
    """Whoever takes a page number or an offset pages; a fact that is missing would go unseen."""
    taken = {each.get("name") for each in operation.data.get("parameters", [])}
    if taken & {"page", "offset", "cursor"}:
        assert "x-pagination" in operation.data


@pytest.mark.parametrize("operation", PAGING, ids=lambda each: each.id)
async def test_an_operation_that_pages_is_walked_to_its_end_on_the_sandbox(
    operation: ContractOperation, sandbox: SandboxServer
) -> None:
    sandbox.sandbox.limits.on = False
    person = PRODUCER if operation.id in OF_PRODUCERS else BUYER
    # The largest list would be 250 pages of 2.
    size = 100 if operation.id == "getTracks" else 2
    bounds = {"page_size": size} if operation.data["x-pagination"].get("size") else {}
    async with BeatPass(person.token, base_url=sandbox.base_url) as bp:
        if operation.id == "getUserReposts":
            await bp.reposts.toggle(repostable_id=3629, repostable_type="track")
        pages = [
            page async for page in method(bp, operation)(*path_values(operation), **bounds).pages()
        ]
        single = [item async for item in method(bp, operation)(*path_values(operation))]
    items = [item for page in pages for item in page]
    assert items
    assert [each.to_dict() if hasattr(each, "to_dict") else each for each in items] == [
        each.to_dict() if hasattr(each, "to_dict") else each for each in single
    ]
    assert pages[-1].resume is None
    assert all(page.has_next for page in pages[:-1])
    if pages[0].total is not None:
        assert len(items) == pages[0].total


def test_every_form_of_the_contract_is_among_those_that_are_known() -> None:
    forms = {form for each in PAGING for form in each.data["x-pagination"]["forms"]}
    assert forms == {"page", "camel-page", "offset", "cursor"}
