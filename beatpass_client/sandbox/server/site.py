"""What is served beside the API: the home page, and the explorer of the contract."""

from __future__ import annotations

import html
import json
from functools import cache
from importlib import resources, util
from pathlib import Path
from string import Template
from typing import Any

from ...contract import load_contract
from ..engine.engine import MARK, PREFIX
from ..engine.http import HTML, JSON, Refusal, Reply, Request
from ..personas import PERSONAS
from ..sandbox import Sandbox

_OWN = {"home.css": "text/css", "home.js": "text/javascript", "explorer.js": "text/javascript"}
# The explorer is Swagger UI, as the package flask-swagger-ui carries it; Flask is not loaded.
_ASSETS = {"swagger-ui.css": "text/css", "swagger-ui-bundle.js": "text/javascript"}
# A page may load and call nothing but this sandbox, and no other page may hold it in a frame.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
        "form-action 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
}


def site(sandbox: Sandbox, request: Request) -> Reply | None:
    """Answer a request outside of the API.

    Args:
        sandbox: The sandbox.
        request: The request.

    Returns:
        The answer, or None when the path is not one of the site.

    Raises:
        Refusal: The explorer is not installed (404), or the method is not GET (405).
    """
    reply = _page(sandbox, request)
    if reply is None:
        return None
    if request.method != "GET":
        raise Refusal(405, "Use GET here.", headers={"Allow": "GET"})
    reply.status = reply.status or 200
    reply.headers = MARK | _HEADERS | reply.headers
    return reply


def _page(sandbox: Sandbox, request: Request) -> Reply | None:
    folder, _, name = request.path.removeprefix("/").rpartition("/")
    if request.path == "/":
        return Reply(_home(sandbox, request), media_type=HTML)
    if request.path == "/favicon.ico":
        return Reply(b"", 204)
    if request.path == "/login":
        return Reply("<!DOCTYPE html><title>Log in</title><h1>Log in</h1>", media_type=HTML)
    if request.path == "/docs":
        _asset("swagger-ui.css")
        token = "" if sandbox.exposed else html.escape(sandbox.token)
        text = Template(_own("explorer.html").decode()).substitute(token=token)
        return Reply(text, media_type=HTML)
    if folder == "web" and name in _OWN:
        return Reply(_own(name), media_type=_OWN[name])
    if folder == "docs" and name == "contract.json":
        return Reply(_contract(), media_type=JSON)
    if folder == "docs" and name in _ASSETS:
        kept = {"Cache-Control": "private, max-age=3600"}
        return Reply(_asset(name), headers=kept, media_type=_ASSETS[name])
    return None


def _home(sandbox: Sandbox, request: Request) -> str:
    # Others who reach the sandbox are not handed its tokens.
    tokens = ["(hidden)"] * len(PERSONAS) if sandbox.exposed else sandbox.tokens
    rows = "\n".join(
        f"<tr><td>{html.escape(token)}</td><td>{html.escape(person.role)}</td></tr>"
        for token, person in zip(tokens, PERSONAS, strict=True)
    )
    base_url = html.escape(request.origin + PREFIX)
    return Template(_own("home.html").decode()).substitute(base_url=base_url, tokens=rows)


@cache
def _own(name: str) -> bytes:
    return resources.files(__package__ or "").joinpath("web", name).read_bytes()


@cache
def _asset(name: str) -> bytes:
    found = util.find_spec("flask_swagger_ui")
    for folder in (found.submodule_search_locations or []) if found else []:
        file = Path(folder, "dist", name)
        if file.is_file():
            return file.read_bytes()
    raise Refusal(404, "The explorer needs the extra: pip install 'beatpass-client[sandbox]'.")


@cache
def _contract() -> bytes:
    # The explorer calls the sandbox and nothing else, so production is not in its list of servers.
    document: dict[str, Any] = load_contract() | {"servers": [{"url": PREFIX}]}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
