"""The innermost layer: one request out, one complete answer in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..auth import Credentials
from ..config import Settings
from ..errors import ClientClosedError
from ..types import UNSET, PreparedRequest
from .call import AttemptResult, CallContext
from .clock import Clock
from .connections import Connections
from .exchange import Exchange
from .http import HTTPRequest
from .instrumentation import emit_request, emit_response
from .request import Requests, request_elsewhere
from .steps import Ask, Steps

if TYPE_CHECKING:
    from .redirects import Elsewhere


def neutral(request: httpx.Request) -> HTTPRequest:
    """Take a request of httpx apart."""
    stream: Any = request.stream
    body = b"".join(stream) if isinstance(stream, httpx.ByteStream) else stream
    return HTTPRequest(
        request.method,
        str(request.url),
        request.headers.raw,
        body,
        request.extensions["timeout"],
        request.extensions.get("sni_hostname"),
    )


class Wire:
    """Sends requests.

    Args:
        settings: Where to send them.
        auth: Who the client is.
        connections: What they are sent on.
        clock: The clock.
    """

    def __init__(
        self, settings: Settings, auth: Credentials, connections: Connections, clock: Clock
    ) -> None:
        """Prepare; connections are made when the first call is sent."""
        self._base_url = settings.base_url
        self._requests = Requests(settings.base_url)
        self._auth = auth
        self._connections = connections
        self._clock = clock
        self.closed = False

    def __repr__(self) -> str:
        """Show where requests go."""
        return f"wire {self._base_url}"

    def attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Send a request once.

        Args:
            context: The call on its way.

        Returns:
            What came of it.

        Raises:
            ClientClosedError: The client was closed. Nothing was sent.
            InvalidArgumentError: Its body cannot be sent. Nothing was sent.
            TokenRequiredError: There is no token, and it needs one. Nothing was sent.
        """
        operation = context.operation
        if self.closed:
            message = "the client is closed; make a new one. Nothing was sent"
            raise ClientClosedError(message, operation=operation.id)
        if self._auth.source is not None and operation.auth != "none":
            self._auth.accept((yield Ask("token", self._auth.source)))
        place = context.call.url
        token = self._auth.token_for(operation)
        request = None if place is not None else self._requests.make(context, token)
        context.attempts += 1
        if context.started_at is None:
            context.started_at = datetime.now(UTC)
        emit_request(context)
        began = self._clock.monotonic()
        if request is None:
            result = yield from self._elsewhere(context).fetch(place or "")
        else:
            result = yield from self._exchange(request, context)
            if result.status is not None:
                self._auth.note(operation, result.status)
        if context.call.sink is not None and result.reason == "redirect":
            base = place or f"{self._base_url}{context.call.path}"
            result = yield from self._elsewhere(context).follow(result, base)
        if request is None:
            # The limit that another server reports is not ours.
            result.headers = {}
        emit_response(context, result, self._clock.monotonic() - began)
        return result

    def _exchange(self, request: httpx.Request, context: CallContext) -> Steps[AttemptResult]:
        result: AttemptResult = yield Exchange(
            self._connections, neutral(request), context, self._clock
        )
        return result

    def _elsewhere(self, context: CallContext) -> Elsewhere:
        """Get what is outside of the API; the token and the headers of the user stay here."""
        # Imported here: few programs ever go there.
        from .redirects import Elsewhere

        def make(url: httpx.URL) -> httpx.Request:
            return request_elsewhere(context, url)

        def exchange(request: httpx.Request) -> Steps[AttemptResult]:
            return self._exchange(request, context)

        return Elsewhere(context, make, exchange, pins=self._connections.own)

    def prepare(self, context: CallContext) -> PreparedRequest:
        """Make the request of a call, for somebody to look at.

        Args:
            context: The call on its way.

        Returns:
            The request, the token hidden.
        """
        call = context.call
        request = self._requests.make(context, None)
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        if self._auth.tier == "full" and call.operation.auth != "none":
            headers["authorization"] = "Bearer ***"
        body = None if call.json is UNSET else call.json
        shown = body if call.form is None else dict(call.form)
        if call.operation.operation_class == "credentials" and isinstance(shown, dict):
            shown = {key: "***" if "password" in key else each for key, each in shown.items()}
        return PreparedRequest(
            call.operation.id,
            call.operation.method,
            call.url or str(request.url),
            headers,
            shown,
        )
