"""Decoding a page of 50 rich tracks, against the stock output of the same generator.

Prints how many times faster than stock with the standard library's json, medians of interleaved
CPU times. "json" and "orjson" say what decodes the text before our models read it.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import orjson

from beatpass_client.models import TrackList
from beatpass_client.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 60


def stock(folder: Path) -> Any:
    """Generate without templates, and load the class for a list of tracks."""
    config = folder / "config.yml"
    config.write_text("post_hooks: []\n", "utf-8")
    command = [
        *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
        *("--path", str(ROOT / "openapi" / "beatpass.yaml"), "--config", str(config)),
        *("--output-path", str(folder / "stock_client")),
    ]
    subprocess.run(command, check=True, capture_output=True)
    sys.path.insert(0, str(folder))
    return import_module("stock_client.models.track_list").TrackList


def page(unknown: int) -> bytes:
    """Write a page of 50 tracks with a number of unknown fields each."""
    sandbox = Sandbox()
    answer = sandbox.request("GET", "/tracks?per_page=50", token=sandbox.token).body
    for track in answer["pagination"]["data"]:
        track.update({f"new_field_{number}": "something" for number in range(unknown)})
    return json.dumps(answer).encode()


def decode(read: Callable[[Any], Any], loads: Callable[[bytes], Any], raw: bytes) -> Any:
    """Go from bytes to models."""
    return read(loads(raw))


def medians(runs: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """Time every run in turn, many times, and take each one's median."""
    times: dict[str, list[int]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.process_time_ns()
            run()
            run()
            times[name].append(time.process_time_ns() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def memory(read: Callable[[], Any]) -> int:
    """Measure what one decoded page holds, in bytes."""
    read()
    tracemalloc.start()
    kept = read()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        stock_list = stock(Path(folder))
        for unknown in (0, 3):
            raw = page(unknown)
            runs: dict[str, Callable[[], Any]] = {
                "stock": partial(decode, stock_list.from_dict, json.loads, raw),
                "json": partial(decode, TrackList.from_dict, json.loads, raw),
                "orjson": partial(decode, TrackList.from_dict, orjson.loads, raw),
            }
            found = medians(runs)
            for name in ("json", "orjson"):
                ratio = found["stock"] / found[name]
                print(f"decode, {unknown} unknown fields, {name}: {ratio:.2f} x stock")
            share = memory(runs["json"]) / memory(runs["stock"])
            print(f"memory, {unknown} unknown fields: {share:.2f} x stock")


if __name__ == "__main__":
    main()
