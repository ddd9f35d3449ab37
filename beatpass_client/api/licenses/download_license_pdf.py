"""Get the data for a license PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.license_pdf_data import LicensePdfData
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="downloadLicensePdf",
    method="GET",
    path="/tracks/{id}/download-license-pdf",
    operation_class="download",
    auth="bearer",
    namespace="licenses",
    name="download_data",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/download-license-pdf",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LicensePdfData]:
    from ...models.license_pdf_data import LicensePdfData

    return responses.read(OPERATION, response, LicensePdfData.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[LicensePdfData]:
    """Get the data for a license PDF.

    Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
    license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license and its track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> LicensePdfData:
    """Get the data for a license PDF.

    Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
    license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The license and its track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[LicensePdfData]:
    """Get the data for a license PDF.

    Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
    license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license and its track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> LicensePdfData:
    """Get the data for a license PDF.

    Returns JSON from which a program can set its own PDF of the license; no PDF is sent. A
    license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The license and its track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
