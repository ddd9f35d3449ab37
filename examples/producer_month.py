"""A producer's month in figures: exported as CSV, drawn in the terminal and as a picture.

python examples/producer_month.py [FOLDER]   # on a BeatPass in this process
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from beatpass_client import BeatPass


async def main(folder: Path) -> None:
    """Look at a month."""
    async with BeatPass.sandbox() as bp:
        export = (await bp.exports.insights_csv(type_="tracks", period="30-days")).to_dict()
        # Undocumented: BeatPass does not say how an export comes; the sandbox uses `content`.
        (folder / "month.csv").write_text(export["content"], "utf-8", newline="")
        print(f"exported: {len(export['content'].splitlines()) - 1} tracks")
        played = [(each.track_name, each.plays) for each in await bp.dashboard.track_performance()]

    best = sorted(played, key=lambda each: -(each[1] or 0))[:8]
    names, plays = [str(name) for name, _ in best], [count or 0 for _, count in best]
    for name, count in zip(names, plays, strict=True):
        print(f"{name:24} {'█' * round(40 * count / max(plays)):40} {count}")

    try:
        from matplotlib.figure import Figure
    except ImportError:
        print("for a picture: pip install 'beatpass-client[charts]'")
        return
    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    axes.barh(names[::-1], plays[::-1])
    axes.set_xlabel("plays")
    picture = folder / "month.png"
    figure.savefig(picture)
    print(f"drawn: {picture.name}, {picture.stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        chosen = Path(sys.argv[1])
        chosen.mkdir(parents=True, exist_ok=True)
        asyncio.run(main(chosen))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            asyncio.run(main(Path(temporary)))
