"""The first page that a process decodes, beyond the import of its models.

Each run is a process of its own: it imports the models of a list of tracks, decodes the text of a
page of 50, and measures the CPU time from the decoded JSON to the models. Prints the median, and
what the import itself costs.

Left out: the start of Python, and the client.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from decode import page

RUNS = 15
SCRIPT = """
import json, sys, time
page = json.loads(open(sys.argv[1], "rb").read())
start = time.process_time_ns()
from beatpass_client.models.track_list import read_track_list
imported = time.process_time_ns()
read_track_list(page)
print(json.dumps([imported - start, time.process_time_ns() - imported]))
"""


def main() -> None:
    """Print the figures."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.json"
        file.write_bytes(page(random.Random(1), "regular"))
        for _ in range(RUNS):
            command = [sys.executable, "-c", SCRIPT, str(file)]
            done = subprocess.run(command, check=True, capture_output=True)
            found.append(json.loads(done.stdout))
    imported, read = (statistics.median(each) / 1e6 for each in zip(*found, strict=True))
    print(f"first page: {read:.1f} ms, after {imported:.1f} ms for the import of its models")


if __name__ == "__main__":
    main()
