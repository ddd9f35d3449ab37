"""What every model of an answer or a request body does."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import attrs
import pytest

from beatpass_client import UNSET, ShapeError
from beatpass_client.contract import load_contract
from beatpass_client.models import Album, Artist, Genre, PlaylistCreate, Track, TrackList, User


def track(**fields: Any) -> Track:
    return Track.from_dict({"id": 1, "name": "Night", **fields})


def test_an_absent_field_reads_as_none_and_is_told_apart_from_null() -> None:
    read = track(bpm=None)
    assert read.bpm is None
    assert read.key is None
    assert read.has("bpm")
    assert not read.has("key")


def test_to_dict_gives_back_the_keys_that_came_with_unknown_ones() -> None:
    came = {"id": 1, "bpm": None, "brand_new": {"a": [1]}, "artists": [{"id": 2, "extra": True}]}
    for _ in range(3):  # The third time is read by the compiled way.
        assert Track.from_dict(came).to_dict() == came


def test_to_dict_shows_changes_made_since() -> None:
    read = track()
    read.bpm = 140
    read.name = "Day"
    read.additional_properties["mine"] = 1
    assert read.to_dict() == {"id": 1, "name": "Day", "bpm": 140, "mine": 1}


def test_null_where_a_list_or_an_object_is_expected_reads_as_none() -> None:
    read = track(artists=None, album=None)
    assert read.artists is None
    assert read.album is None


def test_an_unreadable_shape_names_its_json_path() -> None:
    page = {"pagination": {"data": [{"id": 1, "artists": []}, {"id": 2, "artists": "nobody"}]}}
    for _ in range(3):
        with pytest.raises(ShapeError) as caught:
            TrackList.from_dict(page)
        assert caught.value.path == "pagination.data[1].artists"
        assert "pagination.data[1].artists" in str(caught.value)


def test_an_object_of_the_same_size_but_other_keys_is_read_correctly() -> None:
    for _ in range(3):
        Track.from_dict({"id": 1, "name": "a"})
    read = Track.from_dict({"id": 2, "bpm": 90})
    assert (read.id, read.name, read.bpm) == (2, None, 90)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-09T12:00:00Z", datetime.datetime(2026, 2, 9, 12, tzinfo=datetime.UTC)),
        ("2026-02-09T12:00:00.000000Z", datetime.datetime(2026, 2, 9, 12, tzinfo=datetime.UTC)),
        ("2026-02-09T12:00:00+00:00", datetime.datetime(2026, 2, 9, 12, tzinfo=datetime.UTC)),
        ("Mon, 09 Feb 2026 12:00:00 GMT", datetime.datetime(2026, 2, 9, 12, tzinfo=datetime.UTC)),
        ("2026-02-09 12:00:00", datetime.datetime(2026, 2, 9, 12)),
    ],
)
def test_times_are_read_in_each_format_of_the_api(text: str, expected: datetime.datetime) -> None:
    created_at = track(created_at=text).created_at
    assert created_at == expected
    assert isinstance(created_at, datetime.datetime)
    assert (created_at.tzinfo is None) == (expected.tzinfo is None)


TIME = "2026-02-09T12:00:00Z"


def test_a_time_is_the_same_however_it_is_looked_at() -> None:
    expected = datetime.datetime(2026, 2, 9, 12, tzinfo=datetime.UTC)
    for _ in range(3):
        read = track(created_at=TIME, album={"id": 2, "created_at": TIME})
    assert attrs.asdict(read)["created_at"] == expected
    assert attrs.evolve(read, name="Day").created_at == expected
    assert read.get("created_at") == read["created_at"] == expected
    assert read.album is not None
    assert read.album.created_at == expected
    assert read.created_at is read.created_at


def test_a_model_is_equal_to_itself_before_a_time_of_it_was_looked_at() -> None:
    looked_at, not_yet = track(created_at=TIME), track(created_at=TIME)
    assert looked_at.created_at is not None
    assert looked_at == not_yet
    assert looked_at.to_dict() == not_yet.to_dict()


def test_a_time_can_be_set() -> None:
    read = track(created_at=TIME)
    for value in (datetime.datetime(2020, 1, 1), None, "soon"):
        read.created_at = value
        assert read.created_at == value
    read.created_at = TIME
    assert read == track(created_at=TIME) == Track(id=1, name="Night", created_at=TIME)


@pytest.mark.parametrize("value", ["0000-00-00 00:00:00", "May", "12", "03/04/2026", "soon", 5])
def test_a_time_that_cannot_be_read_stays_as_it_came(value: Any) -> None:
    assert track(created_at=value).to_dict()["created_at"] == value


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))]
)
def test_copies_and_pickles_are_equal_and_keep_presence(duplicate: Any) -> None:
    read = track(bpm=None, brand_new=1, artists=[{"id": 2}])
    other = duplicate(read)
    assert other == read
    assert other.has("bpm")
    assert not other.has("key")
    assert other["brand_new"] == 1


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))]
)
def test_unset_survives_copies_and_pickles(duplicate: Any) -> None:
    body = PlaylistCreate(name="Late")
    assert duplicate(body) == body
    assert duplicate(body).description is UNSET


def test_a_body_leaves_out_what_is_unset_and_sends_null() -> None:
    assert PlaylistCreate(name="Late", description=None).to_dict() == {
        "name": "Late",
        "description": None,
    }


def test_models_that_differ_are_not_equal() -> None:
    assert track(bpm=1) != track(bpm=2)
    assert track(bpm=None) != track()
    assert Track.from_dict({"id": 1}) != User.from_dict({"id": 1})


def test_a_repr_is_short() -> None:
    assert len(repr(track(description="long " * 500, artists=[{"id": n} for n in range(99)]))) < 200


def test_a_repr_hides_secrets() -> None:
    from beatpass_client.models import LoginCredentials

    body = LoginCredentials(email="a@b.c", password="hunter2", token_name="mine")
    assert "hunter2" not in repr(body)


def test_an_enumerated_value_that_is_not_known_stays_a_string() -> None:
    page = TrackList.from_dict({"status": "brand-new", "pagination": {"data": []}})
    assert page.status == "brand-new"


def test_a_field_that_has_a_value_is_not_absent() -> None:
    assert track(bpm=90).why_absent("bpm") is None
    assert track(bpm=0).why_absent("bpm") is None
    loaded = track()
    loaded.bpm = 90
    assert loaded.why_absent("bpm") is None


def test_a_field_that_came_as_null_says_so() -> None:
    assert track(bpm=None).why_absent("bpm") == "the server sent null: there is no value"


def test_a_field_outside_of_the_public_tier_says_what_brings_it() -> None:
    public = Track.from_dict({"id": 1, "name": "Late", "artists": []})
    assert public.why_absent("bpm") == (
        "not in the public tier, and nothing else came: call with a token to get it"
    )


def test_a_field_that_the_server_left_out_says_so() -> None:
    full = Track.from_dict({"id": 1, "name": "Late", "bpm": 90})
    assert full.why_absent("key") == "the server did not send it"
    # It belongs to the public tier, so a token is no help.
    assert Track.from_dict({"id": 1}).why_absent("image") == "the server did not send it"
    # Of what has no tiers, and of what nobody received, nothing else can be said.
    assert User.from_dict({"id": 1}).why_absent("display_name") == "the server did not send it"
    assert Track().why_absent("bpm") == "the server did not send it"


def test_a_name_that_is_no_field_says_so_unless_the_server_sent_it() -> None:
    assert "Track has no such field" in (track().why_absent("tempo") or "")
    assert track(tempo=3).why_absent("tempo") is None


@pytest.mark.parametrize("model", [Album, Artist, Genre, Track])
def test_the_public_fields_of_a_model_are_those_of_the_contract(model: Any) -> None:
    schema = load_contract()["components"]["schemas"][model.__name__]
    public = set(schema["x-public-fields"])
    loaded = model.from_dict(dict.fromkeys(public))
    told = {key for key in schema["properties"] if "token" in (loaded.why_absent(key) or "")}
    assert told == set(schema["properties"]) - public
