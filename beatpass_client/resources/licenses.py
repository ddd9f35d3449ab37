"""The namespace `licenses`, with certificates as files, and batches."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ..api.licenses.namespace import AsyncLicensesNamespace, SyncLicensesNamespace
from ..runtime.operations import named_call
from .batches import BatchResult, read_many
from .certificates import save_pdf
from .downloads import CERTIFICATE, Wish, fetch
from .steps import run, run_async

if TYPE_CHECKING:
    from ..types import RequestOptions

Place = str | os.PathLike[str]


class AsyncLicenses(AsyncLicensesNamespace):
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ()

    async def save_certificate(
        self,
        track_id: int,
        *,
        to: Place,
        license_uuid: str | None = None,
        overwrite: bool = False,
        options: RequestOptions | None = None,
    ) -> Path:
        """Save the certificate of a licence as a web page, made for printing.

        Args:
            track_id: Id of the licensed track.
            to: The file, or a folder.
            license_uuid: UUID of one license of the track, where it has several.
            overwrite: Whether a file that is there may be replaced.
            options: What is different for this call.

        Returns:
            Where the file is.

        Raises:
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.
        """
        call = named_call(
            "licenses", "certificate", track_id, query={"license": license_uuid}, options=options
        )
        wish = Wish(to, overwrite=overwrite)
        path: Path = await run_async(
            fetch(self._client, call, CERTIFICATE, wish, stem=f"license-{track_id}")
        )
        return path

    async def save_pdf(
        self,
        track_id: int,
        *,
        to: Place,
        overwrite: bool = False,
        font: Place | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Save a licence as a PDF, set here from the data that BeatPass sends.

        It needs fpdf2: `pip install 'beatpass-client[pdf]'`.

        Args:
            track_id: Id of the licensed track.
            to: The file, or a folder.
            overwrite: Whether a file that is there may be replaced.
            font: A TrueType font, for names outside of Latin-1.
            options: What is different for this call.

        Returns:
            Where the file is.

        Raises:
            ConfigurationError: fpdf2 is not installed. Nothing was sent.
            InvalidArgumentError: The font cannot be used, or the licence needs one.
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return await run_async(
            save_pdf(self._client, track_id, to=to, overwrite=overwrite, font=font, options=options)
        )

    async def check_many(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Look up your licences for any number of tracks, so many a call as BeatPass takes.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            What was found for each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        return await run_async(
            read_many(self._client, "licenses", "check_batch", ids, field=field, options=options)
        )


class SyncLicenses(SyncLicensesNamespace):
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ()

    def save_certificate(
        self,
        track_id: int,
        *,
        to: Place,
        license_uuid: str | None = None,
        overwrite: bool = False,
        options: RequestOptions | None = None,
    ) -> Path:
        """Save the certificate of a licence as a web page, made for printing.

        Args:
            track_id: Id of the licensed track.
            to: The file, or a folder.
            license_uuid: UUID of one license of the track, where it has several.
            overwrite: Whether a file that is there may be replaced.
            options: What is different for this call.

        Returns:
            Where the file is.

        Raises:
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.
        """
        call = named_call(
            "licenses", "certificate", track_id, query={"license": license_uuid}, options=options
        )
        wish = Wish(to, overwrite=overwrite)
        path: Path = run(fetch(self._client, call, CERTIFICATE, wish, stem=f"license-{track_id}"))
        return path

    def save_pdf(
        self,
        track_id: int,
        *,
        to: Place,
        overwrite: bool = False,
        font: Place | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Save a licence as a PDF, set here from the data that BeatPass sends.

        It needs fpdf2: `pip install 'beatpass-client[pdf]'`.

        Args:
            track_id: Id of the licensed track.
            to: The file, or a folder.
            overwrite: Whether a file that is there may be replaced.
            font: A TrueType font, for names outside of Latin-1.
            options: What is different for this call.

        Returns:
            Where the file is.

        Raises:
            ConfigurationError: fpdf2 is not installed. Nothing was sent.
            InvalidArgumentError: The font cannot be used, or the licence needs one.
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.
        """
        return run(
            save_pdf(self._client, track_id, to=to, overwrite=overwrite, font=font, options=options)
        )

    def check_many(
        self, ids: Iterable[int], *, field: str | None = None, options: RequestOptions | None = None
    ) -> list[BatchResult]:
        """Look up your licences for any number of tracks, so many a call as BeatPass takes.

        Args:
            ids: Ids of the tracks.
            field: The name under which they are sent, which BeatPass does not document.
            options: What is different for these calls.

        Returns:
            What was found for each, in the order of the ids.

        Raises:
            InvalidArgumentError: One of them is no id. Nothing was sent.
            BeatPassError: The first call failed for a reason that holds for all.
        """
        return run(
            read_many(self._client, "licenses", "check_batch", ids, field=field, options=options)
        )
