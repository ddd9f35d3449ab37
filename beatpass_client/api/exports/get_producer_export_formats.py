"""List the formats of producer exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_export_formats import ProducerExportFormats
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerExportFormats",
    method="GET",
    path="/producer-intelligence/export/formats",
    kind="read",
    access="bearer",
    namespace="exports",
    name="producer_formats",
    rate_group="producer-dashboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/export/formats",)),
    )


def _answer(response: httpx.Response) -> Response[ProducerExportFormats]:
    from ...models.producer_export_formats import ProducerExportFormats

    parsed = answers.read_json(OPERATION, response, ProducerExportFormats.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ProducerExportFormats]:
    """List the formats of producer exports.

    Returns the formats in which producer figures can be exported.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The formats.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ProducerExportFormats:
    """List the formats of producer exports.

    Returns the formats in which producer figures can be exported.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The formats.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ProducerExportFormats]:
    """List the formats of producer exports.

    Returns the formats in which producer figures can be exported.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The formats.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ProducerExportFormats:
    """List the formats of producer exports.

    Returns the formats in which producer figures can be exported.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The formats.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
