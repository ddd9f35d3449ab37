"""What an operation takes and what it answers: bodies, statuses, headers, media types."""

from __future__ import annotations

from typing import Any, cast

from ..document import Document, Json, Operation, escaped
from ..findings import Findings, Location
from ..rules import Role
from ..safety import quoted, shortened
from ..schemas import Schemas
from .schemas import SchemaDiff


class Content:
    """A comparison of the bodies and answers of operations.

    Args:
        old: The schemas of the old document.
        new: The schemas of the new document.
        findings: Where the differences go.
        schema_diff: The comparison of schemas.
        wording: Whether differences of descriptions count.
    """

    def __init__(
        self,
        old: Schemas,
        new: Schemas,
        findings: Findings,
        schema_diff: SchemaDiff,
        *,
        wording: bool,
    ) -> None:
        self._old = old
        self._new = new
        self._findings = findings
        self._schema_diff = schema_diff
        self._wording = wording

    def compare(self, old: Operation, new: Operation) -> None:
        """Find what changed in what an operation takes and answers.

        Args:
            old: The operation of the old document.
            new: The operation that it became.

        Raises:
            DocumentError: A document is so intertwined that this would take too long.
        """
        self._request(old, new)
        self._answers(old, new)

    def _request(self, old: Operation, new: Operation) -> None:
        before = _part(self._old.document, old.data, "requestBody", old.pointer)
        after = _part(self._new.document, new.data, "requestBody", new.pointer)
        where: dict[str, Any] = {"operations": [new.label], "location": "body"}
        if before is None and after is None:
            return
        if before is None or after is None:
            required = after is not None and after[0].get("required") is True
            word = "required" if required else "optional"
            self._findings.add(
                "request-body-removed" if after is None else f"request-body-added-{word}",
                "the body is gone" if after is None else f"there is a new {word} body",
                old=old.pointer if before is None else before[1],
                new=new.pointer if after is None else after[1],
                **where,
            )
            return
        flags = [part[0].get("required") is True for part in (before, after)]
        if flags[0] != flags[1]:
            word = "required" if flags[1] else "optional"
            self._findings.add(
                f"request-body-became-{word}",
                f"the body became {word}",
                old=before[1],
                new=after[1],
                **where,
            )
        self._media_types(before, after, Role.BODY, new.label, Location("body"))

    def _answers(self, old: Operation, new: Operation) -> None:
        before = _answers(self._old.document, old)
        after = _answers(self._new.document, new)
        for status in sorted(before.keys() | after.keys()):
            one, other = before.get(status), after.get(status)
            if one is None or other is None:
                kind = "success" if status.startswith("2") else "non-success"
                self._findings.add(
                    f"response-{kind}-status-{'added' if one is None else 'removed'}",
                    f"the status {quoted(status)} is {'new' if one is None else 'gone'}",
                    old=f"{old.pointer}/responses" if one is None else one[1],
                    new=f"{new.pointer}/responses" if other is None else other[1],
                    operations=[new.label],
                    location=status,
                    detail=status,
                )
                continue
            if self._wording and one[0].get("description") != other[0].get("description"):
                self._findings.add(
                    "response-description-changed",
                    f"the description of the answer {quoted(status)} changed",
                    old=one[1],
                    new=other[1],
                    operations=[new.label],
                    location=status,
                )
            self._headers(one, other, new.label, status)
            location = Location(status, answer=True)
            self._media_types(one, other, Role.ANSWER, new.label, location)

    def _headers(
        self, old: tuple[Json, str], new: tuple[Json, str], operation: str, status: str
    ) -> None:
        before = self._old.document.mapping(old[0], "headers")
        after = self._new.document.mapping(new[0], "headers")
        ones = {name.lower(): name for name in before}
        others = {name.lower(): name for name in after}
        for key in sorted(ones.keys() ^ others.keys()):
            gone = key in ones
            name = ones.get(key) or others[key]
            header = self._old.document.follow(before[name]) if gone else {}
            word = "required" if header.get("required") is True else "optional"
            pointer = f"/headers/{escaped(name)}"
            self._findings.add(
                f"{word}-response-header-removed" if gone else "response-header-added",
                f"the header {quoted(name)} is {'gone' if gone else 'new'}",
                old=old[1] + (pointer if gone else ""),
                new=new[1] + ("" if gone else pointer),
                operations=[operation],
                location=f"{status} {shortened(name)}",
                detail=key,
            )

    def _media_types(
        self,
        old: tuple[Json, str],
        new: tuple[Json, str],
        role: Role,
        operation: str,
        location: Location,
    ) -> None:
        before = _media_types(self._old.document, *old)
        after = _media_types(self._new.document, *new)
        rule = "request-body-media-type" if role.sent else "response-media-type"
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name), after.get(name)
            if one is None or other is None:
                self._findings.add(
                    f"{rule}-{'added' if one is None else 'removed'}",
                    f"the media type {quoted(name)} is {'new' if one is None else 'gone'}",
                    old=old[1] if one is None else one[1],
                    new=new[1] if other is None else other[1],
                    operations=[operation],
                    location=location,
                    detail=name,
                )
                continue
            part = (
                location
                if len(after) == 1
                else Location(f"{location.part}({name})", location.answer)
            )
            self._schema_diff.compare(
                self._old.child(one[0].get("schema", True), f"{one[1]}/schema"),
                self._new.child(other[0].get("schema", True), f"{other[1]}/schema"),
                role,
                operation,
                part,
            )


def _part(document: Document, holder: Json, key: str, pointer: str) -> tuple[Json, str] | None:
    """Find a part that may be a reference, and where the part itself is."""
    if holder.get(key) is None:
        return None
    found = document.follow(holder[key])
    return found, document.pointer(found) or f"{pointer}/{escaped(key)}"


def _answers(document: Document, operation: Operation) -> dict[str, tuple[Json, str]]:
    answers = cast("dict[object, Any]", document.mapping(operation.data, "responses"))
    found: dict[str, tuple[Json, str]] = {}
    for key, entry in answers.items():
        # A document that was YAML once may have its statuses as numbers.
        status = str(key)
        if status.startswith("x-"):
            continue
        answer = document.follow(entry)
        pointer = document.pointer(answer) or f"{operation.pointer}/responses/{escaped(status)}"
        found[status if status == "default" else status.upper()] = (answer, pointer)
    return found


def _media_types(document: Document, holder: Json, pointer: str) -> dict[str, tuple[Json, str]]:
    """Find the media types by name, without parameters such as a charset."""
    return {
        name.partition(";")[0].strip().lower(): (
            document.follow(media_type),
            f"{pointer}/content/{escaped(name)}",
        )
        for name, media_type in document.mapping(holder, "content").items()
    }
