"""Follow the redirects of downloads, and say what an answer of another server means.

BeatPass may keep files on another server and redirect a download to a signed URL. No token, no
cookie and no header of the user is sent there.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from .. import errors
from ..errors import UnexpectedRedirectError, error_class
from . import classify
from .call import AttemptResult, CallContext
from .classify.throttle import retry_after
from .headers import shown_headers
from .http import HTTPFault, HTTPRequest
from .steps import Steps
from .url_policy import ForbiddenURLError, Resolve, checked_url

MOST_HOPS = 3
"""A download is sent on this often at most."""

# Statuses by which a store of files refuses a signed address that has run out.
_REFUSED_LINK = (401, 403, 410)


def may_follow(context: CallContext, outcome: AttemptResult) -> bool:
    """Tell whether a download is sent on. Nothing else ever follows a redirect.

    Args:
        context: The call.
        outcome: What came of the request.

    Returns:
        False also for a redirect to a login, which asks for a token.
    """
    sink = context.call.sink
    return (
        sink is not None
        and sink.follows
        and context.operation.method == "GET"
        and outcome.reason == "redirect"
        and outcome.status in (301, 302, 303, 307, 308)
        and isinstance(outcome.error, UnexpectedRedirectError)
    )


class Redirects:
    """Gets what is outside of the API, and follows the redirects of downloads.

    Args:
        context: The call.
        make: Makes the request for an address, without a token.
        exchange: Sends a request.
        pins: Whether a connection goes to an address that was looked up here.
    """

    def __init__(
        self,
        context: CallContext,
        make: Callable[[str], HTTPRequest],
        exchange: Callable[[HTTPRequest], Steps[AttemptResult]],
        *,
        pins: bool,
    ) -> None:
        self._context = context
        self._make = make
        self._exchange = exchange
        self._pins = pins

    def follow(self, redirect: AttemptResult, base: str) -> Steps[AttemptResult]:
        """Go where a download is sent on to, and on from there.

        Args:
            redirect: The answer that sends it on.
            base: The address of that answer.

        Returns:
            What came of the call; the answer itself, if it is not to be followed.
        """
        outcome = redirect
        if not may_follow(self._context, redirect):
            return redirect
        for _ in range(MOST_HOPS):
            try:
                location = outcome.headers.get("location", "")
                base = checked_url(location, base, self._context.settings)
            except ForbiddenURLError as error:
                return self._forbidden(str(error), redirect)
            outcome = yield from self._fetch(base, redirect)
            if not may_follow(self._context, outcome):
                return translated(self._context, outcome, base, redirect)
        return self._forbidden("one address after the other", redirect)

    def fetch(self, address: str) -> Steps[AttemptResult]:
        """Get what is at an address that the caller named.

        Args:
            address: The address.

        Returns:
            What came of it.
        """
        outcome = yield from self._fetch(address, None)
        if outcome.reason == "local" or may_follow(self._context, outcome):
            return outcome
        return translated(self._context, outcome, address, None)

    def _fetch(self, address: str, redirect: AttemptResult | None) -> Steps[AttemptResult]:
        context = self._context
        try:
            url = checked_url(address, context.settings.base_url, context.settings)
            request = self._make(url)
            if not self._pins:
                return (yield from self._exchange(request))
            addresses = yield Resolve(url, context.settings)
        except ForbiddenURLError as error:
            return self._forbidden(str(error), redirect)
        except OSError as error:
            failure = HTTPFault("connect", type(error).__name__)
            failure.__cause__ = error
            return classify.failure(context, failure, sent=False, head=None)
        outcome = yield from self._exchange(pinned(request, addresses[0]))
        for each in addresses[1:]:
            if outcome.reason != "not-sent":
                break
            outcome = yield from self._exchange(pinned(request, each))
        return outcome

    def _forbidden(self, reason: str, redirect: AttemptResult | None) -> AttemptResult:
        operation = self._context.operation.id
        if redirect is None:
            message = f"the address is {reason}, which is not fetched. Nothing was sent"
            error: errors.BeatPassError = errors.InvalidArgumentError(message, operation=operation)
            return AttemptResult("local", None, error)
        message = f"the download is redirected to {reason}, which is not followed: report it"
        status = redirect.status
        error = UnexpectedRedirectError(message, operation=operation, status=status)
        return AttemptResult("forbidden", None, error, status, redirect.headers)


def translated(
    context: CallContext, outcome: AttemptResult, address: str, redirect: AttemptResult | None
) -> AttemptResult:
    """Say what the answer of another server means for the call.

    Args:
        context: The call.
        outcome: What came of the request to it.
        address: The URL; only its origin is told, since the rest may be a key.
        redirect: What came of the request to BeatPass; `None` when there was none. Its headers tell
            the state of the limit: what another server reports is not ours.

    Returns:
        The outcome of the call.
    """
    operation, parts = context.operation.id, urlsplit(address)
    origin = f"{parts.scheme}://{parts.netloc}"
    status, headers = outcome.status, {} if redirect is None else redirect.headers
    if outcome.reason in ("not-sent", "pool"):
        message = f"no connection to {origin}, where the file is kept: try again later"
        if redirect is None:
            outcome.error = errors.ConnectionFailedError(message, operation=operation)
            return outcome
        # BeatPass has seen the request, so it counts in the limit.
        error = errors.ConnectionLostError(message, operation=operation, safe_to_retry=True)
        return AttemptResult("lost", None, error, headers=headers, timed_out=outcome.timed_out)
    if status is not None and status >= 400:
        link = redirect is not None and status in _REFUSED_LINK
        known = 503 if status == 429 else status
        kind = errors.DownloadExpiredError if link else error_class(known)
        advice = "download again for a new link" if link else "try again later"
        wait = retry_after(outcome.headers, None) if known == 503 else None
        refusal = kind(
            f"{origin}, where the file is kept, refused it: {advice}",
            operation=operation,
            status=status,
            headers=shown_headers(outcome.headers),
            retry_after=wait,
        )
        return AttemptResult(str(known), None, refusal, status, headers, wait)
    outcome.headers = headers
    return outcome


def pinned(request: HTTPRequest, address: str) -> HTTPRequest:
    """Make a request go to an IP address, while it names the host.

    Args:
        request: The request.
        address: An IP address of its host.

    Returns:
        Another request. Its connection is used once, since it belongs to the name.
    """
    parts = urlsplit(request.url)
    host = f"[{address}]" if ":" in address else address
    netloc = host if parts.port is None else f"{host}:{parts.port}"
    return request._replace(
        url=parts._replace(netloc=netloc).geturl(),
        headers=[*request.headers, (b"Connection", b"close")],
        server_name=parts.hostname,
    )
