"""Readers that are compiled for the keys that come read what the careful way reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client import ShapeError
from beatpass_client.models import Track
from beatpass_client.runtime.model import object_of
from beatpass_client.runtime.reader import ObjectReader

USUAL: dict[str, Any] = {
    "id": 1,
    "name": "Night",
    "created_at": "2026-05-19T20:00:00.000000Z",
    "release_date": "2026-05-19",
    "artists": [{"id": 1, "name": "Mara"}, {"id": 2, "name": "Ode"}],
    "genres": [],
    "tags": [{"id": 1, "name": "lofi", "unheard_of": [1]}],
    "album": {"id": 3, "created_at": "2026-05-19T20:00:00Z", "release_date": None},
    "a_new_field": {"a": 1},
}

ODD: list[tuple[str, Any]] = [
    *(
        (name, value)
        for name in ("artists", "genres", "tags")
        for value in (
            None,
            [],
            {},
            "",
            "nobody",
            7,
            True,
            [None],
            [[]],
            ["a name"],
            [7],
            [{"id": 1}],
            [{"name": "b", "id": 1}],
            [{"id": 1, "other": 2}],
            [{"id": 1, "name": "b", "more": 2, "still_more": {}}],
            [{"id": 1, "name": "Mara"}, {"id": 2}, {"id": 3, "name": "Ode"}],
            {"0": {"id": 1, "name": "b"}, "4": {"id": 2, "name": "c"}},
            {"a": {"id": 1}},
        )
    ),
    *(
        ("album", value)
        for value in (
            None,
            [],
            {},
            "",
            7,
            [1],
            {"id": 3},
            {"id": 3, "created_at": 7, "release_date": "soon"},
            {"id": 3, "created_at": None, "other": 1},
            {"id": 3, "artists": "nobody", "created_at": None},
        )
    ),
    *(
        (name, value)
        for name in ("created_at", "release_date")
        for value in (None, "", "0000-00-00", 0, True, [], {}, "2025-01-15 14:30:00", "x" * 99)
    ),
]


def warmed() -> ObjectReader:
    """A reader that has met the usual object often enough."""
    reader = object_of(Track)
    for _ in range(3):
        reader(USUAL)
    return reader


def outcome(read: Callable[[Any], Any], value: Any) -> Any:
    """What comes of reading: the model's values with their types, or the error with its path."""
    try:
        model = read(value)
    except ShapeError as error:
        return error.path, str(error)
    shown = [(name, getattr(model, name)) for name in USUAL if hasattr(model, name)]
    return [(name, type(each), each) for name, each in shown], model.keys(), model.to_dict()


@pytest.mark.parametrize(("name", "value"), ODD)
def test_an_odd_value_reads_as_it_does_the_careful_way(name: str, value: Any) -> None:
    odd = {**USUAL, name: value}
    assert outcome(warmed(), odd) == outcome(ObjectReader(Track), odd)


@pytest.mark.parametrize("missing", USUAL)
def test_an_object_without_one_of_the_keys_reads_as_it_does_the_careful_way(missing: str) -> None:
    odd = {("instead" if key == missing else key): each for key, each in USUAL.items()}
    assert outcome(warmed(), odd) == outcome(ObjectReader(Track), odd)


def test_usual_objects_need_no_care(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = warmed()

    def care(self: ObjectReader, value: Any, keys: Any) -> Any:
        raise AssertionError(f"{self.model.__name__} was read the careful way: {keys}")

    monkeypatch.setattr(ObjectReader, "_read_carefully", care)
    assert reader(USUAL).artists[1].name == "Ode"


def test_text_of_an_answer_never_becomes_code() -> None:
    hostile = {**USUAL, "']; raise SystemExit; ['": 1, "tags": [{"id": 1, "\n raise\n": 2}]}
    for _ in range(3):
        read = Track.from_dict(hostile)
        assert read.keys() == list(hostile)
        assert read.tags[0].to_dict() == hostile["tags"][0]
