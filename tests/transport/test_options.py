"""Options of a client, of a lighter copy, and of one call; and calls by path."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPass,
    BeatPassError,
    BeatPassSync,
    ConfigurationError,
    InvalidArgumentError,
    RequestOptions,
    WrongEventLoopError,
)
from beatpass_client.api.tracks import get_track
from tests.harness import FakeClock


class Echo:
    """Answers everything, and keeps what was asked."""

    def __init__(self, status: int = 200) -> None:
        self.asked: list[httpx.Request] = []
        self._status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        headers = {"X-RateLimit-Limit": "300", "X-RateLimit-Remaining": "299"}
        return httpx.Response(
            self._status, json={"track": {"id": 1, "name": "Night"}}, headers=headers
        )


def client(echo: Callable[[httpx.Request], httpx.Response], **options: Any) -> BeatPassSync:
    transport = httpx.MockTransport(echo)
    return BeatPassSync("a-test-token", transport=transport, clock=FakeClock(), **options)


def test_options_of_a_call_come_before_those_of_the_client() -> None:
    echo = Echo(500)
    with pytest.raises(Exception, match="getTrack"):
        client(echo, max_retries=2).tracks.get(1, options=RequestOptions(max_retries=0))
    assert len(echo.asked) == 1


def test_a_timeout_of_a_call_is_that_of_every_wait() -> None:
    echo = Echo()
    client(echo).tracks.get(1, options=RequestOptions(timeout=3.5))
    assert set(echo.asked[0].extensions["timeout"].values()) == {3.5}


def test_headers_of_client_and_call_are_sent_besides() -> None:
    echo = Echo()
    bp = client(echo, headers={"X-App": "mine"})
    bp.tracks.get(1, options=RequestOptions(headers={"X-Trace": "7"}))
    assert echo.asked[0].headers["x-app"] == "mine"
    assert echo.asked[0].headers["x-trace"] == "7"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Bearer other"),
        ("host", "elsewhere.example"),
        ("Cookie", "a=b"),
        ("Content-Length", "3"),
        ("X-A", "1\r\nX-Evil: 1"),
        ("X-A\r\nX-Evil", "1"),
        ("X A", "1"),
        ("X:A", "1"),
        ("", "1"),
        ("X-A", "ü"),
        ("X-A", 7),
    ],
)
def test_a_header_that_would_change_the_request_is_refused(name: Any, value: Any) -> None:
    echo = Echo()
    with pytest.raises(InvalidArgumentError, match="Nothing was sent"):
        client(echo).tracks.get(1, options=RequestOptions(headers={name: value}))
    with pytest.raises(InvalidArgumentError):
        client(echo, headers={name: value})
    assert echo.asked == []


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": float("inf")},
        {"deadline": -1},
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_price": "much"},
        {"max_concurrency": 0},
    ],
)
def test_an_unusable_number_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        client(Echo(), **options)
    if "max_concurrency" not in options:
        with pytest.raises(InvalidArgumentError, match="getTrack"):
            client(Echo()).tracks.get(1, options=RequestOptions(**options))


def test_no_wait_of_a_transport_of_the_user_goes_beyond_the_deadline() -> None:
    echo = Echo()
    client(echo, deadline=7).tracks.get(1)
    assert set(echo.asked[0].extensions["timeout"].values()) == {5.0, 7.0}
    client(echo, timeout=3).tracks.get(1)
    assert set(echo.asked[1].extensions["timeout"].values()) == {3.0}


def test_a_lighter_copy_shares_the_limit_and_leaves_the_client_as_it_is() -> None:
    echo = Echo(500)
    bp = client(echo)
    copy = bp.with_options(max_retries=0)
    with pytest.raises(Exception, match="getTrack"):
        copy.tracks.get(1)
    assert len(echo.asked) == 1
    with pytest.raises(Exception, match="getTrack"):
        bp.tracks.get(1)
    assert len(echo.asked) == 4
    assert copy.rate_limit == bp.rate_limit


def test_an_option_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no option 'retries'"):
        client(Echo()).with_options(retries=3)  # type: ignore[call-arg]


def test_an_answer_tells_of_its_call() -> None:
    answer = get_track.sync_detailed(1, client=client(Echo()))
    assert (answer.status_code, answer.attempts, answer.assumed) == (200, 1, False)
    assert answer.rate_limit is not None
    assert (answer.rate_limit.limit, answer.rate_limit.remaining) == (300, 299)
    assert answer.headers["x-ratelimit-limit"] == answer.headers["X-RateLimit-Limit"] == "300"
    assert answer.elapsed >= 0


def test_a_documented_path_can_be_called_by_name() -> None:
    echo = Echo()
    answer = client(echo).request("get", "/tracks/3629", query={"loader": "trackPage"})
    assert answer.parsed == {"track": {"id": 1, "name": "Night"}}
    assert str(echo.asked[0].url).endswith("/api/v1/tracks/3629?loader=trackPage")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/admin"),
        ("GET", "tracks"),
        ("PATCH", "/tracks"),
        ("GET", "/tracks/../admin"),
        ("GET", "/tracks/%2e%2e"),
        ("GET", "https://elsewhere.example/tracks"),
        ("GET", "//elsewhere.example/tracks"),
        ("GET", "/tracks?x=1"),
        ("GET", ""),
        ("", "/tracks"),
    ],
)
def test_any_other_path_is_off_limits(method: str, path: str) -> None:
    echo = Echo()
    with pytest.raises(InvalidArgumentError, match="Nothing was sent"):
        client(echo).request(method, path)
    assert echo.asked == []


def test_a_client_shows_where_it_calls_and_no_token() -> None:
    assert repr(client(Echo())) == "<BeatPassSync https://open.beatpass.ca/api/v1, full tier>"


def test_a_client_that_was_never_made_can_be_shown() -> None:
    assert repr(BeatPass.__new__(BeatPass)) == "<BeatPass, not made>"


def test_neither_client_nor_token_can_be_pickled() -> None:
    bp = client(Echo())
    for each in (bp, bp.credentials):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(each)


def test_a_client_belongs_to_one_event_loop() -> None:
    import asyncio

    bp = BeatPass("", transport=httpx.MockTransport(Echo()))
    with asyncio.Runner() as runner:
        runner.run(bp.tracks.get(1))
        with (
            asyncio.Runner() as other,
            pytest.raises(WrongEventLoopError, match="make one in each"),
        ):
            other.run(bp.tracks.get(1))


def test_a_client_of_httpx_can_be_brought_along() -> None:
    echo = Echo()
    own = httpx.Client(transport=httpx.MockTransport(echo), headers={"X-Own": "never sent"})
    own.cookies.set("session", "never sent")
    BeatPassSync("a-test-token", http_client=own).tracks.get(1)
    assert "x-own" not in echo.asked[0].headers
    assert "cookie" not in echo.asked[0].headers
    with pytest.raises(ConfigurationError, match=r"must be a httpx\.AsyncClient"):
        BeatPass("a-test-token", http_client=own)
    own.close()


def test_a_request_can_be_prepared_without_being_sent() -> None:
    echo = Echo()
    bp = client(echo)
    prepared = bp.prepare(bp.playlists.create, name="Late hours")
    assert (prepared.method, prepared.body) == ("POST", {"name": "Late hours"})
    assert bp.prepare(bp.tracks.list, query="lofi").url.endswith("query=lofi")
    assert echo.asked == []
    with pytest.raises(ConfigurationError, match="a method of this client"):
        bp.prepare(client(echo).tracks.get, 1)


async def test_a_request_can_be_prepared_asynchronously() -> None:
    echo = Echo()
    async with BeatPass("a-test-token", transport=httpx.MockTransport(echo)) as bp:
        prepared = await bp.prepare(bp.playlists.create, name="Late hours")
        assert prepared.body == {"name": "Late hours"}
        assert (await bp.prepare(bp.tracks.list)).method == "GET"
    assert echo.asked == []


def test_a_hook_that_cannot_be_called_or_awaited_is_refused() -> None:
    async def hook(event: object) -> None: ...

    broken: Any = 3
    for name in ("on_request", "on_response", "on_retry", "on_wait"):
        with pytest.raises(ConfigurationError, match=f"{name} is a int"):
            client(Echo(), **{name: broken})
        with pytest.raises(ConfigurationError, match=f"{name} is asynchronous"):
            client(Echo(), **{name: hook})
        with pytest.raises(ConfigurationError, match=f"{name} is asynchronous"):
            client(Echo()).with_options(**{name: hook})  # type: ignore[arg-type]


async def test_an_asynchronous_hook_is_awaited() -> None:
    seen: list[str] = []

    async def hook(event: object) -> None:
        seen.append(type(event).__name__)

    transport = httpx.MockTransport(Echo())
    async with BeatPass("", transport=transport, on_request=hook, on_response=hook) as bp:
        await bp.tracks.get(1)
    assert seen == ["RequestEvent", "ResponseEvent"]


def test_options_that_are_no_request_options_are_refused_in_words() -> None:
    echo = Echo()
    options: Any = {"timeout": 3}
    with pytest.raises(InvalidArgumentError, match="options is a dict"):
        client(echo).tracks.get(1, options=options)
    assert echo.asked == []


def test_the_user_agent_names_package_python_and_program() -> None:
    echo = Echo()
    client(echo).tracks.get(1)
    client(echo, app_info="beat-shop/1.2").tracks.get(1)
    client(echo, headers={"User-Agent": "mine/3"}).tracks.get(1)
    bare, named, added = [request.headers["user-agent"] for request in echo.asked]
    assert bare.startswith("beatpass-client/")
    assert " Python/3." in bare
    assert (named, added) == (f"beat-shop/1.2 {bare}", f"mine/3 {bare}")
    with pytest.raises(InvalidArgumentError, match="User-Agent"):
        client(echo, app_info="a\nb")


def test_a_request_id_is_sent_and_reported() -> None:
    echo = Echo()
    sent = client(echo).send_sync(get_track.call(1)).request_id
    assert sent == echo.asked[0].headers["x-request-id"]
    for name in ("X-Request-ID", "X-Correlation-ID", "CF-Ray"):
        refuse = partial(httpx.Response, 404, json={}, headers={name: "abc-1"})
        with pytest.raises(BeatPassError) as caught:
            client(lambda _, refuse=refuse: refuse()).tracks.get(1)  # type: ignore[misc]
        assert caught.value.request_id == "abc-1"
        assert "abc-1" in str(caught.value)

    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("broken")

    with pytest.raises(BeatPassError) as caught:
        client(broken, max_retries=0).tracks.get(1)
    assert f"request id {caught.value.request_id}" in str(caught.value)
