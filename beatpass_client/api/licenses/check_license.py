"""Look up your license for a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.license_ import License
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="checkLicense",
    method="GET",
    path="/tracks/{id}/check-license",
    operation_class="read",
    auth="bearer",
    namespace="licenses",
    name="check",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/check-license",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[License | None]:
    from ...models.license_ import License

    return responses.read_or_null(OPERATION, response, License.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[License | None]:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        track_id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license, or null.

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
) -> License | None:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        track_id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The license, or null.

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
) -> Response[License | None]:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        track_id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The license, or null.

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
) -> License | None:
    """Look up your license for a track.

    Returns the license itself, without an envelope around it, or null when there is none that
    is valid.

    Args:
        track_id: Id of the track whose license is looked up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The license, or null.

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
