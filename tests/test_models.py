"""What every model of an answer or a request body does."""

from __future__ import annotations

import copy
import datetime
import pickle
from decimal import Decimal
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
    artist = {"extra": True, "id": 2, "name": "Mara"}
    came = {"id": 1, "bpm": None, "brand_new": {"a": [1]}, "artists": [artist], "name": "Night"}
    given_back = Track.from_dict(came).to_dict()
    assert given_back == came
    assert list(given_back) == list(came)
    assert list(given_back["artists"][0]) == list(artist)


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
    good, bad = {"id": 1, "name": "a", "artists": []}, {"id": 2, "name": "b", "artists": "nobody"}
    with pytest.raises(ShapeError) as caught:
        TrackList.from_dict({"pagination": {"data": [good, bad]}})
    assert caught.value.path == "pagination.data[1].artists"
    assert "pagination.data[1].artists" in str(caught.value)


@pytest.mark.parametrize("bad", [{"id": 2}, {"id": 2, "name": None}])
def test_a_required_field_that_is_missing_or_null_names_its_json_path(bad: Any) -> None:
    with pytest.raises(ShapeError) as caught:
        TrackList.from_dict({"pagination": {"data": [{"id": 1, "name": "a", "artists": [bad]}]}})
    assert caught.value.path == "pagination.data[0].artists[0].name"


def test_objects_with_ever_new_keys_are_read_alike() -> None:
    for number in range(300):
        read = Track.from_dict({f"field_{number}": number, "id": number, "name": "a"})
        assert (read.id, read[f"field_{number}"]) == (number, number)
        assert read.keys() == [f"field_{number}", "id", "name"]


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
    read = track(created_at=TIME, album={"id": 2, "name": "b", "created_at": TIME})
    assert attrs.evolve(read, name="Day").created_at == expected
    assert read.created_at == read.get("created_at") == read["created_at"] == expected
    assert read.album is not None
    assert read.album.created_at == expected


def test_a_time_is_given_back_as_it_was_written() -> None:
    for text in (TIME, "2026-02-09 12:00:00", "Mon, 09 Feb 2026 12:00:00 GMT"):
        read = track(created_at=text)
        assert read.created_at is not None
        assert read.to_dict()["created_at"] == text


def test_a_time_can_be_set() -> None:
    read = track(created_at=TIME)
    for value in (datetime.datetime(2020, 1, 1), None):
        read.created_at = value
        assert read.created_at == value
    read.created_at = TIME
    assert read == track(created_at=TIME) == Track(id=1, name="Night", created_at=TIME)


@pytest.mark.parametrize("value", ["0000-00-00 00:00:00", "May", "12", "03/04/2026", "soon", 5])
def test_what_is_no_time_reads_as_none_and_stays_as_it_came(value: Any) -> None:
    read = track(created_at=value)
    assert read.created_at is None
    assert read["created_at"] == value
    assert read.to_dict()["created_at"] == value
    assert read.has("created_at")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(19.99, "19.99"), (0.1, "0.1"), (20, "20"), ("29.90", "29.90"), (1e22, "1E+22")],
)
def test_money_is_a_decimal_of_the_shortest_text_of_the_number(value: Any, expected: str) -> None:
    read = track(price=value)
    assert read.price == Decimal(expected)
    assert isinstance(read.price, Decimal)
    assert read.to_dict()["price"] == value
    assert type(read.to_dict()["price"]) is type(value)


@pytest.mark.parametrize("value", [None, True, "free", "NaN", [1]])
def test_what_is_no_amount_reads_as_none(value: Any) -> None:
    read = track(price=value)
    assert read.price is None
    assert read["price"] == value


def test_money_that_was_set_goes_out_as_a_number() -> None:
    read = track()
    read.price = Decimal("19.99")
    assert read.to_dict()["price"] == 19.99


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))]
)
def test_copies_and_pickles_are_equal_and_keep_presence(duplicate: Any) -> None:
    read = track(bpm=None, brand_new=1, artists=[{"id": 2, "name": "Mara"}])
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
    assert Track.from_dict({"id": 1, "name": "a"}) != User.from_dict({"id": 1, "name": "a"})


def test_a_repr_is_short() -> None:
    artists = [{"id": number, "name": "a"} for number in range(99)]
    assert len(repr(track(description="long " * 500, artists=artists))) < 200


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
    assert track().why_absent("image") == "the server did not send it"
    # Of what has no tiers, and of what nobody received, nothing else can be said.
    assert User.from_dict({"id": 1}).why_absent("display_name") == "the server did not send it"
    assert Track(id=1, name="Late").why_absent("bpm") == "the server did not send it"


def test_a_name_that_is_no_field_says_so_unless_the_server_sent_it() -> None:
    assert "Track has no such field" in (track().why_absent("tempo") or "")
    assert track(tempo=3).why_absent("tempo") is None


@pytest.mark.parametrize("model", [Album, Artist, Genre, Track])
def test_the_public_fields_of_a_model_are_those_of_the_contract(model: Any) -> None:
    schema = load_contract()["components"]["schemas"][model.__name__]
    public = set(schema["x-public-fields"])
    loaded = model.from_dict(dict.fromkeys(public) | {"id": 1, "name": "a"})
    told = {key for key in schema["properties"] if "token" in (loaded.why_absent(key) or "")}
    assert told == set(schema["properties"]) - public
