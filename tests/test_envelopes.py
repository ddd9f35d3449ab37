"""One answer in different envelopes reads alike."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Any

import httpx

from beatpass_client import BeatPassSync
from beatpass_client.api.search import search_index
from beatpass_client.api.tracks import get_tracks
from beatpass_client.models import Album, Artist, Track

_token = itertools.count()


def answering(body: Any) -> BeatPassSync:
    answer = httpx.Response(200, json=body)
    return BeatPassSync(
        f"a-token-of-its-own-{next(_token)}",
        base_url="http://127.0.0.1:1",
        transport=httpx.MockTransport(lambda request: answer),
        max_retries=0,
        confirm=True,
    )


def envelopes(body: Any) -> list[Any]:
    """The same answer in each envelope that BeatPass uses."""
    return [
        body,
        {"data": body},
        {"success": True, "data": body},
        {"status": "success", "message": "Here it is.", "data": body},
    ]


def read(call: Any, body: Any) -> list[Any]:
    """What a call gives for an answer in each envelope."""
    found = []
    for each in envelopes(body):
        with answering(each) as bp:
            found.append(call(bp))
    return found


def test_a_purchase_that_was_begun_is_read_in_each_envelope() -> None:
    body = {
        "client_secret": "s",
        "purchase_id": "u",
    }
    for answer in read(lambda bp: bp.purchases.initiate(1), body):
        assert answer.client_secret == "s"
        assert answer.purchase_id == "u"


def test_a_bought_track_is_bought_in_each_envelope() -> None:
    for answer in read(lambda bp: bp.purchases.status(1), {"has_purchased": True}):
        assert answer.has_purchased is True


def test_a_price_is_the_same_in_each_envelope() -> None:
    for answer in read(lambda bp: bp.purchases.calculate_price(1), {"total_amount": 29.99}):
        assert answer.total_amount == Decimal("29.99")


def test_lists_are_read_in_each_envelope() -> None:
    for answer in read(lambda bp: bp.dashboard.track_performance(), [{"track_name": "Night"}]):
        assert [each["track_name"] for each in answer] == ["Night"]


def test_what_stands_beside_the_answer_is_kept() -> None:
    with answering({"success": True, "message": "Hello", "data": {"has_purchased": True}}) as bp:
        assert bp.purchases.status(1)["message"] == "Hello"


def test_an_answer_that_is_documented_in_an_envelope_may_come_without() -> None:
    stats = {"total_plays": 5}
    for answer in read(lambda bp: bp.dashboard.stats(), stats):
        assert answer.total_plays == 5


def test_a_bare_list_is_read_as_a_page() -> None:
    with answering([{"id": 1, "name": "Night"}]) as bp:
        answer = get_tracks.sync(client=bp)
    assert answer.pagination is not None
    assert [each.name for each in answer.pagination.data or []] == ["Night"]


def test_a_search_without_results_gives_back_what_came() -> None:
    body = {"query": "nothing", "results": []}
    with answering(body) as bp:
        assert search_index.sync(query="nothing", client=bp).to_dict() == body


def test_a_union_is_told_apart_by_its_discriminator() -> None:
    seed = {"id": 3629, "name": "Night", "model_type": "track"}
    with answering({"type": "track", "seed": seed, "recommendations": []}) as bp:
        assert type(bp.radio.get("track", 3629).seed) is Track
    with answering({"type": "artist", "seed": seed | {"model_type": "artist"}}) as bp:
        assert type(bp.radio.get("artist", 1).seed) is Artist
    album = {"id": 1, "name": "Tapes", "model_type": "album"}
    with answering(
        {"pagination": {"data": [{"id": 1, "repostable": album}], "last_page": 1}}
    ) as bp:
        assert [type(each.repostable) for each in bp.reposts.list(1)] == [Album]


def test_a_union_without_its_discriminator_is_told_apart_by_its_fields() -> None:
    with answering({"type": "track", "seed": {"id": 1, "name": "Night", "bpm": 90}}) as bp:
        assert type(bp.radio.get("track", 1).seed) is Track
