"""Get insights into your uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_upload_insights import ArtistUploadInsights
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistUploadInsights",
    method="GET",
    path="/artist/upload-insights",
    operation_class="read",
    auth="bearer",
    namespace="dashboard",
    name="upload_insights",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/upload-insights",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistUploadInsights]:
    from ...models.artist_upload_insights import ArtistUploadInsights

    return responses.read(OPERATION, response, ArtistUploadInsights.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistUploadInsights]:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The uploads in figures.

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
) -> ArtistUploadInsights:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The uploads in figures.

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
) -> Response[ArtistUploadInsights]:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The uploads in figures.

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
) -> ArtistUploadInsights:
    """Get insights into your uploads.

    Returns how often the owner of the token uploads, with what success, and when to upload
    next. It answers 403 to those who may not upload.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The uploads in figures.

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
