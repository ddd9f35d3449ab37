"""List the formats of insight exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.insights_export_formats import InsightsExportFormats
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getInsightsExportFormats",
    method="GET",
    path="/producer-intelligence/insights/export/formats",
    kind="read",
    access="bearer",
    namespace="exports",
    name="insights_formats",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights/export/formats",)),
    )


def _answer(response: httpx.Response) -> Response[InsightsExportFormats]:
    from ...models.insights_export_formats import InsightsExportFormats

    parsed = answers.read_json(OPERATION, response, InsightsExportFormats.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[InsightsExportFormats]:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> InsightsExportFormats:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[InsightsExportFormats]:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> InsightsExportFormats:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
