"""Get your progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.progress_data import ProgressData
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProgressData",
    method="GET",
    path="/producer-intelligence/progress-data",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="progress_data",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/progress-data",)),
    )


def _answer(response: httpx.Response) -> Response[ProgressData]:
    from ...models.progress_data import ProgressData

    parsed = answers.read_json(OPERATION, response, ProgressData.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProgressData]:
    """Get your progress.

    Returns the progress of the owner of the token in one call, in place of several.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The progress.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProgressData:
    """Get your progress.

    Returns the progress of the owner of the token in one call, in place of several.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The progress.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProgressData]:
    """Get your progress.

    Returns the progress of the owner of the token in one call, in place of several.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The progress.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProgressData:
    """Get your progress.

    Returns the progress of the owner of the token in one call, in place of several.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The progress.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
