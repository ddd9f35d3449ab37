"""Get insights into your uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_upload_insights_answer import ArtistUploadInsightsAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistUploadInsights",
    method="GET",
    path="/artist/upload-insights",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="upload_insights",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/upload-insights",)),
    )


def _answer(response: httpx.Response) -> Response[ArtistUploadInsightsAnswer]:
    from ...models.artist_upload_insights_answer import ArtistUploadInsightsAnswer

    parsed = answers.read_json(OPERATION, response, ArtistUploadInsightsAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ArtistUploadInsightsAnswer]:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The uploads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ArtistUploadInsightsAnswer:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The uploads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ArtistUploadInsightsAnswer]:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The uploads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ArtistUploadInsightsAnswer:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The uploads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
