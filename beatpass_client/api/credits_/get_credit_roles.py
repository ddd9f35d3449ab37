"""List the roles of credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.credit_roles import CreditRoles
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCreditRoles",
    method="GET",
    path="/credits/roles",
    kind="read",
    access="bearer",
    namespace="credits_",
    name="roles",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/credits/roles",)),
    )


def _answer(response: httpx.Response) -> Response[CreditRoles]:
    from ...models.credit_roles import CreditRoles

    parsed = answers.read_json(OPERATION, response, CreditRoles.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CreditRoles]:
    """List the roles of credits.

    Returns what somebody can have done on a work, in the words that credits use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The roles to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CreditRoles:
    """List the roles of credits.

    Returns what somebody can have done on a work, in the words that credits use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The roles to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CreditRoles]:
    """List the roles of credits.

    Returns what somebody can have done on a work, in the words that credits use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The roles to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CreditRoles:
    """List the roles of credits.

    Returns what somebody can have done on a work, in the words that credits use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The roles to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
