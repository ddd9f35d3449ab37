"""The examples of the documentation of the helpers run."""

from __future__ import annotations

import ast
import inspect
import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import BeatPass
from beatpass_client.contract import operations
from tests.harness import FakeClock, FaultServer, computed, raw_answer

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES = ("downloads", "waiting-and-batches")
BLOCKS = [
    pytest.param(block, id=f"{page}-{number}")
    for page in PAGES
    for number, block in enumerate(
        re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text("utf-8"), re.DOTALL)
    )
]

JSON = {"Content-Type": "application/json"}
AUDIO = {
    "Content-Type": "audio/mpeg",
    "Content-Disposition": 'attachment; filename="Night Drive.mp3"',
}
ANSWERS: dict[str, Any] = {
    r"/tracks/3629/download": (AUDIO, b"ID3 sound"),
    r"/license-certificate": ({"Content-Type": "text/html"}, b"<html>License</html>"),
    r"/download-license-pdf": (JSON, {"license": {"type": "exclusive"}}),
    r"/export/csv": ({"Content-Type": "text/csv"}, b"id,plays\n"),
    r"/tracks/3629": (
        JSON,
        {"track": {"id": 3629, "name": "Night Drive", "image": "storage/covers/1.png"}},
    ),
    r"/covers/1.png": ({"Content-Type": "image/png"}, b"\x89PNG"),
    r"/tracks/3629/fingerprint/status": (JSON, {"fingerprint": {"status": "completed"}}),
    r"/tracks/4711/fingerprint/status": (JSON, {"fingerprint": {"status": "processing"}}),
    r"/purchase/status": (JSON, {"has_purchased": True}),
    r"/growth-batch": (JSON, {"3629": {"growth": 3}, "4711": {"growth": 1}}),
    r"/tracks/1,2,3": (JSON, {"status": "success"}),
    r"/extract-metadata": (JSON, {}),
    r"/api/v1/tracks": (JSON, {"track": {"id": 9, "name": "Night Drive"}}),
}


def answered(exchange: Any) -> bytes:
    for path, (headers, body) in ANSWERS.items():
        if exchange.head.path.endswith(path):
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            return raw_answer(200, content, headers)
    raise LookupError(exchange.head.path)


@pytest.mark.parametrize("block", BLOCKS)
async def test_an_example_runs(
    server: FaultServer,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    block: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    form = struct.pack("<HHIIHH", 1, 1, 44100, 88200, 2, 16)
    chunks = b"fmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", 88200)
    Path("beat.wav").write_bytes(b"RIFF\0\0\0\0WAVE" + chunks + bytes(88200))
    server.always(computed(answered))
    async with BeatPass("7|nobodysToken", base_url=server.base_url, clock=clock) as bp:
        code = compile(block, "the example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        running = eval(code, {"bp": bp})
        if inspect.isawaitable(running):
            await running
    assert len(server.ledger) > 0


def test_the_table_of_batches_is_that_of_the_contract() -> None:
    text = (DOCS / "waiting-and-batches.md").read_text("utf-8")
    sizes = dict.fromkeys(("tracks", "albums", "playlists", "lyrics"), "delete")
    named = {f"{noun}.delete_many": (noun, name) for noun, name in sizes.items()} | {
        "producer_intelligence.track_growth_many": ("producer_intelligence", "track_growth_batch"),
        "tracks.waveforms": ("tracks", "waveform_batch"),
        "licenses.check_many": ("licenses", "check_batch"),
    }
    batch_sizes = {
        (each.data["tags"][0], each.data["x-name"]): each.data.get("x-batch-size")
        for each in operations()
    }
    for helpers, size in re.findall(r"^\| (`.*`) \| ([0-9]+) \|$", text, re.MULTILINE):
        for helper in re.findall(r"`([^`]+)`", helpers):
            assert batch_sizes[named.pop(helper)] == int(size)
    assert named == {}
