"""Plays: counted once, gone on with, and measured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PRODUCER

TRACK = 3629
KEY = "5b6c1b9e-6f9e-4a51-8d62-0f7f3b0f6c11"


def log(sandbox: Sandbox, body: Any = None, track: int = TRACK, token: str = BUYER.token) -> Any:
    return sandbox.request("POST", f"/tracks/plays/{track}/log", body or {}, token=token)


def last(sandbox: Sandbox, body: Any, token: str = BUYER.token) -> Any:
    return sandbox.request("POST", f"/tracks/plays/{TRACK}/update-duration", body, token=token)


def plays(sandbox: Sandbox, track: int = TRACK) -> int:
    return int(sandbox.request("GET", f"/tracks/{track}", token=BUYER.token).body["track"]["plays"])


def test_a_report_counts_a_play(sandbox: Sandbox) -> None:
    before = plays(sandbox)
    first, second = (log(sandbox).body["play_token"] for _ in range(2))
    assert first != second
    assert plays(sandbox) == before + 2


def test_the_same_key_counts_once(sandbox: Sandbox) -> None:
    before = plays(sandbox)
    tokens = {log(sandbox, {"idempotency_key": KEY}).body["play_token"] for _ in range(3)}
    assert len(tokens) == 1
    assert plays(sandbox) == before + 1


def test_two_people_may_use_the_same_key(sandbox: Sandbox) -> None:
    before = plays(sandbox)
    for token in (BUYER.token, PRODUCER.token):
        assert log(sandbox, {"idempotency_key": KEY}, token=token).status == 200
    assert plays(sandbox) == before + 2


def test_a_key_does_not_move_to_another_track(sandbox: Sandbox) -> None:
    log(sandbox, {"idempotency_key": KEY})
    reply = log(sandbox, {"idempotency_key": KEY}, track=3628)
    assert reply.status == 422
    assert list(reply.body["errors"]) == ["idempotency_key"]


def test_a_plays_token_goes_on_with_it(sandbox: Sandbox) -> None:
    before = plays(sandbox)
    token = log(sandbox, {"position": 0}).body["play_token"]
    again = log(sandbox, {"play_token": token, "position": 31.5, "queueId": "q"})
    assert again.body["play_token"] == token
    assert plays(sandbox) == before + 1


@pytest.mark.parametrize("stranger", [True, False])
def test_a_token_of_another_play_is_refused(sandbox: Sandbox, stranger: bool) -> None:
    token = log(sandbox, token=PRODUCER.token).body["play_token"] if stranger else "play-unknown"
    before = plays(sandbox)
    reply = log(sandbox, {"play_token": token})
    assert reply.status == 422
    assert list(reply.body["errors"]) == ["play_token"]
    assert plays(sandbox) == before


def test_a_duration_grows_and_ends_with_the_track(sandbox: Sandbox) -> None:
    token = log(sandbox).body["play_token"]
    length = sandbox.request("GET", f"/tracks/{TRACK}", token=BUYER.token).body["track"]["duration"]
    lasted = [
        last(sandbox, {"play_token": token, "duration": seconds}).body["duration"]
        for seconds in (20, 50.5, 10, 86_400)
    ]
    assert lasted == [20, 50, 50, length // 1000]


def test_without_a_token_the_last_play_is_meant(sandbox: Sandbox) -> None:
    assert last(sandbox, {"duration": 5}).status == 404
    log(sandbox)
    assert last(sandbox, {"duration": 5}).body["duration"] == 5


def test_a_duration_is_a_number_of_seconds(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [None, -1, 86_401, "ten", True]
    for duration in cases:
        log(sandbox)
        reply = last(sandbox, {"duration": duration})
        assert reply.status == 422
        assert list(reply.body["errors"]) == ["duration"]


def test_an_unknown_track_is_not_played(sandbox: Sandbox) -> None:
    assert log(sandbox, track=1).status == 404
    assert sandbox.request("POST", "/tracks/1/plays", token=BUYER.token).status == 404
