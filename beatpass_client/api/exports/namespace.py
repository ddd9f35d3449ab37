"""The namespace `exports`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.insights_export_format import InsightsExportFormat
    from ...models.insights_period import InsightsPeriod
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncExportsNamespace:
    """Figures to take away, as data or as a report."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def insights_csv(
        self,
        *,
        type_: str,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights as CSV.

        Makes a CSV export of the insights into one kind of thing, for a stretch of time.

        Args:
            type_: The kind of thing, such as `tracks`. The other kinds are not documented.
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_export_selection import InsightsExportSelection
        from . import export_insights_csv

        body = InsightsExportSelection(
            type_=type_,
            period=period,
        )
        answer = await export_insights_csv.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def insights_formats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[InsightsExportFormat]:
        """List the formats of insight exports.

        Returns the formats in which insights can be exported, to choose among the calls below.

        Args:
            options: What is different for this call.

        Returns:
            The formats to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_insights_export_formats

        answer = await get_insights_export_formats.asyncio(
            client=self._client,
            options=options,
        )
        result: builtins.list[InsightsExportFormat] = responses.part(
            get_insights_export_formats.OPERATION, answer, "formats", "formats"
        )
        return result

    async def insights_json(
        self,
        *,
        type_: str,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights as JSON.

        Makes a JSON export of the insights into one kind of thing, for a stretch of time.

        Args:
            type_: The kind of thing, such as `tracks`. The other kinds are not documented.
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_export_selection import InsightsExportSelection
        from . import export_insights_json

        body = InsightsExportSelection(
            type_=type_,
            period=period,
        )
        answer = await export_insights_json.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def insights_pdf(
        self,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights for PDF.

        Makes the PDF export of the insights, for a stretch of time.

        Args:
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_report_selection import InsightsReportSelection
        from . import export_insights_pdf

        body = InsightsReportSelection(
            period=period,
        )
        answer = await export_insights_pdf.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def insights_report(
        self,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a report of the insights.

        Makes a report of the insights, for a stretch of time.

        Args:
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The report.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_report_selection import InsightsReportSelection
        from . import export_insights_report

        body = InsightsReportSelection(
            period=period,
        )
        answer = await export_insights_report.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def producer_csv(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export producer figures as CSV.

        Makes a CSV export of the producer figures of the owner of the token.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_csv

        body = UndocumentedBody.from_dict(fields)
        answer = await export_producer_csv.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def producer_formats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the formats of producer exports.

        Returns the formats in which producer figures can be exported.

        Args:
            options: What is different for this call.

        Returns:
            The formats.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_export_formats

        answer = await get_producer_export_formats.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def producer_json(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export producer figures as JSON.

        Makes a JSON export of the producer figures of the owner of the token.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_json

        body = UndocumentedBody.from_dict(fields)
        answer = await export_producer_json.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def producer_report(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Make a producer report.

        Makes a report about the owner of the token as a producer.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The report.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import generate_producer_report

        body = UndocumentedBody.from_dict(fields)
        answer = await generate_producer_report.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def producer_report_pdf(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export a producer report for PDF.

        Makes the PDF export of a producer report.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_report_pdf

        body = UndocumentedBody.from_dict(fields)
        answer = await export_producer_report_pdf.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncExportsNamespace:
    """Figures to take away, as data or as a report."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def insights_csv(
        self,
        *,
        type_: str,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights as CSV.

        Makes a CSV export of the insights into one kind of thing, for a stretch of time.

        Args:
            type_: The kind of thing, such as `tracks`. The other kinds are not documented.
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_export_selection import InsightsExportSelection
        from . import export_insights_csv

        body = InsightsExportSelection(
            type_=type_,
            period=period,
        )
        answer = export_insights_csv.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def insights_formats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[InsightsExportFormat]:
        """List the formats of insight exports.

        Returns the formats in which insights can be exported, to choose among the calls below.

        Args:
            options: What is different for this call.

        Returns:
            The formats to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_insights_export_formats

        answer = get_insights_export_formats.sync(
            client=self._client,
            options=options,
        )
        result: builtins.list[InsightsExportFormat] = responses.part(
            get_insights_export_formats.OPERATION, answer, "formats", "formats"
        )
        return result

    def insights_json(
        self,
        *,
        type_: str,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights as JSON.

        Makes a JSON export of the insights into one kind of thing, for a stretch of time.

        Args:
            type_: The kind of thing, such as `tracks`. The other kinds are not documented.
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_export_selection import InsightsExportSelection
        from . import export_insights_json

        body = InsightsExportSelection(
            type_=type_,
            period=period,
        )
        answer = export_insights_json.sync(
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def insights_pdf(
        self,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Export insights for PDF.

        Makes the PDF export of the insights, for a stretch of time.

        Args:
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_report_selection import InsightsReportSelection
        from . import export_insights_pdf

        body = InsightsReportSelection(
            period=period,
        )
        answer = export_insights_pdf.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def insights_report(
        self,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Make a report of the insights.

        Makes a report of the insights, for a stretch of time.

        Args:
            period: The period of the contract.
            options: What is different for this call.

        Returns:
            The report.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.insights_report_selection import InsightsReportSelection
        from . import export_insights_report

        body = InsightsReportSelection(
            period=period,
        )
        answer = export_insights_report.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def producer_csv(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export producer figures as CSV.

        Makes a CSV export of the producer figures of the owner of the token.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_csv

        body = UndocumentedBody.from_dict(fields)
        answer = export_producer_csv.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def producer_formats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the formats of producer exports.

        Returns the formats in which producer figures can be exported.

        Args:
            options: What is different for this call.

        Returns:
            The formats.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_export_formats

        answer = get_producer_export_formats.sync(
            client=self._client,
            options=options,
        )
        return answer

    def producer_json(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export producer figures as JSON.

        Makes a JSON export of the producer figures of the owner of the token.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_json

        body = UndocumentedBody.from_dict(fields)
        answer = export_producer_json.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def producer_report(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Make a producer report.

        Makes a report about the owner of the token as a producer.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The report.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import generate_producer_report

        body = UndocumentedBody.from_dict(fields)
        answer = generate_producer_report.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def producer_report_pdf(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Export a producer report for PDF.

        Makes the PDF export of a producer report.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The export.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import export_producer_report_pdf

        body = UndocumentedBody.from_dict(fields)
        answer = export_producer_report_pdf.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
