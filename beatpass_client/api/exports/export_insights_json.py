"""Export insights as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.insights_export_selection import InsightsExportSelection
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="exportInsightsJson",
    method="POST",
    path="/producer-intelligence/insights/export/json",
    operation_class="unsafe",
    auth="bearer",
    namespace="exports",
    name="insights_json",
)


def _call(*, body: InsightsExportSelection, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights/export/json",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: InsightsExportSelection,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: InsightsExportSelection,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: InsightsExportSelection,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: InsightsExportSelection,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Export insights as JSON.

    Makes a JSON export of the insights into one kind of thing, for a stretch of time.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The export.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
