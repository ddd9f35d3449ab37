"""The rate limit behaves as stock Laravel does."""

from __future__ import annotations

import httpx

from tests.harness import FakeClock, FaultServer, LaravelLimits, LaravelServer

TOKEN = {"Authorization": "Bearer one"}


def client_of(limits: LaravelLimits) -> httpx.Client:
    return httpx.Client(
        transport=LaravelServer(limits).transport(), base_url="http://x/api/v1", headers=TOKEN
    )


def test_remaining_is_on_every_answer_and_reset_only_on_a_refusal(clock: FakeClock) -> None:
    with client_of(LaravelLimits(2, 60, now=clock.time)) as client:
        first, second, refused = (client.get("/tracks") for _ in range(3))
    assert [each.headers["x-ratelimit-remaining"] for each in (first, second, refused)] == [
        "1",
        "0",
        "0",
    ]
    assert "retry-after" not in first.headers
    assert "x-ratelimit-reset" not in second.headers
    assert (refused.status_code, refused.json()) == (429, {"message": "Too Many Attempts."})
    assert refused.headers["retry-after"] == "60"
    assert int(refused.headers["x-ratelimit-reset"]) == clock.time() + 60


def test_the_window_is_fixed_and_starts_with_its_first_request(clock: FakeClock) -> None:
    limits = LaravelLimits(1, 60, now=clock.time)
    with client_of(limits) as client:
        clock.sleep(30)
        assert client.get("/tracks").status_code == 200
        clock.sleep(59)
        assert client.get("/tracks").status_code == 429
        clock.sleep(1)
        assert client.get("/tracks").status_code == 200
    assert (limits.windows, limits.refusals, limits.most_accepted) == (2, 1, 1)


def test_a_refused_request_does_not_count(clock: FakeClock) -> None:
    limits = LaravelLimits(2, 60, now=clock.time)
    with client_of(limits) as client:
        for _ in range(10):
            client.get("/tracks")
        clock.sleep(60)
        assert client.get("/tracks").headers["x-ratelimit-remaining"] == "1"
    assert limits.most_refused == 8


def test_the_headers_are_those_of_the_tightest_limit(clock: FakeClock) -> None:
    limits = LaravelLimits(300, 60, {"/media": 2}, now=clock.time)
    with client_of(limits) as client:
        assert client.get("/media").headers["x-ratelimit-limit"] == "2"
        assert client.get("/tracks").headers["x-ratelimit-limit"] == "300"
        client.get("/media")
        assert client.get("/media").status_code == 429
        assert client.get("/tracks").status_code == 200


def test_each_token_has_a_count_of_its_own(clock: FakeClock) -> None:
    with client_of(LaravelLimits(1, 60, now=clock.time)) as client:
        client.get("/tracks")
        other = client.get("/tracks", headers={"Authorization": "Bearer two"})
    assert other.status_code == 200


def test_retry_after_is_in_whole_seconds_and_can_be_short() -> None:
    clock = FakeClock(wall=1_800_000_000.9)
    with client_of(LaravelLimits(1, 2, now=clock.time)) as client:
        client.get("/tracks")
        clock.sleep(1.2)
        refused = client.get("/tracks")
    assert refused.headers["retry-after"] == "0"


def test_it_answers_over_a_real_socket_too(server: FaultServer) -> None:
    server.always(LaravelServer(LaravelLimits(1, 60)).script())
    with httpx.Client(headers=TOKEN) as client:
        assert [client.get(server.base_url).status_code for _ in range(2)] == [200, 429]
