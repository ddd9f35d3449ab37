"""Shapes of answers: which fields they have and of which type, recorded without any value.

Everything that a recording says is made of words that the contract uses. A field whose name has
another word in it may be an id or the name of a person, and is recorded as `{key}`.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import warnings
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ..contract import HTTP_METHODS, load_contract
from .document import Document, DocumentError, operations
from .load import read_data, source_name
from .yaml_file import replace_file

if TYPE_CHECKING:
    from types import TracebackType

    from ..types import Operation

FORMAT = "beatpass-shapes/1"
KEY = "{key}"
"""What stands in a path for a name that the contract's words do not make."""

MAX_PATHS = 20_000
MAX_VALUES = 20_000
MAX_DEPTH = 16

TIERS = ("public", "full", "other", "sandbox-public", "sandbox-full", "sandbox-other")
TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
FORMATS = ("date-time", "date", "uuid", "uri", "email", "decimal")

_TYPE_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    str: "string",
    int: "integer",
    dict: "object",
    list: "array",
}
_LABELS = frozenset((*TYPES, *(f"string:{name}" for name in FORMATS)))
_FORMAT_PATTERNS = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("uuid", re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    ("uri", re.compile(r"https?://[^\s]+")),
    ("email", re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")),
    ("decimal", re.compile(r"-?\d{1,15}\.\d{1,8}")),
)
_FIELD_NAME = re.compile(r"[A-Za-z_$][\w$-]{0,63}", re.ASCII)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_STEP = re.compile(r"(?:[A-Za-z_$][\w$-]{0,63}|\{key\})?(?:\[\])*", re.ASCII)
_MOST_WORDS = 6
# A longer text is of no known format.
_LONGEST_TEXT = 500
_COUNT = 2**53
# Usual in answers of any API, and in no sentence of the contract.
_COMMON_WORDS = frozenset(
    re.findall(
        "[a-z]+",
        """
        average breakdown change chart charts color colour daily day days delta direction
        distribution energy hour hours interval key max mean median min mood monthly name note
        percent percentage percentile period previous rank ranking ratio score series summary
        tempo theme threshold top trend updated value values weekly yearly year years
        """,
    )
)
_METHODS = tuple(method.upper() for method in HTTP_METHODS)
_PATH = re.compile(r"/[A-Za-z0-9/_.~{}-]{0,500}", re.ASCII)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(slots=True)
class Shape:
    """The answers of one operation with one status, as one tier got them.

    Attributes:
        answers: How many answers there were.
        first: The day of the first one.
        last: The day of the last one.
        values: For each path, such as `pagination.data[].bpm`, how many values had each type.
    """

    answers: int = 0
    first: date = date.max
    last: date = date.min
    values: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])

    def add(self, other: Shape) -> None:
        """Count the answers of another recording too."""
        self.answers += other.answers
        self.first = min(self.first, other.first)
        self.last = max(self.last, other.last)
        for path, counts in other.values.items():
            self.values.setdefault(path, Counter()).update(counts)


@dataclass(slots=True)
class Shapes:
    """All shapes of a recording, by operation, tier and status.

    Attributes:
        found: The shapes, by label (such as `GET /tracks`), tier and status.
        left_out: How many values were not recorded, for lack of room.
    """

    found: dict[tuple[str, str, int], Shape] = field(
        default_factory=dict[tuple[str, str, int], Shape]
    )
    left_out: int = 0

    @property
    def paths(self) -> int:
        """How many paths there are in all shapes."""
        return sum(len(shape.values) for shape in self.found.values())

    def add(self, other: Shapes) -> None:
        """Merge another recording into this one; at most 20,000 paths are kept."""
        self.left_out += other.left_out
        for key, shape in other.found.items():
            room = MAX_PATHS - self.paths
            mine = self.found.setdefault(key, Shape())
            fresh = [path for path in shape.values if path not in mine.values]
            for path in fresh[max(0, room) :]:
                self.left_out += shape.values[path].total()
            dropped = set(fresh[max(0, room) :])
            kept = {path: each for path, each in shape.values.items() if path not in dropped}
            mine.add(Shape(shape.answers, shape.first, shape.last, kept))


