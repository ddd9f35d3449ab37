"""Answers that are not as the contract says: the surprises S01 to S13, and M02."""

from __future__ import annotations

import datetime
import itertools
import json
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, ResponseValidationError
from beatpass_client.models import Track, TrackList
from beatpass_client.sandbox import SandboxServer

_token = itertools.count()


def answered(body: Any) -> BeatPassSync:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = httpx.Response(200, content=content, headers={"content-type": "application/json"})
    return BeatPassSync(
        f"a-token-of-its-own-{next(_token)}",
        transport=httpx.MockTransport(lambda request: answer),
        max_retries=0,
    )


def track(**fields: Any) -> Track:
    with answered({"track": {"id": 1, "name": "Night", **fields}}) as bp:
        return bp.tracks.get(1)


@pytest.mark.parametrize("body", [b"null", b"[1]", b'"str"', b"42", b"true", b"[[]]"])
def test_m02_what_is_no_object_is_one_clear_error(body: bytes) -> None:
    with answered(body) as bp, pytest.raises(ResponseValidationError, match="expected an object"):
        bp.tracks.get(1)


def test_s01_unknown_fields_are_kept() -> None:
    read = track(brand_new={"deep": [1]})
    assert read["brand_new"] == {"deep": [1]}
    assert read.to_dict()["brand_new"] == {"deep": [1]}


def test_s02_a_missing_field_is_absent() -> None:
    read = track()
    assert read.bpm is None
    assert not read.has("bpm")
    assert read.get("bpm", 90) == 90


def test_s03_a_missing_part_that_the_call_is_about_is_named() -> None:
    with (
        answered({"status": "success"}) as bp,
        pytest.raises(ResponseValidationError, match="at track") as caught,
    ):
        bp.tracks.get(1)
    assert caught.value.data == {"status": "success"}
    assert caught.value.likely_succeeded is None
    with (
        answered({"track": {"id": 1}}) as bp,
        pytest.raises(ResponseValidationError, match=r"at track\.name"),
    ):
        bp.tracks.get(1)


def test_s03_a_write_whose_answer_lacks_its_part_has_probably_happened() -> None:
    with answered({"status": "success"}) as bp, pytest.raises(ResponseValidationError) as caught:
        bp.playlists.create(name="Late")
    assert caught.value.likely_succeeded is True


@pytest.mark.parametrize("field", ["bpm", "artists", "album", "tags", "created_at"])
def test_s04_null_is_fine_where_a_field_is_not_required(field: str) -> None:
    read = track(**{field: None})
    assert read[field] is None
    assert read.has(field)


def test_s04_null_in_a_list_does_no_harm() -> None:
    read = track(artists=[None, {"id": 2, "name": "Mara"}])
    assert [each and each.id for each in read.artists or []] == [None, 2]
    assert read.to_dict()["artists"] == [None, {"id": 2, "name": "Mara"}]


@pytest.mark.parametrize("value", ["req_abc123", 1, 1.0, 2**63, -7, "12"])
def test_s05_an_id_of_another_kind_is_kept_as_it_came(value: Any) -> None:
    assert track(id=value).id == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-01-15T14:30:00Z", datetime.datetime(2025, 1, 15, 14, 30, tzinfo=datetime.UTC)),
        ("0000-00-00 00:00:00", None),
        ("99999-01-01T00:00:00Z", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_s07_a_time_is_read_or_none_and_kept_as_it_came(text: Any, expected: Any) -> None:
    read = track(created_at=text)
    assert read.created_at == expected
    assert read.to_dict()["created_at"] == text


def test_s07_a_moment_as_the_database_writes_it_is_read() -> None:
    read = track(created_at="2025-01-15 14:30:00")
    assert isinstance(read.created_at, datetime.datetime)
    assert (read.created_at.hour, read.created_at.minute) == (14, 30)


@pytest.mark.parametrize("value", [1736951400, 1.5, True, [], {}])
def test_s07_a_time_that_is_no_text_reads_as_none(value: Any) -> None:
    read = track(created_at=value)
    assert read.created_at is None
    assert read["created_at"] == value


def test_s08_a_new_value_of_an_enumeration_stays_text() -> None:
    assert TrackList.from_dict({"status": "brand-new"}).status == "brand-new"


_FIRST, _SECOND = {"id": 1, "name": "Mara"}, {"id": 3, "name": "Ode"}


@pytest.mark.parametrize("body", [{}, [], {"0": _FIRST, "2": _SECOND}, [_FIRST, _SECOND]])
def test_s10_php_writes_lists_as_objects_now_and_then(body: Any) -> None:
    expected = [1, 3] if body else []
    assert [each.id for each in track(artists=body).artists or []] == expected


def test_s10_php_writes_empty_objects_as_lists() -> None:
    assert TrackList.from_dict({"pagination": []}).to_dict() == {"pagination": {}}


async def test_s11_the_public_tier_has_the_same_model_with_fewer_fields() -> None:
    with SandboxServer() as sandbox:
        async with (
            BeatPass("", base_url=sandbox.base_url) as public,
            BeatPass(sandbox.token, base_url=sandbox.base_url) as full,
        ):
            few, many = await public.tracks.get(3629), await full.tracks.get(3629)
    assert type(few) is type(many) is Track
    assert set(few.keys()) < set(many.keys())
    assert "token" in (few.why_absent("bpm") or "")
    assert many.why_absent("bpm") is None


def test_s13_names_that_mean_something_in_python_come_through() -> None:
    odd = {"from": 1, "self": 2, "class": 3, "to_dict": 4, "additional_properties": 5, "get": 6}
    for _ in range(3):
        read = track(**{"keys": 7, "why_absent": 8}, **odd)
        assert {key: read[key] for key in odd} == odd
        assert read.to_dict() == {"id": 1, "name": "Night", "keys": 7, "why_absent": 8, **odd}
