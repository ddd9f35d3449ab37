"""Decoding pages of 50 tracks, against the stock output of the same generator.

Every track has its own dates, price, name and counts; each round decodes a page that was not
decoded before. Ratios are stock with the standard library's json over ours, medians of interleaved
CPU times: "json" and "orjson" say what decodes the text before our models read it. "read" reads
every field of every object after decoding, on both sides.

    regular     every track has the same keys
    irregular   every track lacks some keys, never the same ones
    unknown     every track has two unknown fields with random names

Left out: the wire, and what a program does with the values.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from beatpass_client.models import TrackList

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 40
REQUIRED = {"id", "name", "artists", "album"}


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


def track(chance: random.Random, shape: str) -> dict[str, Any]:
    """Make up a track."""
    number = chance.randrange(1_000_000)
    day = f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    moment = f"{day}T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:07.{number:06}Z"
    found: dict[str, Any] = {
        "id": number,
        "name": f"Night drive {number}",
        "image": f"https://images.example/tracks/{number}.jpg",
        "created_at": moment,
        "updated_at": moment.replace("07", "09"),
        "release_date": day,
        "description": f"Recorded at {number}",
        "duration": number,
        "bpm": chance.randint(60, 180),
        "key": chance.choice("ABCDEFG"),
        "scale": chance.choice(["major", "minor"]),
        "price": round(chance.uniform(5, 500), 2),
        "currency": chance.choice(["CAD", "USD"]),
        "licensing_type": "non_exclusive_only",
        "exclusive_status": "available",
        "exclusive_price": round(chance.uniform(500, 5000), 2),
        "plays": number,
        "views": number * 2,
        "likes_count": number % 97,
        "reposts_count": number % 11,
        "duration_text": f"{number % 7}:{number % 60:02}",
        "model_type": "track",
        "artists": [
            {"id": number + each, "name": f"Artist {number}", "image_small": "https://i.example/a",
             "verified": bool(each), "model_type": "artist"}
            for each in range(2)
        ],
        "genres": [
            {"id": number, "name": f"lo-{number}", "display_name": f"Lo {number}",
             "model_type": "genre"}
        ],
        "tags": [{"id": number + each, "name": f"tag {each} {number}"} for each in range(2)],
        "album": {
            "id": number, "name": f"Paper {number}", "image": "https://i.example/b",
            "release_date": day, "created_at": moment, "description": None, "plays": number,
            "model_type": "album",
        },
    }  # fmt: skip
    if shape == "irregular":
        for key in chance.sample(sorted(found.keys() - REQUIRED), chance.randint(3, 9)):
            del found[key]
    if shape == "unknown":
        found.update({f"field_{chance.randrange(10**9)}": "something" for _ in range(2)})
    return found


def page(chance: random.Random, shape: str) -> bytes:
    """Write a page of 50 tracks."""
    tracks = [track(chance, shape) for _ in range(50)]
    return json.dumps({"pagination": {"data": tracks, "current_page": 1}}).encode()


class Fields(NamedTuple):
    """How the fields of a class of ours or of stock are read."""

    every: Callable[[Any], Any]
    lists: tuple[str, ...]
    objects: tuple[str, ...]


def prepare(model: Any, known: dict[type, Fields]) -> None:
    """Find out how to read every declared field of a model, and of the models in it."""
    names = [each.alias for each in type(model).__attrs_attrs__ if each.init]
    values = {name: getattr(model, name) for name in names}
    lists = {name: each for name, each in values.items() if isinstance(each, list) and each}
    objects = {name: each for name, each in values.items() if hasattr(each, "__attrs_attrs__")}
    known[type(model)] = Fields(attrgetter(*names), tuple(lists), tuple(objects))
    for each in [*(each[0] for each in lists.values()), *objects.values()]:
        prepare(each, known)


def read_fields(model: Any, known: dict[type, Fields]) -> None:
    """Read every field of a model, and of the models in it."""
    every, lists, objects = known[type(model)]
    every(model)
    for name in lists:
        for each in getattr(model, name) or ():
            read_fields(each, known)
    for name in objects:
        if each := getattr(model, name):
            read_fields(each, known)


def run(
    read: Callable[[Any], Any], loads: Callable[[bytes], Any], raw: bytes, known: Any
) -> tuple[int, int]:
    """Decode a page and read every field; give the time of the first, and of both."""
    start = time.process_time_ns()
    model = read(loads(raw))
    decoded = time.process_time_ns()
    read_fields(model, known)
    return decoded - start, time.process_time_ns() - start


def memory(read: Callable[[Any], Any], raw: bytes) -> int:
    """Measure what one decoded page holds, in bytes."""
    read(json.loads(raw))
    tracemalloc.start()
    held = read(json.loads(raw))
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del held
    return size


def main() -> None:
    """Print the figures."""
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        stock_read = stock(Path(folder)).from_dict
        ways: dict[str, tuple[Any, Any]] = {
            "stock": (stock_read, json.loads),
            "json": (TrackList.from_dict, json.loads),
            "orjson": (TrackList.from_dict, orjson.loads),
        }
        known: dict[type, Fields] = {}
        for read, _ in ways.values():
            prepare(read(json.loads(page(chance, "regular"))), known)
        # The unregular ones come first: what they leave behind must not slow the regular ones.
        for shape in ("unknown", "irregular", "regular"):
            times: dict[str, list[tuple[int, int]]] = {name: [] for name in ways}
            for _ in range(ROUNDS):
                raw = page(chance, shape)
                for name, (read, loads) in ways.items():
                    times[name].append(run(read, loads, raw, known))
            for part, label in enumerate(("decode", "decode and read")):
                middle = {
                    name: statistics.median(each[part] for each in found)
                    for name, found in times.items()
                }
                for name in ("json", "orjson"):
                    print(f"{label}, {shape}, {name}: {middle['stock'] / middle[name]:.2f} x stock")
            raw = page(chance, shape)
            share = memory(TrackList.from_dict, raw) / memory(stock_read, raw)
            print(f"memory, {shape}: {share:.2f} x stock")


if __name__ == "__main__":
    main()
