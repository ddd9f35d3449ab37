"""What a call leaves behind: nothing that only a search for garbage would find."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, ResponseValidationError

TRACK = {"track": {"id": 1, "name": "Night"}}


def answering(body: object) -> httpx.MockTransport:
    return httpx.MockTransport(lambda request: httpx.Response(200, json=body))


@pytest.fixture
def collecting() -> Iterator[None]:
    """The collector is on before and after, whatever a test does."""
    gc.enable()
    yield
    gc.enable()


def test_a_synchronous_call_leaves_no_garbage(collecting: None) -> None:
    with BeatPassSync("a-test-token", transport=answering(TRACK)) as client:
        client.tracks.get(1)
        gc.collect()
        gc.disable()
        client.tracks.get(1)
        assert gc.collect() == 0


async def test_an_asynchronous_call_leaves_no_garbage(collecting: None) -> None:
    async with BeatPass("a-test-token", transport=answering(TRACK)) as client:
        await client.tracks.get(1)
        gc.collect()
        gc.disable()
        await client.tracks.get(1)
        assert gc.collect() == 0


@pytest.mark.parametrize("on", [True, False])
def test_reading_leaves_the_collector_as_it_was(on: bool, collecting: None) -> None:
    good, odd = answering(TRACK), answering({"track": "a name"})
    with BeatPassSync("a-test-token", transport=good) as client:
        (gc.enable if on else gc.disable)()
        client.tracks.get(1)
        assert gc.isenabled() is on
    with BeatPassSync("a-test-token", transport=odd) as client:
        with pytest.raises(ResponseValidationError):
            client.tracks.get(1)
        assert gc.isenabled() is on
