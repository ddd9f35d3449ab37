"""The home page and the explorer: what they hold, and what a real browser makes of them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import yaml

from beatpass_client.contract import load_contract
from beatpass_client.sandbox import Sandbox, SandboxServer, create_app
from beatpass_client.sandbox.personas import PERSONAS

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer() as sandbox:
        yield sandbox


@pytest.mark.parametrize("path", ["/", "/docs", "/login"])
def test_a_page_may_reach_nothing_but_the_sandbox(running: SandboxServer, path: str) -> None:
    answer = httpx.get(running.url + path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "connect-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "http" not in policy


def test_the_home_page_names_the_tokens_and_the_url(running: SandboxServer) -> None:
    text = httpx.get(running.url + "/").text
    assert running.base_url in text
    assert all(person.token in text and escape(person.role) in text for person in PERSONAS)


async def test_others_who_are_let_in_are_shown_no_token() -> None:
    sandbox = Sandbox(exposed=True)
    transport = httpx.ASGITransport(app=create_app(sandbox))
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.invalid") as client:
        for path in ("/", "/docs"):
            text = (await client.get(path)).text
            assert not any(token in text for token in sandbox.tokens)


def test_the_contract_is_served_as_json_and_yaml_and_names_this_server(
    running: SandboxServer,
) -> None:
    document = httpx.get(running.url + "/openapi.json").json()
    assert document["servers"] == [{"url": running.base_url}]
    assert document["paths"].keys() == load_contract()["paths"].keys()
    assert document["paths"]["/tracks/{id}"]["get"]["x-answer"] == "documented"
    answer = httpx.get(running.url + "/openapi.yaml")
    assert answer.headers["content-type"] == "application/yaml"
    assert yaml.safe_load(answer.text) == document


def test_health_is_told(running: SandboxServer) -> None:
    assert httpx.get(running.url + "/health").json() == {"status": "ok"}


def test_the_home_page_shows_a_first_call_in_three_languages(running: SandboxServer) -> None:
    text = httpx.get(running.url + "/").text
    url = f"{running.base_url}/tracks?per_page=3"
    assert f'"{url}"' in text
    assert f'fetch("{url}"' in text
    assert f'BeatPassSync("{running.token}", base_url="{running.base_url}")' in text


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine (Debian: apt-get install chromium)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        # No sandbox of its own: continuous integration runs as root in a container.
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    context = browser.new_context()
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.failures = []
    page.on("pageerror", lambda error: page.failures.append(str(error)))
    yield page
    context.close()


def explored(page: Any, operation: str) -> Any:
    """Send an operation in the explorer, and give back its answer."""
    with page.expect_response(lambda response: "/api/v1/" in response.url) as found:
        page.locator(f"#{operation} .send").click()
    page.locator(f"#{operation} .status").wait_for()
    return found.value


def test_a_browser_explores_both_tiers_and_the_home_page_shows_it(
    running: SandboxServer, page: Any
) -> None:
    page.goto(running.url + "/docs#getTracks")
    full = explored(page, "getTracks").json()["pagination"]["data"][0]
    assert "bpm" in full
    assert full["name"] in page.locator("#getTracks .body").inner_text()

    page.locator("#token").fill("")
    public = explored(page, "getTracks").json()["pagination"]["data"][0]
    assert public.keys() == {
        "id", "name", "image", "created_at", "duration_text", "model_type", "artists", "genres",
    }  # fmt: skip

    page.goto(running.url + "/")
    shown = page.locator("#requests tbody tr", has_text="getTracks")
    shown.first.wait_for()
    assert shown.count() >= 2
    assert page.failures == []
    assert {urlsplit(url).netloc for url in page.asked if not url.startswith("data:")} == {
        urlsplit(running.url).netloc
    }


def test_the_explorer_finds_an_operation_and_says_what_is_assumed(
    running: SandboxServer, page: Any
) -> None:
    page.goto(running.url + "/docs")
    page.locator("#filter").fill("playlist")
    page.locator("#getPlaylist summary").first.click()
    page.locator("#getPlaylist input[name=id]").fill("12")
    assert explored(page, "getPlaylist").status == 200
    assert not page.locator("#getTracks").is_visible()
    assert page.locator(".badge.undocumented").count() > 1
    assert page.failures == []


SCRIPT = """async ([base, token]) => {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const listed = await fetch(`${base}/tracks?per_page=3`, { headers });
  const body = JSON.stringify({ name: "From a page", public: true });
  const made = await fetch(`${base}/playlists`, { method: "POST", headers, body });
  return [
    (await listed.json()).pagination.data.length,
    listed.headers.get("x-ratelimit-limit"),
    made.status,
    (await made.json()).playlist.name,
  ];
}"""


@pytest.fixture
def other_origin() -> Iterator[str]:
    """A page of another origin."""
    handler = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    with (
        TemporaryDirectory() as folder,
        ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=folder)) as server,
    ):
        Path(folder, "index.html").write_text("<!DOCTYPE html><title>shop</title>")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_address[1]}"
        server.shutdown()


def test_a_page_of_an_allowed_origin_lists_tracks_and_makes_a_playlist(
    other_origin: str, page: Any
) -> None:
    with SandboxServer(allow_origins=[other_origin]) as server:
        page.goto(other_origin + "/index.html")
        listed, limit, status, name = page.evaluate(SCRIPT, [server.base_url, server.token])
        assert (listed, limit, status, name) == (3, "300", 200, "From a page")
        control = f"fetch('{server.url}/_sandbox/clock').then(() => 'let in', () => 'kept out')"
        assert page.evaluate(control) == "kept out"


def test_a_page_of_another_origin_is_kept_out(
    other_origin: str, running: SandboxServer, page: Any
) -> None:
    page.goto(other_origin + "/index.html")
    call = f"fetch('{running.base_url}/genres').then(() => 'let in', () => 'kept out')"
    assert page.evaluate(call) == "kept out"
