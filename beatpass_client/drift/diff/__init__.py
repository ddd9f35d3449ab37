"""One document against another: what changed, and whom it breaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..defects import defects
from ..deviations import Deviation, explain
from ..document import Document, DocumentError, Operation, operations
from ..findings import Finding, Findings
from ..rules import Level
from ..safety import quoted
from ..schemas import Schemas
from .content import Content
from .matching import UNKNOWN_CLASS, match, retry_class
from .parameters import Parameters
from .schemas import SchemaDiff
from .security import Security


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a comparison.

    Attributes:
        findings: What differs and is not explained, the most severe first.
        explained: How many differences are accepted.
        operations: How many operations the old and the new document have.
        names: What the two are called.
    """

    findings: list[Finding]
    explained: int
    operations: tuple[int, int]
    names: tuple[str, str]

    def failing(self, level: Level | None) -> list[Finding]:
        """List what a check with this level fails for.

        Args:
            level: The least level that fails; `None` when only blocking findings do.

        Returns:
            The blocking findings and those at or above the level.
        """
        return [
            finding
            for finding in self.findings
            if finding.blocking or (level is not None and finding.level.rank >= level.rank)
        ]


def diff(
    old: dict[str, Any],
    new: dict[str, Any],
    *,
    names: tuple[str, str] = ("the old document", "the new document"),
    wording: bool = True,
    deviations: Iterable[Deviation] = (),
) -> Outcome:
    """Compare two documents, and take out what is accepted.

    Args:
        old: The document that callers know, as plain dictionaries and lists.
        new: The document that is to replace it.
        names: How messages call the two.
        wording: Whether differences of summaries, descriptions, titles and examples count.
        deviations: The accepted differences.

    Returns:
        What is left, and some figures.

    Raises:
        DocumentError: The two cannot be compared.
    """
    findings = compare(old, new, wording=wording, names=names)
    left, explained = explain(findings, deviations)
    counts = [len(operations(Document(each, ""))) for each in (old, new)]
    return Outcome(left, explained, (counts[0], counts[1]), names)


def compare(
    old: dict[str, Any],
    new: dict[str, Any],
    *,
    wording: bool = True,
    names: tuple[str, str] = ("the old document", "the new document"),
) -> list[Finding]:
    """Compare two OpenAPI documents.

    They may be structured differently, with inline objects here and named ones there: compared is
    what they mean. Defects of the new document are findings as well.

    Args:
        old: The document that callers know, as plain dictionaries and lists.
        new: The document that is to replace it.
        wording: Whether differences of summaries, descriptions, titles and examples count.
        names: How messages call the two.

    Returns:
        The findings, the most severe first; none when nothing differs.

    Raises:
        DocumentError: The two cannot be compared: one is made to keep a comparison busy, or they
            have too little in common.

    Example:
        >>> path = {"get": {"responses": {"200": {"description": "Tags."}}}}
        >>> [finding.rule for finding in compare({"paths": {"/tags": path}}, {"paths": {}})]
        ['api-path-removed-without-deprecation']
    """
    return _Comparison(Document(old, names[0]), Document(new, names[1]), wording).findings()


