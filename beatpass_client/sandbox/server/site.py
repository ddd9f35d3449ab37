"""What is served beside the API: the home page, the explorer, the contract and the health."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources
from string import Template
from typing import Any

from ...contract import load_contract
from ..engine.engine import MARK, PREFIX
from ..engine.http import HTML, JSON, Refusal, Reply, Request
from ..engine.operations import METHODS, known_answer
from ..personas import PERSONAS
from ..sandbox import Sandbox

YAML = "application/yaml"
_FILES = {
    "pages.css": "text/css",
    "home.js": "text/javascript",
    "explorer.js": "text/javascript",
}
# A page may load and call nothing but this sandbox, and no other page may hold it in a frame.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'"
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
        Refusal: The method is not GET or HEAD (405).
    """
    reply = _page(sandbox, request)
    if reply is None:
        return None
    if request.method not in ("GET", "HEAD"):
        raise Refusal(405, "Use GET here.", headers={"Allow": "GET, HEAD"})
    reply.status = reply.status or 200
    reply.headers = MARK | _HEADERS | reply.headers
    return reply


def _page(sandbox: Sandbox, request: Request) -> Reply | None:
    match request.path:
        case "/":
            return Reply(_home(sandbox, request), media_type=HTML)
        case "/docs":
            # Others who reach the sandbox are not handed its tokens.
            token = "" if sandbox.exposed else html.escape(sandbox.token)
            text = Template(_file("explorer.html").decode()).substitute(token=token)
            return Reply(text, media_type=HTML)
        case "/openapi.json":
            return Reply(_document_as_json(request.origin), media_type=JSON)
        case "/openapi.yaml":
            return Reply(_document_as_yaml(request.origin), media_type=YAML)
        case "/health":
            return Reply({"status": "ok"})
        case "/favicon.ico":
            return Reply(b"", 204)
        case "/login":
            return Reply("<!DOCTYPE html><title>Log in</title><h1>Log in</h1>", media_type=HTML)
    folder, _, name = request.path.removeprefix("/").rpartition("/")
    if folder == "web" and name in _FILES:
        return Reply(_file(name), media_type=_FILES[name])
    return None


def _home(sandbox: Sandbox, request: Request) -> str:
    tokens = ["(hidden)"] * len(PERSONAS) if sandbox.exposed else sandbox.tokens
    rows = "\n".join(
        f"<tr><td>{html.escape(token)}</td><td>{html.escape(persona.role)}</td></tr>"
        for token, persona in zip(tokens, PERSONAS, strict=True)
    )
    return Template(_file("home.html").decode()).substitute(
        base_url=html.escape(request.origin + PREFIX),
        token="YOUR-TOKEN" if sandbox.exposed else html.escape(sandbox.token),
        tokens=rows,
    )


@cache
def _file(name: str) -> bytes:
    return resources.files(__package__ or "").joinpath("web", name).read_bytes()


def _document(origin: str) -> dict[str, Any]:
    # Whoever reads this calls the sandbox, so production is not in its list of servers.
    document: dict[str, Any] = load_contract() | {"servers": [{"url": origin + PREFIX}]}
    document["paths"] = {
        path: {
            key: {"x-answer": known_answer(each), **each} if key in METHODS else each
            for key, each in item.items()
        }
        for path, item in document["paths"].items()
    }
    return document


@lru_cache(maxsize=4)
def _document_as_json(origin: str) -> bytes:
    return json.dumps(_document(origin), ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache(maxsize=4)
def _document_as_yaml(origin: str) -> bytes:
    return ("\n".join(_yaml_lines(_document(origin), "")) + "\n").encode()


def _yaml_lines(value: Any, indent: str) -> Iterator[str]:
    """JSON data as block YAML, in which JSON's own scalars are valid."""
    pairs = value.items() if isinstance(value, dict) else ((None, each) for each in value)
    for key, each in pairs:
        head = f"{indent}-" if key is None else f"{indent}{json.dumps(key, ensure_ascii=False)}:"
        if isinstance(each, dict | list) and each:
            yield head
            yield from _yaml_lines(each, indent + "  ")
        else:
            yield f"{head} {json.dumps(each, ensure_ascii=False)}"
