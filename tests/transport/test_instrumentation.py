"""What hooks and the log tell of a call, and that nothing secret is in them."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPassError, BeatPassSync, ConfigurationError
from beatpass_client.transport import instrumentation
from tests.harness import FakeClock

SECRET = "canary-token-canary"


def failing_once() -> httpx.MockTransport:
    answers = iter([503, 200])

    def answer(request: httpx.Request) -> httpx.Response:
        body = {"status": "success", "track": {"id": 1, "name": "Night"}, "secret": SECRET}
        headers = {"x-request-id": "r1", "set-cookie": f"s={SECRET}"}
        return httpx.Response(next(answers, 200), json=body, headers=headers)

    return httpx.MockTransport(answer)


def client(**options: Any) -> BeatPassSync:
    return BeatPassSync(SECRET, transport=failing_once(), clock=FakeClock(), **options)


def test_hooks_see_attempts_answers_and_retries() -> None:
    seen: list[Any] = []
    hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), seen.append)
    client(**hooks).tracks.get(1)
    assert [type(each).__name__ for each in seen] == [
        "RequestEvent",
        "ResponseEvent",
        "RetryEvent",
        "RequestEvent",
        "ResponseEvent",
    ]
    assert [each.attempt for each in seen] == [1, 1, 1, 2, 2]
    assert (seen[1].status, seen[1].error, seen[4].status) == (503, "ServiceUnavailableError", 200)
    assert seen[4].headers["x-request-id"] == "r1"
    assert {each.path for each in seen if hasattr(each, "path")} == {"/tracks/{id}"}
    assert SECRET not in repr(seen)


def test_a_hook_of_a_lighter_copy_is_its_own() -> None:
    seen: list[Any] = []
    bp = client()
    bp.with_options(on_request=seen.append).tracks.get(1)
    bp.tracks.get(1)
    assert len(seen) == 2


def test_the_log_has_method_template_status_attempt_and_time_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        client().tracks.get(3629)
    lines = [each.getMessage() for each in caplog.records if each.name == "beatpass_client"]
    answers = [line for line in lines if " ms" in line]
    assert len(answers) == 2
    assert answers[1].startswith("GET /tracks/{id} 200 attempt 2 ")
    assert not any("3629" in line or SECRET in line for line in lines)


def test_a_hook_that_fails_after_a_write_says_that_the_write_was_answered() -> None:
    def fail(event: Any) -> None:
        raise RuntimeError("the hook is broken")

    bought = httpx.MockTransport(lambda _: httpx.Response(200, json={"purchase_id": 1}))
    spender = BeatPassSync(SECRET, transport=bought, confirm=True, on_response=fail)
    with pytest.raises(RuntimeError) as caught:
        spender.purchases.initiate(7)
    assert "initiateTrackPurchase had been answered with status 200" in caught.value.__notes__[0]
    with pytest.raises(RuntimeError) as caught:
        spender.tracks.get(7)
    assert not hasattr(caught.value, "__notes__")


@pytest.mark.parametrize(("level", "number"), [("info", logging.INFO), ("DEBUG", logging.DEBUG)])
def test_the_environment_turns_the_log_on(
    level: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instrumentation, "LOGGER", logger := logging.Logger("beatpass_client"))
    monkeypatch.setenv("BEATPASS_LOG", level)
    client()
    assert logger.level == number
    assert len(logger.handlers) == 1


def test_a_level_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATPASS_LOG", "loud")
    with pytest.raises(ConfigurationError, match="must be info or debug"):
        client()


def test_an_observer_sees_answers_and_refusals_as_they_came() -> None:
    seen: list[Any] = []

    class Observer:
        def observe(self, operation: Any, tier: str, status: int, body: Any) -> None:
            seen.append((operation.id, tier, status, body))

    answers = iter(
        [
            httpx.Response(200, json={"track": {"id": 1, "name": "Night"}}),
            httpx.Response(404, json={}),
        ]
    )
    transport = httpx.MockTransport(lambda _: next(answers))
    bp = BeatPassSync("", transport=transport, observe=Observer())
    bp.tracks.get(1)
    with pytest.raises(BeatPassError):
        bp.tracks.get(1)
    assert seen == [
        ("getTrack", "public", 200, {"track": {"id": 1, "name": "Night"}}),
        ("getTrack", "public", 404, {}),
    ]
