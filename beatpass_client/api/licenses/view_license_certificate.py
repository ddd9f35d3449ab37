"""Get a license certificate as a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="viewLicenseCertificate",
    method="GET",
    path="/tracks/{track}/license-certificate",
    kind="read",
    access="bearer",
    namespace="licenses",
    name="certificate",
)


def _call(
    track: int,
    *,
    license_: str | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/license-certificate",
            )
        ),
        query=calls.query(OPERATION, (("license", license_),)),
    )


def _answer(response: httpx.Response) -> Response[str]:
    parsed = answers.read_text(OPERATION, response)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
    license_: str | Unset = UNSET,
) -> Response[str]:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_: UUID of one license of the track, where it has several.

    Returns:
        The answer with its status and headers. The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
                license_=license_,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
    license_: str | Unset = UNSET,
) -> str:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_: UUID of one license of the track, where it has several.

    Returns:
        The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
                license_=license_,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
    license_: str | Unset = UNSET,
) -> Response[str]:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_: UUID of one license of the track, where it has several.

    Returns:
        The answer with its status and headers. The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
                license_=license_,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
    license_: str | Unset = UNSET,
) -> str:
    """Get a license certificate as a web page.

    Returns an HTML page made for printing, to the holder of the license and to the owner of the
    track; anybody else gets 403. A license that is not valid, or lacks something, gives 409.

    Args:
        track: Id of the licensed track.
        client: The client to send with; it needs a token.
        license_: UUID of one license of the track, where it has several.

    Returns:
        The certificate as HTML.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
                license_=license_,
            ),
        )
    )
    return response.parsed
