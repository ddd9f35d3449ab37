"""The namespace `licenses`, with certificates as files, and batches."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..api.licenses import check_licenses_batch, view_license_certificate
from ..api.licenses.namespace import AsyncLicensesNamespace, SyncLicensesNamespace
from ..types import UNSET
from .batches import BatchResult, read_many
from .certificates import save_pdf
from .downloads import CERTIFICATE, DownloadOptions, download
from .flows import Steps, awaited, blocking

if TYPE_CHECKING:
    from ..types import RequestOptions


def save_certificate(
    _self: Any,
    /,
    track_id: int,
    *,
    to: str | os.PathLike[str],
    license_uuid: str | None = None,
    overwrite: bool = False,
    options: RequestOptions | None = None,
) -> Steps[Path]:
    """Save the certificate of a license as a web page, made for printing.

    Args:
        track_id: Id of the licensed track.
        to: The file, or a folder. A name without an ending is a folder.
        license_uuid: UUID of one license of the track, where it has several.
        overwrite: Whether a file that is there may be replaced.
        options: What is different for this call.

    Returns:
        Where the file is.

    Raises:
        DownloadError: It cannot be written.
        BeatPassError: One of its other kinds, which say what happened.
    """
    uuid = UNSET if license_uuid is None else license_uuid
    call = view_license_certificate.call(track_id, license_uuid=uuid, options=options)
    wanted = DownloadOptions(to, overwrite=overwrite)
    name = f"license-{track_id}"
    path: Path = yield from download(_self._client, call, CERTIFICATE, wanted, default_name=name)
    return path


def check_many(
    _self: Any,
    /,
    ids: Iterable[int],
    *,
    field: str | None = None,
    options: RequestOptions | None = None,
) -> Steps[list[BatchResult]]:
    """Look up your licenses for any number of tracks, so many a call as BeatPass takes.

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
    make = check_licenses_batch.call
    return (yield from read_many(_self._client, make, ids, field=field, options=options))


class AsyncLicenses(AsyncLicensesNamespace):
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ()

    check_many = awaited(check_many)
    save_certificate = awaited(save_certificate)
    save_pdf = awaited(save_pdf)


class SyncLicenses(SyncLicensesNamespace):
    """The licenses that purchases give, their certificates and their proof."""

    __slots__ = ()

    check_many = blocking(check_many)
    save_certificate = blocking(save_certificate)
    save_pdf = blocking(save_pdf)
