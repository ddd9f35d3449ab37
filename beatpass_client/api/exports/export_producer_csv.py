"""Export producer figures as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.producer_csv_export import ProducerCsvExport
    from ...models.producer_csv_selection import ProducerCsvSelection
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="exportProducerCsv",
    method="POST",
    path="/producer-intelligence/export/csv",
    kind="unsafe",
    access="bearer",
    namespace="exports",
    name="producer_csv",
    rate_group="producer-dashboard",
)


def _call(
    *,
    body: ProducerCsvSelection | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/export/csv",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[ProducerCsvExport]:
    from ...models.producer_csv_export import ProducerCsvExport

    parsed = answers.read_json(OPERATION, response, ProducerCsvExport.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ProducerCsvSelection | Unset = UNSET,
) -> Response[ProducerCsvExport]:
    """Export producer figures as CSV.

    Makes a CSV export of the producer figures of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The export.

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
    body: ProducerCsvSelection | Unset = UNSET,
) -> ProducerCsvExport:
    """Export producer figures as CSV.

    Makes a CSV export of the producer figures of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The export.

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
    body: ProducerCsvSelection | Unset = UNSET,
) -> Response[ProducerCsvExport]:
    """Export producer figures as CSV.

    Makes a CSV export of the producer figures of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The export.

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
    body: ProducerCsvSelection | Unset = UNSET,
) -> ProducerCsvExport:
    """Export producer figures as CSV.

    Makes a CSV export of the producer figures of the owner of the token.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The export.

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
