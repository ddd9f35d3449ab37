"""The home page and the explorer: what they hold, and what a real browser makes of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html import escape
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

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


def test_the_explorer_knows_no_other_server_than_the_sandbox(running: SandboxServer) -> None:
    document = httpx.get(running.url + "/docs/contract.json").json()
    assert document["servers"] == [{"url": "/api/v1"}]
    assert len(document["paths"]) > 200


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


def tracks(page: Any) -> Any:
    """Run `GET /tracks` in the explorer, and give back the fields of the first track."""
    with page.expect_response(
        lambda response: urlsplit(response.url).path.endswith("/tracks")
    ) as r:
        page.locator("#operations-tracks-getTracks .execute").click()
    return set(r.value.json()["pagination"]["data"][0])


def test_a_browser_explores_both_tiers_and_the_home_page_shows_it(
    running: SandboxServer, page: Any
) -> None:
    page.goto(running.url + "/docs")
    page.locator("#operations-tag-tracks").click()
    page.locator("#operations-tracks-getTracks .opblock-summary-control").click()
    full = tracks(page)
    page.locator("#operations-tracks-getTracks .live-responses-table").wait_for()
    assert "bpm" in full

    page.locator("button.authorize").first.click()
    page.locator(".auth-container button", has_text="Logout").click()
    page.locator(".auth-btn-wrapper .btn-done").click()
    public = tracks(page)
    assert public == {
        "id", "name", "image", "created_at", "duration_text", "model_type", "artists", "genres",
    }  # fmt: skip
    assert public < full

    page.goto(running.url + "/")
    shown = page.locator("#requests tbody tr", has_text="getTracks")
    shown.first.wait_for()
    assert shown.count() >= 2
    assert page.failures == []
    assert {urlsplit(url).netloc for url in page.asked if not url.startswith("data:")} == {
        urlsplit(running.url).netloc
    }
