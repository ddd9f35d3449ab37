"""List the formats of insight exports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.insights_export_formats import InsightsExportFormats
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getInsightsExportFormats",
    method="GET",
    path="/producer-intelligence/insights/export/formats",
    operation_class="read",
    auth="bearer",
    namespace="exports",
    name="insights_formats",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights/export/formats",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[InsightsExportFormats]:
    from ...models.insights_export_formats import InsightsExportFormats

    return responses.read(OPERATION, response, InsightsExportFormats.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[InsightsExportFormats]:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> InsightsExportFormats:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[InsightsExportFormats]:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> InsightsExportFormats:
    """List the formats of insight exports.

    Returns the formats in which insights can be exported, to choose among the calls below.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The formats to choose from.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
