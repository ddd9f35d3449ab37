"""A label's own catalogue as a table and a picture: which tempo is played most.

python examples/recipes/analysis.py FOLDER 1 2 3     # the ids of the label's artists
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from beatpass_client import BeatPass, MapProgress, MapResult
from beatpass_client.models import Track
from beatpass_client.tables import to_pandas


def show(progress: MapProgress) -> None:
    """Tell how far it is, now and then."""
    if progress.done % 50 == 0:
        print(f"{progress.done} done, {progress.left} left", file=sys.stderr)


async def fetch(bp: BeatPass, artist_ids: list[int]) -> pd.DataFrame:
    """Get the tracks of some artists, each with all its fields."""
    ids = {track.id for each in artist_ids for track in await bp.artists.tracks(each)}
    mapped = bp.map(bp.tracks.get, sorted(ids), on_error="return", progress=show)
    print(f"{len(ids)} calls: about {mapped.estimate() or 0:.0f} s for the limit", file=sys.stderr)
    results: list[MapResult[int, Track]] = [result async for result in mapped]
    failed = [result for result in results if not result.ok]
    for result in failed:
        print(f"track {result.item} is missing: {result.error}", file=sys.stderr)
    return to_pandas([result.get() for result in results if result.ok])


def by_tempo(tracks: pd.DataFrame) -> pd.DataFrame:
    """Sum the plays up by tempo, in steps of ten beats a minute."""
    stepped = tracks.assign(tempo=tracks["bpm"] // 10 * 10)
    return stepped.pivot_table(values="plays", index="tempo", aggfunc="sum").reset_index()


def draw(tempos: pd.DataFrame, path: Path) -> None:
    """Draw the plays of each tempo."""
    # matplotlib's types are incomplete.
    figure: Any = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    axes.bar(tempos["tempo"].astype(str).tolist(), tempos["plays"].astype(float).tolist())
    axes.set_xlabel("beats a minute")
    axes.set_ylabel("plays")
    figure.savefig(path)


async def main(folder: Path, artist_ids: list[int]) -> None:
    """Fetch, sum up and draw."""
    folder.mkdir(parents=True, exist_ok=True)
    async with BeatPass() as bp:
        tracks = await fetch(bp, artist_ids)
    tracks.to_parquet(folder / "tracks.parquet")
    tempos = by_tempo(tracks)
    print(tempos.to_string(index=False))
    draw(tempos, folder / "tempos.png")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), [int(word) for word in sys.argv[2:]]))
