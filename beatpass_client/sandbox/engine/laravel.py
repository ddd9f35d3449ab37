"""Laravel's answers to a client that does not ask for JSON first: pages and redirects."""

from __future__ import annotations

import html
from http import HTTPStatus

from .http import HTML, JSON, Reply, Request


def wants_json(request: Request) -> bool:
    """Whether the first type that a client accepts is JSON, which is all that Laravel looks at.

    Args:
        request: The request.

    Returns:
        Whether errors are told in JSON.
    """
    accept = request.headers.get("accept", "")
    first = max(
        accept.split(","),
        key=lambda part: _quality(part),
        default="",
    )
    kind = first.partition(";")[0].strip().lower()
    return "/json" in kind or "+json" in kind


def in_html(request: Request, reply: Reply) -> Reply:
    """Turn an error into what a client gets that did not ask for JSON.

    Args:
        request: The request.
        reply: The answer in JSON.

    Returns:
        The answer as it is when it is no error or JSON was asked for; else a redirect (401 to the
        login, 422 back to where the client came from) or a page.
    """
    status = reply.status or 200
    if status < 400 or reply.media_type != JSON or wants_json(request):
        return reply
    if status in (401, 422):
        back = request.origin + ("/login" if status == 401 else "/")
        headers = {**reply.headers, "Location": back}
        text = f'<!DOCTYPE html><title>Redirecting</title><a href="{html.escape(back)}">On</a>'
        return Reply(text, 302, headers, HTML)
    title = _title(status)
    page = (
        f"<!DOCTYPE html><html><head><title>{title}</title></head>"
        f"<body><h1>{status}</h1><p>{title}</p></body></html>"
    )
    return Reply(page, status, reply.headers, HTML)


def _quality(part: str) -> float:
    for field in part.split(";")[1:]:
        name, _, text = field.strip().partition("=")
        if name == "q":
            try:
                return float(text)
            except ValueError:
                return 0.0
    return 1.0


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
