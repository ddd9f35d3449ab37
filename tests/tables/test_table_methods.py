"""Tables of pages and pagers, and what a notebook shows of them."""

from __future__ import annotations

import pandas as pd
import polars as pl
import pyarrow as pa

from beatpass_client import BeatPass, BeatPassSync
from beatpass_client.models import LoginCredentials, Track


async def test_a_page_becomes_a_table_of_its_items() -> None:
    async with BeatPass.sandbox() as bp:
        page = await bp.tracks.list(page_size=5)
        assert [row["name"] for row in page.to_records()] == [track.name for track in page]
        assert str(page.to_pandas()["created_at"].dtype) == "datetime64[us, UTC]"
        assert page.to_polars().schema["id"] == pl.Int64
        assert page.to_arrow().schema.field("created_at").type == pa.timestamp("us", "UTC")


async def test_an_asynchronous_pager_fetches_all_its_items_for_a_table() -> None:
    async with BeatPass.sandbox() as bp:
        assert len(await bp.tracks.list(page_size=20, max_items=50).to_pandas()) == 50
        assert len(await bp.tracks.list(max_items=3).to_records()) == 3
        assert (await bp.tracks.list(max_items=3).to_polars()).height == 3
        assert (await bp.tracks.list(max_items=3).to_arrow()).num_rows == 3


def test_a_synchronous_pager_fetches_all_its_items_for_a_table() -> None:
    with BeatPassSync.sandbox() as bp:
        assert len(bp.tracks.list(page_size=20, max_items=50).to_pandas()) == 50
        assert bp.tracks.list(max_items=3).to_polars().height == 3


def test_an_empty_list_keeps_its_columns() -> None:
    with BeatPassSync.sandbox() as bp:
        page = bp.tracks.list(query="there is no such track").first()
        assert page.items == []
        assert str(page.to_pandas()["created_at"].dtype) == "datetime64[us, UTC]"
        assert page.to_arrow().schema.field("id").type == pa.int64()


def test_pandas_takes_models_for_rows() -> None:
    items = [
        Track.from_dict({"id": 1, "name": "a", "bpm": 90}),
        Track.from_dict({"id": 2, "name": "b"}),
    ]
    frame = pd.DataFrame(items)
    assert list(frame.columns) == ["id", "name", "bpm"]
    assert frame["id"].tolist() == [1, 2]


def test_a_notebook_shows_a_page_as_an_escaped_table() -> None:
    with BeatPassSync.sandbox() as bp:
        page = bp.tracks.list(page_size=3).first()
        page.items[0].name = "<script>alert(1)</script>"
        shown = page._repr_html_()
        assert shown.startswith("<table>")
        assert "&lt;script&gt;" in shown
        assert "<script>" not in shown
        assert shown.count("<tr>") == 4


def test_a_notebook_shows_the_fields_of_a_model_and_no_secret() -> None:
    body = LoginCredentials(email="a@b.c", password="hunter2", token_name="mine")
    assert "a@b.c" in body._repr_html_()
    assert "hunter2" not in body._repr_html_()


def test_a_repr_begins_with_what_tells_a_model_from_others() -> None:
    track = Track.from_dict({"image": "https://x.example/1.jpg", "bpm": 9, "name": "a", "id": 1})
    assert repr(track) == "<Track id=1, name='a', bpm=9, image='https://x.example/1.jpg'>"
