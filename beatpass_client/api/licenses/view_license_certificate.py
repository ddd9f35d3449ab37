"""Get a license certificate as a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="viewLicenseCertificate",
    method="GET",
    path="/tracks/{track}/license-certificate",
    operation_class="read",
    auth="bearer",
    namespace="licenses",
    name="certificate",
    answer="text",
)


def _call(
    track_id: int, *, license_uuid: str | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/license-certificate",
            )
        ),
        query=requests.query(OPERATION, (("license", license_uuid),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[str]:
    return response


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    license_uuid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str]:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_uuid: UUID of one license of the track, where it has several.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                license_uuid=license_uuid,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    license_uuid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_uuid: UUID of one license of the track, where it has several.
        options: What is different for this call.

    Returns:
        The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                license_uuid=license_uuid,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    license_uuid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str]:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_uuid: UUID of one license of the track, where it has several.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                license_uuid=license_uuid,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    license_uuid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track_id: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_uuid: UUID of one license of the track, where it has several.
        options: What is different for this call.

    Returns:
        The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                license_uuid=license_uuid,
                options=options,
            ),
        )
    )
    return response.parsed
