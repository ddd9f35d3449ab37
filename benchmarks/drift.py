"""Comparing two documents: 300 kB with 115 operations, and 20 times that.

Fails when the small comparison takes 2 seconds of CPU time, or the large one 40. The two versions
differ in every operation, so that no part of the comparison has an easy time. The last figures are
those of watching answers: a page of 50 tracks held against the contract.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from beatpass_client.drift import Drift, compare, read_document
from beatpass_client.sandbox import Sandbox
from beatpass_client.types import Operation

OPERATIONS = 115
SIZE = 300_000
TIMES = 20
LIMITS = {1: 2.0, TIMES: 40.0}
COMPONENTS = 40
ROUNDS = 100

Json = dict[str, Any]


def schema(number: int, count: int, version: int) -> Json:
    """A component of twenty properties, one of which leads on to others."""
    properties: Json = {
        f"field_{number}_{index}": {
            "type": ("string", "integer", "boolean")[index % 3],
            "description": f"What field {index} of component {number} tells.",
            **({"maxLength": 100 + version} if index % 3 == 0 else {}),
        }
        for index in range(18)
    }
    following = f"#/components/schemas/C{(number * 7 + 1) % count}"
    properties["next"] = {"$ref": following}
    properties["all"] = {"type": "array", "items": {"$ref": following}}
    properties[f"only_{version}"] = {"type": "string"}
    return {"type": "object", "properties": properties}


def document(times: int, version: int) -> Json:
    """A document of `times` the usual size; its versions differ everywhere."""
    components = COMPONENTS * times
    reference = {"$ref": "#/components/schemas/C0"}
    paths: Json = {}
    for number in range(OPERATIONS * times):
        reference = {"$ref": f"#/components/schemas/C{number % components}"}
        content = {"application/json": {"schema": reference}}
        parameters = [
            {
                "name": f"parameter_{index}" if index else f"only_{version}",
                "in": "query",
                "description": f"What parameter {index} is good for.",
                "schema": {"type": "integer", "maximum": 100 + version},
            }
            for index in range(6)
        ]
        paths[f"/things_{number}"] = {
            "post": {
                "operationId": f"doThing{number}",
                "summary": f"Does thing {number} in version {version}.",
                "parameters": parameters,
                "requestBody": {"content": content},
                "responses": {
                    "200": {"description": "Done.", "content": content},
                    "404": {"description": "No such thing."},
                },
            }
        }
    schemas = {f"C{number}": schema(number, components, version) for number in range(components)}
    return {"openapi": "3.0.3", "paths": paths, "components": {"schemas": schemas}}


def comparison(times: int) -> float:
    """Compare two versions, print the time, and return it."""
    old, new = document(times, 1), document(times, 2)
    size = len(json.dumps(old, indent=1))
    started = time.process_time()
    found = compare(old, new)
    spent = time.process_time() - started
    print(
        f"{size / 1000:,.0f} kB, {OPERATIONS * times:,} operations: {spent:.2f} s "
        f"of at most {LIMITS[times]:g}, {len(found):,} findings"
    )
    return spent


def reading() -> None:
    """Print how long it takes to read a document from a file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "document.json"
        file.write_text(json.dumps(document(1, 1), indent=1), "utf-8")
        times = []
        for _ in range(10):
            started = time.process_time()
            read_document(file)
            times.append(time.process_time() - started)
        print(f"reading {file.stat().st_size / 1000:,.0f} kB: {statistics.median(times):.3f} s")


def watching() -> None:
    """Print what it costs to hold one page of 50 tracks against the contract."""
    sandbox = Sandbox()
    body: Any = sandbox.request("GET", "/tracks?per_page=50", token=sandbox.token).body
    sandbox.close()
    tracks = body["pagination"]["data"]
    operation = Operation("getTracks", "GET", "/tracks", "read", "optional", "tracks", "list")
    drift = Drift()
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        drift.observe(operation, "token", 200, body)
        times.append(time.process_time() - started)
    print(
        f"watching a page of {len(tracks)} tracks: {statistics.median(times) * 1000:.2f} ms, "
        f"the first {times[0] * 1000:.0f} ms"
    )


def main() -> int:
    """Print the figures.

    Returns:
        0 when the comparisons keep to their limits, else 1.
    """
    reading()
    watching()
    late = [times for times, limit in LIMITS.items() if comparison(times) >= limit]
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