class Recorder:
    """Records the shapes of answers into a file, as an observer of a client.

    Kept are the paths of fields, their types, the formats of texts, and how often each occurred,
    for each operation, tier and status. No value is kept. A name is kept only if it is made of
    words of the contract; any other stands as `{key}`.

    The file is written by `save`, by `close`, at the end of a `with` block, and when the program
    ends. What it holds already is added to, so several runs, accounts and processes may share it.

    Args:
        path: The file, such as `shapes.json`.
        contract: The contract; that of the package when left out.
        names: Names of fields to keep although the contract does not have their words.
        sandbox: Whether a sandbox answers, whose undocumented answers are made up. Left out, it is
            so when `BEATPASS_BASE_URL` leads to this machine.

    Raises:
        DocumentError: There is a file already, and it is no recording.

    Example:
        ```python
        with Recorder("shapes.json") as recorder, BeatPassSync(observe=recorder) as bp:
            bp.tracks.get(3629)
        ```
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        contract: dict[str, Any] | None = None,
        names: Iterable[str] = (),
        sandbox: bool | None = None,
    ) -> None:
        self.path = Path(path)
        root = load_contract() if contract is None else contract
        self._labels = {each.label for each in operations(Document(root, "the contract"))}
        self._names = FieldNames(root, names)
        self._prefix = "sandbox-" if (_is_local() if sandbox is None else sandbox) else ""
        self._lock = Lock()
        self._process = os.getpid()
        self._fresh = Shapes()
        if self.path.exists():
            read_shapes(self.path)
        atexit.register(self._save_at_exit)

    def observe(self, operation: Operation, tier: str, status: int, body: Any | None) -> None:
        """Record the shape of one answer. It never raises because of the answer.

        Args:
            operation: The operation that was called.
            tier: How it was called, such as `public` or `full`.
            status: The status of the answer.
            body: The decoded JSON of the answer; `None` when it has none.
        """
        label = f"{operation.method} {operation.path}"
        if label not in self._labels or not 100 <= status <= 599:
            return
        today = datetime.now(UTC).date()
        name = self._prefix + (tier if tier in TIERS else "other")
        values, left_out = _values(body, self._names)
        shape = Shape(1, today, today, values)
        with self._lock:
            if self._process != os.getpid():
                # A child of a fork: what its parent recorded is for the parent to save.
                self._process, self._fresh = os.getpid(), Shapes()
            self._fresh.add(Shapes({(label, name, status): shape}, left_out))

    def save(self) -> None:
        """Add what was recorded to the file; nothing is lost when that fails.

        Raises:
            DocumentError: The file cannot be written, or is no recording any more.
        """
        with self._lock:
            if self._process != os.getpid() or not (self._fresh.found or self._fresh.left_out):
                return
            try:
                with _exclusive(self.path):
                    total = read_shapes(self.path) if self.path.exists() else Shapes()
                    total.add(self._fresh)
                    replace_file(self.path, write_shapes(total))
            except OSError as error:
                raise DocumentError(
                    f"{source_name(self.path)}: cannot be written: {error.strerror}"
                ) from error
            self._fresh = Shapes()

    def close(self) -> None:
        """Save, and do not save again when the program ends."""
        atexit.unregister(self._save_at_exit)
        self.save()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _save_at_exit(self) -> None:
        try:
            self.save()
        except DocumentError as error:
            warnings.warn(f"the shapes of answers were not saved: {error}", stacklevel=1)


class FieldNames:
    """Tells which keys of an object may be recorded: those made of words of the contract.

    Args:
        contract: The contract.
        names: Further names to keep.
    """

    def __init__(self, contract: dict[str, Any], names: Iterable[str] = ()) -> None:
        words = set(_COMMON_WORDS)
        self._known = {name for name in names if _FIELD_NAME.fullmatch(name)}
        stack: list[Any] = [contract]
        while stack:
            node = stack.pop()
            if isinstance(node, dict):
                properties = node.get("properties")
                if isinstance(properties, dict):
                    self._known |= {str(name) for name in properties}
                for key, value in cast("dict[str, Any]", node).items():
                    words |= _words(str(key))
                    if key in ("description", "summary", "operationId", "name", "x-name", "tags"):
                        words |= _words(str(value))
                    stack.append(value)
            elif isinstance(node, list):
                stack += node
        self._known = {name for name in self._known if _FIELD_NAME.fullmatch(name)}
        self._words = frozenset(words)

    def of(self, fields: Mapping[Any, Any]) -> dict[Any, str]:
        """Name the keys of an object.

        An object without a documented key, whose values are all of one type, is a map: its keys
        are data, even if they are words.

        Args:
            fields: The object.

        Returns:
            For each key the name to record, which is `{key}` for one that may be a value.
        """
        documented = any(key in self._known for key in fields)
        is_map = not documented and len({_type_name(value) for value in fields.values()}) == 1
        return {
            key: key if key in self._known or (not is_map and self._is_plain(key)) else KEY
            for key in fields
        }

    def _is_plain(self, name: object) -> bool:
        if not isinstance(name, str) or not _FIELD_NAME.fullmatch(name):
            return False
        words = _words(name)
        # Digits and single letters are what ids are made of.
        return (
            not any(letter.isdigit() for letter in name)
            and 0 < len(words) <= _MOST_WORDS
            and all(len(word) > 1 and word in self._words for word in words)
        )


def read_shapes(source: str | os.PathLike[str]) -> Shapes:
    """Read a recording.

    Args:
        source: The file; at most 5 MiB.

    Returns:
        The recording.

    Raises:
        DocumentError: It cannot be read, or is not built as `Recorder` writes it.
    """
    data = read_data(source)
    try:
        return _parse(data)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        reason = str(error) if isinstance(error, DocumentError) else "it is built in another way"
        raise DocumentError(
            f"{source_name(source)} is no recording of shapes: {reason}; nothing was changed"
        ) from None


def write_shapes(shapes: Shapes) -> str:
    """Write a recording as JSON, with one line for each path.

    Args:
        shapes: The recording.

    Returns:
        The text of the file.
    """
    blocks: dict[str, list[str]] = {}
    for (label, tier, status), shape in sorted(shapes.found.items()):
        values = [
            f"        {json.dumps(path)}: {json.dumps(dict(sorted(counts.items())))}"
            for path, counts in sorted(shape.values.items())
        ]
        lines = [
            f'    "{tier} {status}": {{',
            f'      "answers": {shape.answers},',
            f'      "first": "{shape.first.isoformat()}",',
            f'      "last": "{shape.last.isoformat()}",',
            '      "values": {',
            *([",\n".join(values)] if values else []),
            "      }",
            "    }",
        ]
        blocks.setdefault(label, []).append("\n".join(lines))
    listed = [
        f"  {json.dumps(label)}: {{\n" + ",\n".join(each) + "\n  }"
        for label, each in blocks.items()
    ]
    head = f'"format": "{FORMAT}",\n"left_out": {shapes.left_out},\n'
    return "{\n" + head + '"operations": {\n' + ",\n".join(listed) + "\n}\n}\n"


def _parse(data: Any) -> Shapes:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise DocumentError(f"its 'format' must be {FORMAT!r}")
    if set(cast("dict[str, Any]", data)) != {"format", "left_out", "operations"}:
        raise DocumentError("it must hold 'format', 'left_out' and 'operations'")
    shapes = Shapes(left_out=_count(data["left_out"]))
    for label, answers in cast("Any", data["operations"]).items():
        method, _, path = label.partition(" ")
        if method not in _METHODS or not _PATH.fullmatch(path):
            raise DocumentError("an operation must be a method and a path")
        for key, entry in answers.items():
            tier, _, status = key.partition(" ")
            if tier not in TIERS or not re.fullmatch(r"[1-5]\d\d", status):
                raise DocumentError("an answer must be named by a tier and a status")
            if set(entry) != {"answers", "first", "last", "values"}:
                raise DocumentError("an answer must have 'answers', 'first', 'last' and 'values'")
            shape = Shape(
                _count(entry["answers"]),
                date.fromisoformat(entry["first"]),
                date.fromisoformat(entry["last"]),
                {_path(each): _counts(counts) for each, counts in entry["values"].items()},
            )
            shapes.found[label, tier, int(status)] = shape
    if shapes.paths > MAX_PATHS:
        raise DocumentError(f"it has more than {MAX_PATHS:,} paths")
    return shapes


def _path(path: str) -> str:
    steps = path.split(".")
    if len(steps) > MAX_DEPTH + 1 or len(path) > 1_000:
        raise DocumentError("a path of it is too long")
    if not all(_STEP.fullmatch(step) for step in steps) or (len(steps) > 1 and "" in steps[1:]):
        raise DocumentError("a path must be made of names, '{key}' and '[]'")
    return path


def _counts(counts: Any) -> Counter[str]:
    if not set(counts) <= _LABELS:
        raise DocumentError("a type must be one of JSON, or a text with a known format")
    return Counter({name: _count(count) for name, count in counts.items()})


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _COUNT:
        raise DocumentError("a count must be a whole number")
    return value


def _values(body: Any, names: FieldNames) -> tuple[dict[str, Counter[str]], int]:
    """Count the types at each path of a body, breadth first, and what had no room."""
    values: dict[str, Counter[str]] = {}
    if body is None:
        return values, 0
    queue: deque[tuple[str, Any, int]] = deque([("", body, 0)])
    seen = 0
    while queue:
        if seen >= MAX_VALUES:
            return values, len(queue)
        path, value, depth = queue.popleft()
        seen += 1
        values.setdefault(path, Counter())[_label(value)] += 1
        if depth >= MAX_DEPTH:
            continue
        if isinstance(value, dict):
            start = f"{path}." if path else ""
            for key, name in names.of(value).items():
                queue.append((start + name, value[key], depth + 1))
        elif isinstance(value, list):
            queue.extend((f"{path}[]", item, depth + 1) for item in value[:MAX_VALUES])
    return values, 0


def _label(value: Any) -> str:
    name = _type_name(value)
    if name != "string" or len(value) > _LONGEST_TEXT:
        return name
    found = (each for each, pattern in _FORMAT_PATTERNS if pattern.fullmatch(value))
    known = next(found, None)
    return name if known is None else f"string:{known}"


def _type_name(value: Any) -> str:
    return _TYPE_NAMES.get(type(value), "number")


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _is_local() -> bool:
    address = os.environ.get("BEATPASS_BASE_URL", "")
    with suppress(ValueError):
        return urlsplit(address).hostname in _LOOPBACK
    return False


@contextmanager
def _exclusive(path: Path) -> Iterator[None]:
    """Keep other processes from changing files of the folder meanwhile, where that is possible."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    folder = os.open(path.resolve().parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
