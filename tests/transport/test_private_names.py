"""Canaries: each private name of a library that is reached, so that its going away is noticed."""

from __future__ import annotations

import aiohttp
import httpcore
import httpx
import httpx2
import httpx_aiohttp
import pytest

from beatpass_client.transport import _aiohttp, _httpcore, _httpx
from tests.harness import raw_answer


@pytest.mark.parametrize(("extra", "surplus"), [(b"", False), (b"HTTP/1.1 200", True)])
def test_httpcore_shows_what_came_after_an_answer(extra: bytes, surplus: bool) -> None:
    stream = httpcore.MockStream([raw_answer(200, b"{}") + extra])
    origin = httpcore.Origin(b"http", b"a.example", 80)
    with httpcore.HTTP11Connection(origin, stream) as connection:
        connection.request("GET", "http://a.example/")
        assert connection.is_idle()
        assert _httpcore.has_surplus(connection) is surplus


def test_a_connection_without_the_parser_is_not_used_again() -> None:
    assert _httpcore.has_surplus(object())


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize(
    "text", ["https://a.example/b%20c?d=%2F&e", "http://127.0.0.1:80/x", "http://[::1]:8787/x?"]
)
def test_urls_are_made_from_their_parts(library: object, text: str) -> None:
    whole = httpx.URL(text) if library is httpx else httpx2.URL(text)
    assert hasattr(whole, "_uri_reference")
    made = _httpx.fast_url(library, text)
    assert made == whole
    assert (made.raw_path, made.netloc) == (whole.raw_path, whole.netloc)


async def test_the_transports_of_a_client_are_found() -> None:
    inner, other = httpx.MockTransport(lambda _: httpx.Response(200)), httpx.AsyncHTTPTransport()
    async with httpx.AsyncClient(transport=inner, mounts={"https://": other}) as client:
        assert list(_httpx.transports_of(client)) == [inner, other]


async def test_aiohttp_can_be_kept_from_a_second_try() -> None:
    async with aiohttp.ClientSession() as session:
        assert session._retry_connection is True
        _aiohttp.send_once(httpx_aiohttp.AiohttpTransport(client=session))
        assert session._retry_connection is False
