"""From arguments to what is sent, and from answers to what is returned."""

from __future__ import annotations

import io
import json
from typing import Any

import httpx
import pytest

from beatpass_client import (
    APIStatusError,
    AuthenticationError,
    BeatPassSync,
    EmptyResponseError,
    File,
    InvalidArgumentError,
    NotFoundError,
    ResponseDecodeError,
    ResponseError,
    ServiceUnavailableError,
    ShapeError,
    UnexpectedContentTypeError,
    UnexpectedRedirectError,
)
from beatpass_client.api.albums import delete_albums
from beatpass_client.api.genres import get_genre
from beatpass_client.api.licenses import check_license
from beatpass_client.api.tracks import download_track, get_track
from beatpass_client.models import PlaylistCreate
from beatpass_client.runtime import requests


class Recorder(BeatPassSync):
    """A client that is answered from memory and remembers what it asked."""

    def __init__(self, response: httpx.Response | None = None) -> None:
        self.asked: list[httpx.Request] = []
        answer = response or httpx.Response(200, json={"track": {"id": 1}})

        def respond(request: httpx.Request) -> httpx.Response:
            self.asked.append(request)
            return answer

        transport = httpx.MockTransport(respond)
        # Nothing is tried again here: a test has one answer.
        super().__init__("a-test-token", transport=transport, max_retries=0)


@pytest.mark.parametrize("value", ["", ".", "..", "a\nb", "a\x00", None, True, b"x", 1.5])
def test_a_path_value_that_would_change_the_path_is_refused_before_anything_is_sent(
    value: Any,
) -> None:
    client = Recorder()
    with pytest.raises(InvalidArgumentError, match=r"getGenre: argument 'genre'.*Nothing was sent"):
        get_genre.sync(value, client=client)
    assert client.asked == []


@pytest.mark.parametrize("value", [True, "abc", "1/2", -1, 1.0])
def test_a_whole_number_is_demanded_where_the_contract_says_so(value: Any) -> None:
    client = Recorder()
    with pytest.raises(InvalidArgumentError):
        get_track.sync(value, client=client)
    assert client.asked == []


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("drum & bass", "drum%20%26%20bass"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
    ],
)
def test_other_path_values_are_encoded_as_one_segment(value: str, segment: str) -> None:
    client = Recorder(httpx.Response(200, json={}))
    get_genre.sync(value, client=client)
    assert client.asked[0].url.raw_path.decode() == f"/api/v1/genres/{segment}"


def test_several_ids_share_a_segment_with_commas() -> None:
    client = Recorder(httpx.Response(200, json={"status": "success"}))
    delete_albums.sync([1, 2, 3], client=client)
    assert client.asked[0].url.path == "/api/v1/albums/1,2,3"


def test_no_ids_at_all_are_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="has no value"):
        delete_albums.sync([], client=Recorder())


@pytest.mark.parametrize("status", [400, 404, 418, 419, 499, 500, 520, 530, 599])
def test_an_error_status_raises_and_is_an_integer(status: int) -> None:
    with pytest.raises(APIStatusError) as caught:
        get_track.sync(1, client=Recorder(httpx.Response(status, json={"message": "no"})))
    assert caught.value.status == status
    assert type(caught.value.status) is int
    assert "getTrack" in str(caught.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, AuthenticationError), (404, NotFoundError), (522, ServiceUnavailableError)],
)
def test_a_status_has_its_own_error(status: int, kind: type[APIStatusError]) -> None:
    with pytest.raises(kind):
        get_track.sync(1, client=Recorder(httpx.Response(status, text="<html>")))


def test_a_redirect_is_never_followed() -> None:
    moved = httpx.Response(302, headers={"location": "https://elsewhere.example/x"})
    with pytest.raises(UnexpectedRedirectError):
        get_track.sync(1, client=Recorder(moved))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", EmptyResponseError),
        ("<html>", UnexpectedContentTypeError),
        ('{"a": NaN}', ResponseDecodeError),
        ("[" * 100_000, ResponseDecodeError),
    ],
)
def test_a_success_that_is_not_json_raises_a_typed_error(
    text: str, kind: type[ResponseError]
) -> None:
    with pytest.raises(kind, match="getTrack"):
        get_track.sync(1, client=Recorder(httpx.Response(200, text=text)))


@pytest.mark.parametrize("data", [None, 5, "x", [1], {"track": 7}])
def test_a_success_of_another_shape_raises_one_typed_error(data: Any) -> None:
    with pytest.raises(ShapeError, match="getTrack"):
        get_track.sync(1, client=Recorder(httpx.Response(200, text=json.dumps(data))))


def test_an_answer_that_may_be_null_gives_none() -> None:
    assert check_license.sync(1, client=Recorder(httpx.Response(200, text=" null\n"))) is None
    held = check_license.sync(1, client=Recorder(httpx.Response(200, json={"uuid": "u"})))
    assert held is not None
    assert held.to_dict() == {"uuid": "u"}


def test_an_answer_that_may_be_null_is_still_refused_and_checked() -> None:
    with pytest.raises(NotFoundError):
        check_license.sync(1, client=Recorder(httpx.Response(404, text="null")))
    for text, kind in (("", EmptyResponseError), ("[1]", ShapeError)):
        with pytest.raises(kind):
            check_license.sync(1, client=Recorder(httpx.Response(200, text=text)))


def test_a_success_that_says_it_failed_raises() -> None:
    body = {"success": False, "message": "no such thing"}
    with pytest.raises(APIStatusError, match="no such thing"):
        get_track.sync(1, client=Recorder(httpx.Response(200, json=body)))


def test_a_page_in_place_of_audio_is_not_taken_for_audio() -> None:
    page = httpx.Response(200, html="<html>log in</html>")
    with pytest.raises(UnexpectedContentTypeError):
        download_track.sync(1, client=Recorder(page))


async def test_a_synchronous_client_is_refused_by_an_asynchronous_function() -> None:
    client = BeatPassSync(base_url="http://127.0.0.1:1")
    with pytest.raises(InvalidArgumentError, match="use BeatPass"):
        await get_track.asyncio(1, client=client)  # type: ignore[arg-type]


def test_a_file_in_a_form_keeps_its_name_and_type() -> None:
    body = PlaylistCreate(name="Late")
    body.additional_properties["cover"] = File(io.BytesIO(b"x"), "cover.png", "image/png")
    parts = dict(requests.multipart(body) or [])
    assert parts["name"] == (None, b"Late", None)
    assert parts["cover"][0] == "cover.png"
    assert parts["cover"][2] == "image/png"
