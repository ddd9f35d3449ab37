"""The namespace `exports`, with exports as files."""

from __future__ import annotations

import os
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..api.exports.namespace import AsyncExportsNamespace, SyncExportsNamespace
from ..contract import operations
from ..errors import InvalidArgumentError
from ..types import UNSET
from .downloads import EXPORT, DownloadOptions, download
from .flows import Steps, awaited, blocking

if TYPE_CHECKING:
    from ..types import Call, RequestOptions


def save(
    _self: Any,
    /,
    export: str,
    *,
    to: str | os.PathLike[str],
    overwrite: bool = False,
    options: RequestOptions | None = None,
    **selection: Any,
) -> Steps[Path]:
    """Save an export as a file.

    How exports look is not documented. A file inside of a JSON answer is taken out of it; any
    other answer is saved as it comes. A warning tells when the name of the file does not go with
    its content.

    Args:
        export: Which one: the name of a method here, such as `insights_csv`.
        to: The file; or a folder, in which the server's name is used, made safe, with the ending
            of what came. A name without an ending is a folder.
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
    call = _call(export, selection, options)
    wanted = DownloadOptions(to, overwrite=overwrite)
    name = export.replace("_", "-")
    path: Path = yield from download(_self._client, call, EXPORT, wanted, default_name=name)
    return path


def _call(export: str, selection: dict[str, Any], options: RequestOptions | None) -> Call[Any]:
    """Make the call of an export, which the contract names like its method."""
    named = {
        each.data["x-name"]: each.id for each in operations() if "exports" in each.data["tags"]
    }
    if export not in named:
        message = f"exports has no {str(export)[:40]!r}; it has {', '.join(named)}"
        raise InvalidArgumentError(f"{message}. Nothing was sent")
    module = re.sub(r"(?<!^)(?=[A-Z])", "_", named[export]).lower()
    make = import_module(f"...api.exports.{module}", __name__).call
    call: Call[Any] = make(body=selection or UNSET, options=options)
    return call


class AsyncExports(AsyncExportsNamespace):
    """Figures to take away, as data or as a report."""

    __slots__ = ()

    save = awaited(save)


class SyncExports(SyncExportsNamespace):
    """Figures to take away, as data or as a report."""

    __slots__ = ()

    save = blocking(save)
