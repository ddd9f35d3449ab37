"""No traceback, error or log shows a token or a password, whatever goes wrong and where."""

from __future__ import annotations

import asyncio
import threading
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, ConfigurationError, errors
from beatpass_client.api.auth import login
from beatpass_client.models import LoginCredentials
from beatpass_client.types import Call
from tests.harness import FakeClock, FaultServer, never_answer

TOKEN = "7|canaryTokenCanaryTokenCanary"
PASSWORD = "canary-password-canary"


def rendered(error: BaseException) -> str:
    """Everything that a traceback with locals shows, of this package and what is below it."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    stack: list[Any] = [shown]
    text = []
    while stack:
        each = stack.pop()
        if each is None:
            continue
        for frame in each.stack:
            # What stands in the test itself is the test's own business.
            if "/tests/" not in frame.filename:
                text.append(f"{frame.name}: {frame.locals}")
        text += [str(line) for line in each.format_exception_only()]
        stack += [each.__cause__, each.__context__]
    return "\n".join(text)


def check(error: BaseException) -> None:
    shown = rendered(error)
    assert TOKEN not in shown, shown
    assert PASSWORD not in shown, shown


def token() -> str:
    return TOKEN


async def token_async() -> str:
    return TOKEN


def answering(status: int = 200, body: Any = None) -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda _: httpx.Response(status, json=body or {"track": {"id": 1, "name": "Night"}})
    )


def breaking() -> httpx.MockTransport:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("broken")

    return httpx.MockTransport(answer)


def interrupted() -> httpx.MockTransport:
    def answer(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    return httpx.MockTransport(answer)


def raising(_: Any) -> None:
    raise RuntimeError("the hook is broken")


def sign_in(**changes: Any) -> Call[Any]:
    body = LoginCredentials(email="a@b.example", password=PASSWORD, token_name="x")
    return login.call(body=body)._replace(**changes)


Failing = Callable[[Any], Any]
GET: Failing = lambda bp: bp.tracks.get(1)  # noqa: E731

PATHS: dict[str, tuple[dict[str, Any], Failing]] = {
    "a hook raises before": ({"on_request": raising}, GET),
    "a hook raises after": ({"on_response": raising}, GET),
    "the connection breaks": ({"transport": breaking(), "max_retries": 0}, GET),
    "the program is interrupted": ({"transport": interrupted()}, GET),
    "the server refuses": ({"transport": answering(422, {"message": TOKEN})}, GET),
    "a token is no token": ({"token": lambda: TOKEN + "\n" + TOKEN}, GET),
    "the client is closed": ({}, lambda bp: (bp.close(), bp.tracks.get(1))),
    "no time is left": ({"deadline": 0.1}, GET),
    "the URL is too long": ({}, lambda bp: bp.tracks.list(query="x" * 70_000).first()),
}


def client(**options: Any) -> BeatPassSync:
    given = {"transport": answering(), "clock": FakeClock(), "token": token, **options}
    return BeatPassSync(**given)


@pytest.mark.parametrize("path", PATHS)
def test_no_traceback_with_locals_shows_a_token_from_a_callable(path: str) -> None:
    options, failing = PATHS[path]
    with pytest.raises(BaseException) as caught:  # noqa: PT011
        failing(client(**options))
    check(caught.value)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"json": {"password": PASSWORD, "bad": object()}},
        {"json": {"password": PASSWORD, "bad": float("nan")}},
        {"json": {"password": PASSWORD + "\ud800"}},
    ],
    ids=["refused", "an object", "not a number", "half a character"],
)
def test_no_traceback_with_locals_shows_a_password(changes: dict[str, Any]) -> None:
    bp = client(transport=answering(401, {"message": f"{PASSWORD} is wrong"}))
    with pytest.raises(errors.BeatPassError) as caught:
        bp.send_sync(sign_in(**changes))
    check(caught.value)


async def test_no_traceback_of_a_cancelled_call_shows_a_token(server: FaultServer) -> None:
    server.always(never_answer())
    async with BeatPass(token_async, base_url=server.base_url) as bp:
        task = asyncio.ensure_future(bp.send_async(sign_in()))
        reading = asyncio.ensure_future(wrapped(lambda: bp.tracks.get(1)))
        while len(server.ledger) < 2:
            await asyncio.sleep(0.01)
        for each in (task, reading):
            each.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await each
            check(caught.value)


async def wrapped(call: Callable[[], Awaitable[Any]]) -> Any:
    return await call()


async def test_a_token_refused_again_and_again_is_not_shown() -> None:
    transport = answering(401, {"message": "Unauthenticated."})
    async with BeatPass(token_async, transport=transport) as bp:
        for _ in range(4):
            with pytest.raises(errors.AuthenticationError) as caught:
                await bp.tracks.get(1)
            check(caught.value)
    assert "let the callable that gives the token give another one" in str(caught.value)


def test_a_token_that_cannot_be_one_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = f"{TOKEN} {TOKEN}"
    file = tmp_path / "token"
    file.write_text(broken)
    file.chmod(0o600)
    makers: list[Callable[[], Any]] = [
        lambda: BeatPass(broken),
        lambda: BeatPassSync(file),
        lambda: client(token=TOKEN).credentials.replace(broken),
        lambda: BeatPassSync(broken, base_url="nonsense"),
    ]
    monkeypatch.setenv("BEATPASS_TOKEN", broken)
    makers += [BeatPass, BeatPassSync]
    for make in makers:
        with pytest.raises(ConfigurationError) as caught:
            make()
        check(caught.value)


def test_no_setting_that_is_refused_shows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATPASS_TOKEN", TOKEN)
    for name, value in (("BEATPASS_BASE_URL", "nonsense"), ("BEATPASS_LOG", "loud")):
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            with pytest.raises(ConfigurationError) as caught:
                BeatPassSync()
            check(caught.value)


def test_a_server_that_repeats_a_secret_gets_it_into_no_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    echo = f"{PASSWORD} and {TOKEN}"

    def answer(request: httpx.Request) -> httpx.Response:
        headers = {"X-Request-ID": echo, "Content-Type": f"application/json; x={echo}"}
        body = {"message": echo, "errors": {echo: [echo]}, "deep": [{"x": echo}]}
        return httpx.Response(422, json=body, headers=headers)

    seen: list[Any] = []
    bp = client(transport=httpx.MockTransport(answer), token=TOKEN, on_response=seen.append)
    with pytest.raises(errors.ValidationError) as caught:
        bp.send_sync(sign_in())
    with pytest.raises(errors.ValidationError) as of_token:
        bp.tracks.get(1)
    assert PASSWORD not in f"{caught.value} {vars(caught.value)} {seen[0]} {caplog.text}"
    assert TOKEN not in f"{of_token.value} {vars(of_token.value)} {seen[1]} {caplog.text}"


async def test_a_late_refusal_of_an_old_token_does_not_lock_out_the_new_one() -> None:
    release = asyncio.Event()

    arrived: list[str] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        arrived.append(request.url.path)
        if request.headers["Authorization"] == "Bearer old-token":
            await release.wait()
            return httpx.Response(401, json={"message": "Unauthenticated."})
        return httpx.Response(200, json={"track": {"id": 1, "name": "Night"}})

    current = "old-token"
    transport = httpx.MockTransport(answer)
    async with BeatPass(lambda: current, transport=transport) as bp:
        old = [asyncio.ensure_future(wrapped(lambda: bp.tracks.get(1))) for _ in range(5)]
        while len(arrived) < 5:
            await asyncio.sleep(0.01)
        current = "new-token"
        await bp.tracks.get(1)
        release.set()
        for each in old:
            with suppress(errors.AuthenticationError):
                await each
        assert (await bp.tracks.get(1)).id == 1
        current = "old-token"
        with pytest.raises(errors.AuthenticationError, match="3 times in a row"):
            await bp.tracks.get(1)


def test_no_call_carries_the_token_of_another_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    mine = threading.local()
    wrong: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["Authorization"] != f"Bearer {mine.token}":
            wrong.append(request.headers["Authorization"])
        quota = {"X-RateLimit-Limit": "999999", "X-RateLimit-Remaining": "999998"}
        return httpx.Response(200, json={"track": {"id": 1, "name": "Night"}}, headers=quota)

    bp = client(transport=httpx.MockTransport(answer), token=lambda: mine.token, max_concurrency=8)

    def work(number: int) -> None:
        mine.token = f"token-of-thread-{number}"
        for _ in range(250):
            bp.tracks.get(1)

    before = sys.getswitchinterval()
    sys.setswitchinterval(10e-6)
    try:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    finally:
        sys.setswitchinterval(before)
    assert wrong == []
