"""Changing a YAML file of a checkout, with its comments and its order kept."""

from __future__ import annotations

import difflib
import io
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from .document import DocumentError
from .load import read_data, source_name


class YamlFile:
    """A YAML file whose content is changed in memory, shown as a diff, and then written.

    Args:
        path: The file; at most 1 MiB.
        read: Reads and checks the file within limits, before it is opened for a change.
        committed: Whether local changes of it are refused.

    Raises:
        DocumentError: It cannot be read, has changes that are not committed, or is laid out in
            another way than this class writes, so that a change would touch all of it.
    """

    def __init__(
        self, path: Path, read: Callable[[Path], object] = read_data, *, committed: bool = True
    ) -> None:
        self.path = path
        if not isinstance(read(path), dict):
            raise self._error("holds no object")
        if committed:
            self._check_committed()
        self.text = path.read_text("utf-8")
        self.data: Any = _parser().load(self.text)
        if self.changed() != self.text:
            raise self._error(
                "is not laid out as this command writes YAML (2 spaces, lines of 100), so all of "
                "it would change; lay it out first"
            )

    def changed(self) -> str:
        """Write the content as it is now."""
        text = io.StringIO()
        _parser().dump(self.data, text)
        return text.getvalue()

    def diff(self, changed: str) -> str:
        """Compare the file with a changed text, as a unified diff."""
        lines = difflib.unified_diff(
            self.text.splitlines(),
            changed.splitlines(),
            f"a/{self.path.name}",
            f"b/{self.path.name}",
            lineterm="",
        )
        return "\n".join(lines)

    def save(self, changed: str) -> None:
        """Replace the file, if nobody changed it meanwhile.

        Args:
            changed: The new text.

        Raises:
            DocumentError: The file changed since it was read, or cannot be written.
        """
        try:
            if self.path.read_text("utf-8") != self.text:
                raise self._error("changed meanwhile; nothing was written, start again")
            replace_file(self.path, changed)
        except OSError as error:
            raise self._error(f"cannot be written: {error.strerror}") from error

    def _check_committed(self) -> None:
        """Refuse a file with local changes: undoing what is written here would undo them too."""
        command = ["git", "status", "--porcelain", "--", self.path.name]
        try:
            ran = subprocess.run(  # A fixed command; the name comes after `--`.
                command, cwd=self.path.resolve().parent, capture_output=True, text=True, check=False
            )
        except OSError:
            return
        if ran.returncode == 0 and ran.stdout.strip():
            raise self._error("has changes that are not committed; commit or stash them first")

    def _error(self, problem: str) -> DocumentError:
        return DocumentError(f"{source_name(self.path)} {problem}")


def replace_file(path: Path, text: str) -> None:
    """Write a file whole, or not at all.

    Args:
        path: The file.
        text: Its new text.

    Raises:
        OSError: It cannot be written; what stands there is as it was.
    """
    # A link stays one: what it leads to is replaced.
    path = path.resolve()
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def flow(mapping: dict[str, Any]) -> dict[str, Any]:
    """Have a mapping written on one line, as `{a: 1}`, where ruamel.yaml is installed."""
    try:
        from ruamel.yaml.comments import CommentedMap
    except ImportError:
        return mapping
    written = CommentedMap(mapping)
    written.fa.set_flow_style()
    return written


def flow_list(items: list[str]) -> list[str]:
    """Have a list written on one line, as `[a, b]`, where ruamel.yaml is installed."""
    try:
        from ruamel.yaml.comments import CommentedSeq
    except ImportError:
        return items
    written = CommentedSeq(items)
    written.fa.set_flow_style()
    return written


def quoted_list(texts: list[str], comments: Mapping[str, str]) -> list[str]:
    """Have texts written in quotation marks with comments, where ruamel.yaml is installed."""
    try:
        from ruamel.yaml.comments import CommentedSeq
        from ruamel.yaml.scalarstring import SingleQuotedScalarString
    except ImportError:
        return texts
    written = CommentedSeq(SingleQuotedScalarString(text) for text in texts)
    for position, text in enumerate(texts):
        if text in comments:
            written.yaml_add_eol_comment(comments[text], position, column=0)
    return written


def _parser() -> Any:
    try:
        from ruamel.yaml import YAML
    except ImportError as error:
        raise DocumentError("changing YAML needs the extra 'cli'; install it") from error
    parser: Any = YAML()
    parser.width = 100
    parser.preserve_quotes = True
    parser.sort_base_mapping_type_on_output = False
    parser.indent(mapping=2, sequence=2, offset=0)
    return parser
