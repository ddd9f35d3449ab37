"""Tables of models: typed columns, nothing lost, and the same columns for an empty list."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from beatpass_client import BeatPassSync, InvalidArgumentError
from beatpass_client.api.tracks import get_tracks
from beatpass_client.models import Track
from beatpass_client.tables import to_arrow, to_pandas, to_polars, to_records

LIST = get_tracks.OPERATION
ROWS: list[dict[str, Any]] = [
    {
        "id": 1,
        "name": "Night",
        "created_at": "2026-01-02T03:04:05.678901Z",
        "release_date": "2026-01-02",
        "bpm": 90,
        "plays": None,
        "price": 19.99,
        "artists": [{"id": 7, "name": "Mara"}],
        "album": {"id": 3, "name": "Paper", "created_at": "2026-01-01T00:00:00Z"},
        "mood_score": 0.5,
        "extras": {"colour": "blue"},
    },
    {"id": 2, "name": "Day", "bpm": 120, "price": 5, "artists": []},
]
TRACKS = [Track.from_dict(row) for row in ROWS]


def test_a_record_is_flat_and_holds_what_came() -> None:
    first, second = to_records(TRACKS)
    assert first["album.name"] == "Paper"
    assert first["created_at"] == datetime(2026, 1, 2, 3, 4, 5, 678901, UTC)
    assert first["release_date"] == date(2026, 1, 2)
    assert first["artists"] == [{"id": 7, "name": "Mara"}]
    assert first["mood_score"] == 0.5
    assert first["extras.colour"] == "blue"
    assert "album.name" not in second


def test_pandas_columns_have_the_types_of_the_contract() -> None:
    frame = to_pandas(TRACKS)
    types = frame.dtypes.astype(str)
    assert types["id"] == types["plays"] == types["album.id"] == "Int64"
    assert types["created_at"] == types["album.created_at"] == "datetime64[us, UTC]"
    assert types["price"] == "Float64"
    assert types["name"] == "string"
    assert frame["bpm"].sum() == 210
    assert frame["plays"].isna().all()
    assert frame.loc[0, "mood_score"] == 0.5


def test_polars_and_arrow_columns_have_the_types_of_the_contract() -> None:
    frame, table = to_polars(TRACKS), to_arrow(TRACKS)
    assert frame.schema["id"] == pl.Int64
    assert frame.schema["created_at"] == pl.Datetime("us", "UTC")
    assert frame.schema["release_date"] == pl.Date
    assert frame["artists"].to_list() == [[{"id": 7, "name": "Mara"}], []]
    assert table.schema.field("created_at").type == pa.timestamp("us", "UTC")
    assert table.schema.field("album.id").type == pa.int64()
    assert table.column("mood_score").to_pylist() == [0.5, None]


def test_an_empty_list_has_the_documented_columns() -> None:
    documented = [name for name in to_pandas(TRACKS) if name not in ("mood_score", "extras.colour")]
    assert list(to_pandas([], operation=LIST)) == documented
    assert to_polars([], operation=LIST).columns == documented
    assert to_arrow([], operation=LIST).column_names == documented
    assert str(to_pandas([], operation=LIST).dtypes["created_at"]) == "datetime64[us, UTC]"


def test_a_column_that_breaks_the_contract_becomes_text_and_loses_nothing() -> None:
    odd = [
        Track.from_dict({"id": 1, "name": "a", "bpm": {"low": 80}}),
        Track.from_dict({"id": 2, "name": "b", "bpm": 90}),
    ]
    assert to_polars(odd)["bpm"].to_list() == ['{"low": 80}', "90"]
    late = [Track.from_dict({"id": 1, "name": "a", "created_at": "soon"})]
    assert to_pandas(late).loc[0, "created_at"] == "soon"


def test_unlike_values_of_an_unknown_field_become_text() -> None:
    mixed = [
        Track.from_dict({"id": 1, "name": "a", "level": 3}),
        Track.from_dict({"id": 2, "name": "b", "level": "high"}),
    ]
    assert to_arrow(mixed).column("level").to_pylist() == ["3", "high"]


def test_money_is_a_decimal_or_a_float_by_choice() -> None:
    rows: list[dict[str, Any]] = [{"price": 19.99}, {"price": None}]
    track = [Track.from_dict({"id": 1, "name": "a", **row}) for row in rows]
    exact = to_records(track, money="decimal")[0]["price"]
    assert exact == Decimal("19.99")
    assert to_records(track, money="float")[0]["price"] == 19.99
    assert to_polars(track, money="decimal")["price"].to_list() == [Decimal("19.99"), None]
    assert to_arrow(track, money="float").column("price").to_pylist() == [19.99, None]


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="takes models or mappings, not int"):
        to_records([1])


def test_the_lists_of_the_sandbox_become_tables() -> None:
    with BeatPassSync.sandbox() as bp:
        tracks, albums = list(bp.tracks.list(max_items=40)), list(bp.albums.list(max_items=40))
    for items in (tracks, albums):
        frame = to_pandas(items)
        assert len(frame) == len(to_polars(items)) == to_arrow(items).num_rows == len(items)
        assert list(frame["id"]) == [row["id"] for row in to_records(items)]
    assert isinstance(to_pandas(tracks).groupby("album.name")["plays"].sum(), pd.Series)
