"""An `httpx` client of the user may have hooks that read answers before the layers see them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, TruncatedResponseError
from tests.harness import FakeClock, FaultServer, answer

BODY = json.dumps({"track": {"id": 1, "name": "Night"}}).encode()
JSON = {"Content-Type": "application/json"}
ANSWERS = {
    "plain": answer(200, BODY, JSON),
    "compressed": answer(200, gzip.compress(BODY), {**JSON, "Content-Encoding": "gzip"}),
}


async def read(response: httpx.Response) -> None:
    await response.aread()


@pytest.mark.parametrize("form", ANSWERS)
async def test_an_answer_that_a_hook_has_read_is_read_all_the_same(
    server: FaultServer, form: str
) -> None:
    server.answers(ANSWERS[form])
    async with (
        httpx.AsyncClient(event_hooks={"response": [read]}) as mine,
        BeatPass("a-test-token", base_url=server.base_url, http_client=mine) as bp,
    ):
        assert (await bp.tracks.get(1)).name == "Night"


@pytest.mark.parametrize("form", ANSWERS)
def test_it_is_in_ordinary_code_too(server: FaultServer, form: str) -> None:
    server.answers(ANSWERS[form])
    with (
        httpx.Client(event_hooks={"response": [httpx.Response.read]}) as mine,
        BeatPassSync("a-test-token", base_url=server.base_url, http_client=mine) as bp,
    ):
        assert bp.tracks.get(1).name == "Night"


def test_a_file_that_a_hook_has_read_is_saved(server: FaultServer, tmp_path: Path) -> None:
    server.answers(answer(200, b"sound", {"Content-Type": "audio/mpeg"}))
    with (
        httpx.Client(event_hooks={"response": [httpx.Response.read]}) as mine,
        BeatPassSync("a-test-token", base_url=server.base_url, http_client=mine) as bp,
    ):
        saved = bp.tracks.download(1, to=tmp_path)
    assert saved.read_bytes() == b"sound"


def test_an_answer_that_a_hook_has_thrown_away_is_an_error(server: FaultServer) -> None:
    def throw_away(response: httpx.Response) -> None:
        for _ in response.iter_raw():
            pass

    server.always(ANSWERS["plain"])
    options: dict[str, Any] = {"base_url": server.base_url, "clock": FakeClock()}
    with (
        httpx.Client(event_hooks={"response": [throw_away]}) as mine,
        BeatPassSync("a-test-token", http_client=mine, **options) as bp,
        pytest.raises(TruncatedResponseError),
    ):
        bp.tracks.get(1)
