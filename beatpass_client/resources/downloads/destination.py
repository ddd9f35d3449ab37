"""Where a file goes, what is refused there, and how the file gets there in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from typing import Any

from ...errors import DownloadError, InvalidArgumentError
from .file_types import ending_of

# What file systems say that have no hard links.
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


class Destination:
    """Where a file goes.

    `to` is a folder when it is one, when it ends in a slash, or when its name has no ending and
    nothing is there; otherwise it is a file. A folder that is missing is made, its parents too.

    Args:
        to: The file or the folder.
        overwrite: Whether a file that is there may be replaced.

    Attributes:
        folder: The folder.
        name: The name of the file; `None` when the server names it.

    Raises:
        InvalidArgumentError: It is no path. Nothing was sent.
        DownloadError: No file can be put there. Nothing was sent.
    """

    def __init__(self, to: Any, *, overwrite: bool) -> None:
        text = os.fspath(to) if isinstance(to, (str, os.PathLike)) else None
        if not isinstance(text, str) or not text or "\0" in text:
            message = "to must be the path of a file or of a folder. Nothing was sent"
            raise InvalidArgumentError(message)
        self._overwrite = overwrite
        self.name: str | None = None
        self.folder = Path(text)
        try:
            if text.endswith(("/", os.sep)) or self._names_new_folder():
                self.folder.mkdir(parents=True, exist_ok=True)
            elif not self.folder.is_dir():
                self.folder, self.name = self.folder.parent, self.folder.name
        except OSError as error:
            raise DownloadError(f"{text}: no folder can be made there ({_why(error)})") from None
        if not self.folder.is_dir():
            raise DownloadError(f"{self.folder}: there is no such folder; make it first")
        if self.name is not None:
            self.check(self.name)

    def _names_new_folder(self) -> bool:
        return not ending_of(self.folder.name) and not os.path.lexists(self.folder)

    def check(self, name: str) -> None:
        """Refuse a name under which no file may be put.

        Args:
            name: The name.

        Raises:
            DownloadError: Something is there that must not be replaced.
        """
        path = self.folder / name
        try:
            mode = path.lstat().st_mode
        except FileNotFoundError:
            return
        except OSError as error:
            raise DownloadError(f"{path}: nothing can be put there ({_why(error)})") from None
        if not stat.S_ISREG(mode):
            kind = "a folder" if stat.S_ISDIR(mode) else "no ordinary file"
            raise DownloadError(f"{path}: is {kind}; choose another name")
        if not self._overwrite:
            message = f"{path}: exists already; say overwrite=True, or choose another name"
            raise DownloadError(message)

    def receive(self, temporary: Path, name: str) -> Path:
        """Rename a complete file, in one step. It gets the mode of any file that the user makes.

        Args:
            temporary: The file, in the same folder.
            name: Its name from now on.

        Returns:
            Where it is now.

        Raises:
            DownloadError: Something is there that must not be replaced.
        """
        self.check(name)
        path = self.folder / name
        os.chmod(temporary, _mode(path))
        if self._overwrite:
            os.replace(temporary, path)
        else:
            try:
                _move_to_free_name(temporary, path)
            except FileExistsError:
                message = f"{path}: was made by somebody else meanwhile; it is left as it is"
                raise DownloadError(message) from None
        _sync_folder(self.folder)
        return path


def _mode(path: Path) -> int:
    """Get the mode that a file there has, or that a new one would get."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(path.lstat().st_mode)
    # Only making a file shows the mode: reading the umask would change it for other threads.
    probe = path.parent / f".beatpass-{secrets.token_hex(8)}.part"
    file = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    try:
        return stat.S_IMODE(os.fstat(file).st_mode)
    finally:
        os.close(file)
        os.unlink(probe)


def _move_to_free_name(temporary: Path, path: Path) -> None:
    """Rename a file unless something has that name; `os.rename` would replace it."""
    try:
        os.link(temporary, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        os.replace(temporary, path)
    else:
        os.unlink(temporary)


def _sync_folder(folder: Path) -> None:
    # Not every system can; the content itself is on the disk by then.
    with contextlib.suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