class _Comparison:
    def __init__(self, old: Document, new: Document, wording: bool) -> None:
        self._old = old
        self._new = new
        self._wording = wording
        self._findings = Findings(old, new)
        schemas = Schemas(old), Schemas(new)
        self._security = Security(old, new, self._findings)
        self._schema_diff = schema_diff = SchemaDiff(*schemas, self._findings, wording=wording)
        self._parameters = Parameters(*schemas, self._findings, schema_diff, wording=wording)
        self._content = Content(*schemas, self._findings, schema_diff, wording=wording)

    def findings(self) -> list[Finding]:
        defects(self._new, self._findings)
        self._security.compare()
        matches = match(self._old, self._new)
        for one, other in sorted(matches.same + matches.moved, key=_by_path):
            self._operation(one, other)
        self._schema_diff.finish()
        for one, other in matches.moved:
            self._changed("api-path-moved", one, other, f"moved here from {quoted(one.path)}")
        for one, other in matches.turned:
            sentence = f"the method was {one.method.upper()} and is {other.method.upper()}"
            if one.path != other.path:
                sentence += f", and the path was {quoted(one.path)}"
            self._changed("api-method-changed", one, other, sentence)
        for one in matches.gone:
            self._gone(one)
        for other in matches.added:
            self._added(other, "the operation is new")
        for one, other in matches.moved + matches.turned:
            self._added(other, f"the operation is new here, in the place of {one.label}")
        if self._wording:
            self._info()
        return self._findings.ordered()

    def _operation(self, old: Operation, new: Operation) -> None:
        with _naming(new.label):
            self._identity(old, new)
            self._security.compare_operation(old, new)
            self._parameters.compare(old, new)
            self._content.compare(old, new)

    def _changed(self, rule: str, old: Operation, new: Operation, sentence: str) -> None:
        """Report an operation that another replaced: its retry class is open again."""
        known = old.data.get("x-class")
        if known is not None:
            sentence += (
                f"; its retry class falls from {quoted(known)} to {UNKNOWN_CLASS} until the "
                "contract classifies it"
            )
        self._findings.add(
            rule,
            sentence,
            old=old.pointer,
            new=new.pointer,
            operations=[new.label],
            detail=old.label,
            retry_class=retry_class(old, new),
            blocking=known is not None,
        )

    def _gone(self, old: Operation) -> None:
        paths = self._new.mapping(self._new.root, "paths")
        whole = "api" if old.path in paths else "api-path"
        word = "with" if old.data.get("deprecated") is True else "without"
        self._findings.add(
            f"{whole}-removed-{word}-deprecation",
            "the operation is gone",
            old=old.pointer,
            new=old.path_pointer if old.path in paths else "/paths",
            operations=[old.label],
            detail=old.label,
        )

    def _added(self, new: Operation, sentence: str) -> None:
        paths = self._old.mapping(self._old.root, "paths")
        self._findings.add(
            "endpoint-added",
            f"{sentence}; its retry class is {UNKNOWN_CLASS} until a contract classifies it",
            old=new.path_pointer if new.path in paths else "/paths",
            new=new.pointer,
            operations=[new.label],
            retry_class=retry_class(None, new),
        )

    def _identity(self, old: Operation, new: Operation) -> None:
        where: dict[str, Any] = {"old": old.pointer, "new": new.pointer, "operations": [new.label]}
        if old.id is not None and old.id != new.id:
            now = quoted(new.id) if new.id is not None else "gone"
            self._changed(
                "api-operation-id-removed", old, new, f"the name {quoted(old.id)} is {now} now"
            )
        elif old.id != new.id:
            self._findings.add(
                "api-operation-id-added", f"the name {quoted(new.id)} is new", **where
            )
        if (old.data.get("deprecated") is True) != (new.data.get("deprecated") is True):
            deprecated = new.data.get("deprecated") is True
            self._findings.add(
                "endpoint-deprecated" if deprecated else "endpoint-reactivated",
                f"the operation is {'deprecated' if deprecated else 'no longer deprecated'}",
                **where,
            )
        if self._wording:
            self._words(old, new, where)

    def _words(self, old: Operation, new: Operation, where: dict[str, Any]) -> None:
        for word in ("summary", "description"):
            if old.data.get(word) != new.data.get(word):
                self._findings.add(f"api-{word}-changed", f"the {word} changed", **where)
        before = set(map(str, self._old.items(old.data, "tags")))
        after = set(map(str, self._new.items(new.data, "tags")))
        for tag in sorted(before ^ after):
            gone = tag in before
            self._findings.add(
                f"api-tag-{'removed' if gone else 'added'}",
                f"the tag {quoted(tag)} is {'gone' if gone else 'new'}",
                detail=tag,
                **where,
            )

    def _info(self) -> None:
        before, after = (
            {
                key: each.mapping(each.root, "info").get(key)
                for key in ("title", "version", "description")
            }
            for each in (self._old, self._new)
        )
        for key in sorted(before):
            if before[key] != after[key]:
                self._findings.add(
                    "info-changed",
                    f"the {key} of the document changed",
                    old="/info",
                    new="/info",
                    detail=key,
                )


def _by_path(pair: tuple[Operation, Operation]) -> tuple[str, str]:
    return pair[1].path, pair[1].method


@contextmanager
def _naming(where: str) -> Iterator[None]:
    """Make an error about a document tell in which operation it is."""
    try:
        yield
    except DocumentError as error:
        raise DocumentError(f"{error} (in {where})") from error
