"""Batches: cut to the size of the API, in order, with a result for each id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from beatpass_client import (
    AuthenticationError,
    BeatPass,
    BeatPassSync,
    DryRun,
    InvalidArgumentError,
    NotAllowedError,
    PermissionDeniedError,
    ServiceUnavailableError,
    TokenRequiredError,
    UnknownOutcomeError,
)
from tests.harness import (
    FakeClock,
    FaultServer,
    Script,
    answer,
    close_after_request,
    computed,
    html_answer,
    json_answer,
    raw_answer,
    reset_after_request,
    seeded,
    throttled,
    truncated,
)

TOKEN = "7|nobodysTokenForTheTests"
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def bp(server: FaultServer, clock: FakeClock) -> Any:
    with BeatPassSync(TOKEN, base_url=server.base_url, clock=clock, random=seeded()) as client:
        yield client


def reading(make: Callable[[list[int]], Any]) -> Script:
    """Answer with what `make` gives for the ids of the request."""

    def body(exchange: Any) -> bytes:
        import json

        return raw_answer(200, json.dumps(make(exchange.head.json["track_ids"])).encode(), JSON)

    return computed(body)


READS: dict[str, tuple[Callable[..., Any], int]] = {
    "growth": (lambda bp, ids, **o: bp.producer_intelligence.track_growth_many(ids, **o), 100),
    "waveforms": (lambda bp, ids, **o: bp.tracks.waveforms(ids, **o), 50),
    "licences": (lambda bp, ids, **o: bp.licenses.check_many(ids, **o), 50),
}


@pytest.fixture(params=READS)
def read(request: pytest.FixtureRequest) -> tuple[Callable[..., Any], int]:
    return READS[request.param]


def test_many_ids_are_cut_to_the_size_of_the_api_and_stay_in_order(
    bp: BeatPassSync, server: FaultServer, read: Any
) -> None:
    work, size = read
    server.always(reading(lambda ids: {str(each): {"value": each * 2} for each in ids}))
    ids = list(range(size * 2 + 7, 0, -1))
    results = work(bp, ids)
    assert [each.id for each in results] == ids
    assert [each.get() for each in results] == [{"value": each * 2} for each in ids]
    assert [len(head.json["track_ids"]) for head in server.ledger] == [size, size, 7]


async def test_asyncio_does_the_same(server: FaultServer) -> None:
    server.always(reading(lambda ids: {str(each): each for each in ids}))
    async with BeatPass(TOKEN, base_url=server.base_url) as bp:
        results = await bp.producer_intelligence.track_growth_many([3, 1, 2])
    assert [each.value for each in results] == [3, 1, 2]


SHAPES: dict[str, Callable[[list[int]], Any]] = {
    "by id": lambda ids: {str(each): {"id": each} for each in ids},
    "by id in data": lambda ids: {"success": True, "data": {str(e): {"id": e} for e in ids}},
    "a list": lambda ids: [{"id": each} for each in reversed(ids)],
    "a list in data": lambda ids: {"data": [{"id": each} for each in ids]},
    "a list under a name": lambda ids: {"status": "ok", "waves": [{"id": each} for each in ids]},
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_what_belongs_to_an_id_is_found_in_each_likely_shape(
    bp: BeatPassSync, server: FaultServer, shape: Any
) -> None:
    server.always(reading(shape))
    assert [each.value for each in bp.tracks.waveforms([5, 6])] == [{"id": 5}, {"id": 6}]


def test_a_shape_that_nobody_knows_is_kept_whole(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(json_answer({"strange": 1}))
    (result,) = bp.tracks.waveforms([5])
    assert (result.ok, result.value, result.answer) == (True, None, {"strange": 1})


def test_the_name_of_the_field_can_be_given(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(json_answer({"1": 1}))
    bp.tracks.waveforms([1], field="ids")
    assert server.ledger[0].json == {"ids": [1]}


def test_an_id_that_comes_twice_is_sent_once(bp: BeatPassSync, server: FaultServer) -> None:
    server.answers(reading(lambda ids: {str(each): each for each in ids}))
    assert [each.value for each in bp.tracks.waveforms([2, 1, 2])] == [2, 1, 2]
    assert server.ledger[0].json == {"track_ids": [2, 1]}


def test_no_ids_make_no_call(bp: BeatPassSync, server: FaultServer) -> None:
    assert bp.tracks.waveforms([]) == []
    assert bp.tracks.delete_many(iter(())) == []
    assert len(server.ledger) == 0


@pytest.mark.parametrize(
    "ids", ["123", None, 7, [1, -1], [1, True], [1, 1.5], [1, "1,2"], [1, "../2"], [1, None], ["٣"]]
)
@pytest.mark.parametrize("name", ["waveforms", "delete_many"])
def test_what_is_no_id_is_refused_before_anything_is_sent(
    bp: BeatPassSync, server: FaultServer, ids: Any, name: str
) -> None:
    with pytest.raises(InvalidArgumentError):
        getattr(bp.tracks, name)(ids)
    assert len(server.ledger) == 0


def test_one_part_that_fails_leaves_the_others(bp: BeatPassSync, server: FaultServer) -> None:
    good = reading(lambda ids: {str(each): each for each in ids})
    server.answers(good, *[html_answer("<html>", 503)] * 3, good)
    results = bp.tracks.waveforms(range(1, 151))
    assert [each.ok for each in results] == [True] * 50 + [False] * 50 + [True] * 50
    assert isinstance(results[70].error, ServiceUnavailableError)
    assert not results[70].unknown
    with pytest.raises(ServiceUnavailableError):
        results[70].get()


def test_a_reason_that_holds_for_all_is_raised_at_once(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(json_answer({"message": "Unauthenticated."}, 401))
    with pytest.raises(AuthenticationError):
        bp.tracks.waveforms(range(1, 151))
    assert len(server.ledger) == 1


def test_a_reason_that_holds_for_all_ends_the_work_but_loses_no_result(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(answer(200, b'{"1": 1}', JSON), json_answer({"message": "gone"}, 401))
    results = bp.tracks.delete_many(range(1, 151))
    assert [each.ok for each in results] == [True] * 50 + [False] * 100
    assert isinstance(results[149].error, AuthenticationError)
    assert not results[149].unknown
    assert len(server.ledger) == 2


NOUNS = ["tracks", "albums", "playlists", "lyrics"]


@pytest.mark.parametrize("noun", NOUNS)
def test_bulk_deletes_have_their_ids_in_the_path(
    bp: BeatPassSync, server: FaultServer, noun: str
) -> None:
    server.always(json_answer({"status": "success"}))
    results = getattr(bp, noun).delete_many(range(1, 61))
    assert all(each.ok for each in results)
    first, second = server.ledger
    assert first.method == "DELETE"
    assert first.path == f"/api/v1/{noun}/{','.join(map(str, range(1, 51)))}"
    assert second.path == f"/api/v1/{noun}/{','.join(map(str, range(51, 61)))}"


LOST = {
    "a reset": reset_after_request(),
    "an end": close_after_request(),
    "half an answer": truncated(b'{"status": "success"}', 5, headers=JSON),
    "a bad gateway": html_answer("<html>", 502),
    "a server error": json_answer({"message": "Server Error"}, 500),
}


@pytest.mark.parametrize("lost", LOST.values(), ids=LOST)
@pytest.mark.parametrize("noun", NOUNS)
def test_a_bulk_delete_whose_answer_is_lost_is_unknown_and_not_repeated(
    bp: BeatPassSync, server: FaultServer, noun: str, lost: Any
) -> None:
    server.answers(lost, json_answer({"status": "success"}))
    results = getattr(bp, noun).delete_many(range(1, 61))
    assert [each.unknown for each in results] == [True] * 50 + [False] * 10
    assert all(each.ok for each in results[50:])
    assert len(server.ledger) == 2
    assert isinstance(results[0].error, UnknownOutcomeError)
    assert noun in str(results[0].error)


def test_a_bulk_delete_that_was_not_processed_is_repeated(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(throttled(1), json_answer({"status": "success"}))
    assert all(each.ok for each in bp.tracks.delete_many([1, 2]))


def test_a_bulk_delete_that_is_refused_is_known_not_to_have_happened(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(json_answer({"message": "no"}, 403), json_answer({"status": "success"}))
    results = bp.tracks.delete_many(range(1, 61))
    assert isinstance(results[0].error, PermissionDeniedError)
    assert not results[0].unknown
    assert results[59].ok


def test_a_client_that_only_reads_deletes_nothing(server: FaultServer) -> None:
    with (
        BeatPassSync(TOKEN, base_url=server.base_url, read_only=True) as bp,
        pytest.raises(NotAllowedError),
    ):
        bp.tracks.delete_many([1])
    assert len(server.ledger) == 0


def test_without_a_token_nothing_is_sent(server: FaultServer) -> None:
    with BeatPassSync("", base_url=server.base_url) as bp, pytest.raises(TokenRequiredError):
        bp.tracks.delete_many([1])
    assert len(server.ledger) == 0


def test_a_dry_run_ends_at_the_first_call(server: FaultServer) -> None:
    client = BeatPassSync(TOKEN, base_url=server.base_url, dry_run=True)
    with client as bp, pytest.raises(DryRun) as caught:
        bp.tracks.delete_many(range(1, 61))
    assert caught.value.request.url.endswith(",50")
    assert len(server.ledger) == 0
