"""Export insights for PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.insights_pdf_export import InsightsPdfExport
    from ...models.insights_report_selection import InsightsReportSelection
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="exportInsightsPdf",
    method="POST",
    path="/producer-intelligence/insights/export/pdf",
    kind="unsafe",
    access="bearer",
    namespace="exports",
    name="insights_pdf",
)


def _call(
    *,
    body: InsightsReportSelection | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/insights/export/pdf",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[InsightsPdfExport]:
    from ...models.insights_pdf_export import InsightsPdfExport

    parsed = answers.read_json(OPERATION, response, InsightsPdfExport.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: InsightsReportSelection | Unset = UNSET,
) -> Response[InsightsPdfExport]:
    """Export insights for PDF.

    Makes the PDF export of the insights, for a stretch of time.

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
    body: InsightsReportSelection | Unset = UNSET,
) -> InsightsPdfExport:
    """Export insights for PDF.

    Makes the PDF export of the insights, for a stretch of time.

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
    body: InsightsReportSelection | Unset = UNSET,
) -> Response[InsightsPdfExport]:
    """Export insights for PDF.

    Makes the PDF export of the insights, for a stretch of time.

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
    body: InsightsReportSelection | Unset = UNSET,
) -> InsightsPdfExport:
    """Export insights for PDF.

    Makes the PDF export of the insights, for a stretch of time.

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
