"""The namespace `exports`, with exports as files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..api.exports.namespace import AsyncExportsNamespace, SyncExportsNamespace
from ..runtime.operations import named_call
from .downloads import EXPORT, Wish, fetch
from .steps import run, run_async

if TYPE_CHECKING:
    from ..types import RequestOptions


class AsyncExports(AsyncExportsNamespace):
    """Figures to take away, as data or as a report."""

    __slots__ = ()

    async def save(
        self,
        export: str,
        *,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        options: RequestOptions | None = None,
        **selection: Any,
    ) -> Path:
        """Save an export as a file, just as it comes.

        Args:
            export: Which one: the name of a method here, such as `insights_csv`.
            to: The file; or a folder, in which the ending tells what came.
            overwrite: Whether a file that is there may be replaced.
            options: What is different for this call.
            **selection: The fields of that method's body, such as `type="tracks"`.

        Returns:
            Where the file is.

        Raises:
            InvalidArgumentError: There is no such export. Nothing was sent.
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.

        Example:
            ```python
            path = await bp.exports.save("insights_csv", to="reports/", type="tracks")
            ```
        """
        call = named_call("exports", export, json=selection or None, options=options)
        wish = Wish(to, overwrite=overwrite)
        stem = export.replace("_", "-")
        path: Path = await run_async(fetch(self._client, call, EXPORT, wish, stem=stem))
        return path


class SyncExports(SyncExportsNamespace):
    """Figures to take away, as data or as a report."""

    __slots__ = ()

    def save(
        self,
        export: str,
        *,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        options: RequestOptions | None = None,
        **selection: Any,
    ) -> Path:
        """Save an export as a file, just as it comes.

        Args:
            export: Which one: the name of a method here, such as `insights_csv`.
            to: The file; or a folder, in which the ending tells what came.
            overwrite: Whether a file that is there may be replaced.
            options: What is different for this call.
            **selection: The fields of that method's body, such as `type="tracks"`.

        Returns:
            Where the file is.

        Raises:
            InvalidArgumentError: There is no such export. Nothing was sent.
            DownloadError: It cannot be written.
            BeatPassError: One of its other kinds, which say what happened.

        Example:
            ```python
            path = await bp.exports.save("insights_csv", to="reports/", type="tracks")
            ```
        """
        call = named_call("exports", export, json=selection or None, options=options)
        wish = Wish(to, overwrite=overwrite)
        stem = export.replace("_", "-")
        path: Path = run(fetch(self._client, call, EXPORT, wish, stem=stem))
        return path
