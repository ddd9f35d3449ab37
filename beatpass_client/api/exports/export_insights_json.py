"""Export insights as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.insights_export_selection import InsightsExportSelection
    from ...models.insights_json_export import InsightsJsonExport
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="exportInsightsJson",
    method="POST",
    path="/producer-intelligence/insights/export/json",
    kind="unsafe",
    access="bearer",
    namespace="exports",
    name="insights_json",
)


def _call(
    *,
    body: InsightsExportSelection,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights/export/json",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[InsightsJsonExport]:
    from ...models.insights_json_export import InsightsJsonExport

    parsed = answers.read_json(OPERATION, response, InsightsJsonExport.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: InsightsExportSelection,
) -> Response[InsightsJsonExport]:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: InsightsExportSelection,
) -> InsightsJsonExport:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: InsightsExportSelection,
) -> Response[InsightsJsonExport]:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: InsightsExportSelection,
) -> InsightsJsonExport:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
