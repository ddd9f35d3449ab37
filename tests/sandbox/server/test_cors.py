"""Which pages may call the API from a browser."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.server.exposure import checked_origins

PAGE = "http://localhost:5173"


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer(allow_origins=[PAGE]) as running:
        yield running


def test_a_preflight_of_an_allowed_origin_is_answered(server: SandboxServer) -> None:
    headers = {
        "Origin": PAGE,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization, content-type",
        "Sec-Fetch-Site": "cross-site",
    }
    answer = httpx.options(f"{server.base_url}/playlists", headers=headers)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == PAGE
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert "authorization" in answer.headers["access-control-allow-headers"]
    assert answer.headers["vary"] == "Origin"


def test_an_allowed_origin_may_read_refusals_too(server: SandboxServer) -> None:
    answer = httpx.get(f"{server.base_url}/library/tracks", headers={"Origin": PAGE})
    assert answer.status_code >= 400
    assert answer.headers["access-control-allow-origin"] == PAGE


@pytest.mark.parametrize("path", ["/openapi.json", "/openapi.yaml", "/health"])
def test_the_contract_and_the_health_are_shared(server: SandboxServer, path: str) -> None:
    answer = httpx.get(server.url + path, headers={"Origin": PAGE})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == PAGE


@pytest.mark.parametrize("path", ["/_sandbox/clock", "/", "/docs"])
def test_nothing_else_is_shared(server: SandboxServer, path: str) -> None:
    for method in ("GET", "OPTIONS"):
        answer = httpx.request(method, server.url + path, headers={"Origin": PAGE})
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("origin", ["http://localhost:5174", "https://localhost:5173", "null"])
def test_another_origin_is_refused(server: SandboxServer, origin: str) -> None:
    answer = httpx.get(f"{server.base_url}/genres", headers={"Origin": origin})
    assert answer.status_code == 403
    assert "--allow-origin" in answer.json()["message"]
    assert "access-control-allow-origin" not in answer.headers


def test_an_origin_is_scheme_host_and_port() -> None:
    assert checked_origins(["HTTP://LocalHost:80/", PAGE], remote=False) == {
        "http://localhost",
        PAGE,
    }
    for text in ("*", "null", "localhost:5173", "http://localhost:5173/page", "http://a@localhost"):
        with pytest.raises(ValueError, match="no origin"):
            checked_origins([text], remote=True)
    with pytest.raises(ValueError, match="--allow-remote"):
        checked_origins(["https://shop.example"], remote=False)
    assert checked_origins(["https://shop.example"], remote=True) == {"https://shop.example"}
