"""Look up your licenses for several tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.license_batch import LicenseBatch
    from ...models.license_batch_check import LicenseBatchCheck
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="checkLicensesBatch",
    method="POST",
    path="/tracks/check-licenses-batch",
    kind="read",
    access="bearer",
    namespace="licenses",
    name="check_batch",
)


def _call(
    *,
    body: LicenseBatchCheck | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/tracks/check-licenses-batch",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[LicenseBatch]:
    from ...models.license_batch import LicenseBatch

    parsed = answers.read_json(OPERATION, response, LicenseBatch.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: LicenseBatchCheck | Unset = UNSET,
) -> Response[LicenseBatch]:
    """Look up your licenses for several tracks.

    Answers for many tracks at once what the look-up of a single license answers for one. It
    changes nothing and spares a call a track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The licenses that were found.

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
    body: LicenseBatchCheck | Unset = UNSET,
) -> LicenseBatch:
    """Look up your licenses for several tracks.

    Answers for many tracks at once what the look-up of a single license answers for one. It
    changes nothing and spares a call a track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The licenses that were found.

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
    body: LicenseBatchCheck | Unset = UNSET,
) -> Response[LicenseBatch]:
    """Look up your licenses for several tracks.

    Answers for many tracks at once what the look-up of a single license answers for one. It
    changes nothing and spares a call a track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The licenses that were found.

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
    body: LicenseBatchCheck | Unset = UNSET,
) -> LicenseBatch:
    """Look up your licenses for several tracks.

    Answers for many tracks at once what the look-up of a single license answers for one. It
    changes nothing and spares a call a track.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The licenses that were found.

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
