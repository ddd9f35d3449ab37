"""Our contract against another one: what ours lacks of theirs.

The two may be structured differently, with inline objects here and named ones there. They are
compared by what they mean, and what only ours has is fine.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

from ..contract import HTTP_METHODS
from .differences import Difference, Place, Walk, shortened
from .document import Document, DocumentError
from .schemas import Schemas


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that their document states and ours does not.

    Attributes:
        operation: Method and path, such as `POST /tracks`.
        place: Where in the operation, such as `body.price`; empty for the operation itself.
        problem: What is missing or different there.
    """

    operation: str
    place: str
    problem: str

    def __str__(self) -> str:
        """Write it on one line, whatever the documents hold."""
        head = f"{self.operation} {self.place}" if self.place else self.operation
        return _printable(f"{head}: {self.problem}")


def missing_from(ours: dict[str, Any], theirs: dict[str, Any]) -> list[Finding]:
    """List what our OpenAPI document lacks of theirs.

    Compared are operations, parameters, request bodies, success answers and the error statuses.
    What is sent must be described exactly as theirs does; answers may be described more leniently.

    Args:
        ours: The document that should be complete, as plain dictionaries and lists.
        theirs: The document that it is held against.

    Returns:
        The findings, ordered by path, method and place; none when nothing is missing.

    Raises:
        DocumentError: One of the two is not built like an OpenAPI document.

    Example:
        >>> theirs = {"paths": {"/tags": {"get": {"responses": {"200": {}}}}}}
        >>> [str(finding) for finding in missing_from({"paths": {}}, theirs)]
        ['GET /tags: operation missing']
    """
    comparison = _Comparison(Document(ours, "ours"), Document(theirs, "theirs"))
    return sorted(comparison.findings(), key=_order)


def operation_names(document: dict[str, Any]) -> list[str]:
    """List the operations of a document by method and path.

    Args:
        document: The document, as plain dictionaries and lists.

    Returns:
        Names such as `POST /tracks`, in the order of the document.

    Raises:
        DocumentError: The document is not built like an OpenAPI document.
    """
    return list(_operations(Document(document, "the document")))


@dataclass(frozen=True, slots=True)
class _Operation:
    path_item: dict[str, Any]
    body: dict[str, Any]


class _Comparison:
    def __init__(self, ours: Document, theirs: Document) -> None:
        self._ours = ours
        self._theirs = theirs
        self._walk = Walk(Schemas(ours), Schemas(theirs))

    def findings(self) -> Iterator[Finding]:
        mine = _operations(self._ours)
        for name, theirs in _operations(self._theirs).items():
            ours = mine.get(name)
            if ours is None:
                yield Finding(name, "", "operation missing")
                continue
            with _told(name):
                for place, problem in self._operation(ours, theirs):
                    yield Finding(name, place, problem)

    def _operation(self, ours: _Operation, theirs: _Operation) -> Iterator[Difference]:
        yield from _identifier(ours.body, theirs.body)
        yield from self._parameters(ours, theirs)
        yield from self._request(ours.body, theirs.body)
        yield from self._answers(ours.body, theirs.body)

    def _parameters(self, ours: _Operation, theirs: _Operation) -> Iterator[Difference]:
        mine = _parameters(self._ours, ours)
        for key, other in _parameters(self._theirs, theirs).items():
            place = Place(key[0]).property(key[1])
            if key not in mine:
                yield str(place), "parameter missing"
                continue
            yield from _required_flag(_needed(mine[key]), _needed(other), str(place))
            yield from self._walk.differences(
                _parameter_schema(self._ours, mine[key]),
                _parameter_schema(self._theirs, other),
                Place(str(place)),
            )

    def _request(self, ours: dict[str, Any], theirs: dict[str, Any]) -> Iterator[Difference]:
        if theirs.get("requestBody") is None:
            return
        if ours.get("requestBody") is None:
            yield "body", "request body missing"
            return
        mine = self._ours.follow(ours["requestBody"])
        other = self._theirs.follow(theirs["requestBody"])
        yield from _required_flag(mine.get("required"), other.get("required"), "body")
        yield from self._content(mine, other, Place("body"))

    def _answers(self, ours: dict[str, Any], theirs: dict[str, Any]) -> Iterator[Difference]:
        mine = _answers(self._ours, ours)
        for status, other in _answers(self._theirs, theirs).items():
            if status not in mine:
                yield status, "status missing"
            elif status.startswith("2"):
                answer = self._ours.follow(mine[status])
                place = Place(status, answer=True)
                yield from self._content(answer, self._theirs.follow(other), place)

    def _content(
        self, ours: dict[str, Any], theirs: dict[str, Any], place: Place
    ) -> Iterator[Difference]:
        mine, others = _media_types(self._ours, ours), _media_types(self._theirs, theirs)
        for name, other in others.items():
            if name not in mine:
                yield str(place), f"media type {shortened(name)} missing"
                continue
            part = place if len(others) == 1 else Place(f"{place.part}({name})", place.answer)
            yield from self._walk.differences(
                mine[name].get("schema", True), other.get("schema", True), part
            )


def _operations(document: Document) -> dict[str, _Operation]:
    found: dict[str, _Operation] = {}
    for path, entry in document.mapping(document.root, "paths").items():
        if not path.startswith("/"):
            continue
        with _told(path):
            item = document.follow(entry)
            for method in HTTP_METHODS:
                if item.get(method) is not None:
                    body = document.mapping(item, method)
                    found[f"{method.upper()} {path}"] = _Operation(item, body)
    return found


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Make an error about a document tell in which operation it is."""
    try:
        yield
    except DocumentError as error:
        raise DocumentError(f"{error} (in {_printable(shortened(where))})") from error


def _identifier(ours: dict[str, Any], theirs: dict[str, Any]) -> Iterator[Difference]:
    mine, other = ours.get("operationId"), theirs.get("operationId")
    if other is None or mine == other:
        return
    wanted = shortened(str(other))
    if mine is None:
        yield "", f"operationId {wanted} missing"
    else:
        yield "", f"operationId is {shortened(str(mine))} instead of {wanted}"


def _parameters(document: Document, operation: _Operation) -> dict[tuple[str, str], dict[str, Any]]:
    """Find the parameters by place and name; those of the operation replace those of its path."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for holder in (operation.path_item, operation.body):
        for entry in document.items(holder, "parameters"):
            parameter = document.follow(entry)
            where, name = str(parameter.get("in")), str(parameter.get("name"))
            # The names of headers mean the same in any case.
            found[where, name.lower() if where == "header" else name] = parameter
    return found


def _needed(parameter: dict[str, Any]) -> bool:
    return parameter.get("in") == "path" or parameter.get("required") is True


def _parameter_schema(document: Document, parameter: dict[str, Any]) -> object:
    media_types = [*document.mapping(parameter, "content").values()]
    if "schema" in parameter or not media_types:
        return parameter.get("schema", True)
    return document.follow(media_types[0]).get("schema", True)


def _required_flag(ours: object, theirs: object, place: str) -> Iterator[Difference]:
    if theirs is True and ours is not True:
        yield place, "required missing"
    elif ours is True and theirs is not True:
        yield place, "required, theirs is not"


def _answers(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    answers = cast("dict[object, Any]", document.mapping(operation, "responses"))
    # A document that was YAML once may have its statuses as numbers.
    named = {str(status): answer for status, answer in answers.items()}
    return {
        status if status == "default" else status.upper(): answer
        for status, answer in named.items()
        if not status.startswith("x-")
    }


def _media_types(document: Document, holder: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Find the media types by name, without parameters such as a charset."""
    return {
        name.partition(";")[0].strip().lower(): document.follow(media_type)
        for name, media_type in document.mapping(holder, "content").items()
    }


def _order(finding: Finding) -> tuple[str, str, str, str]:
    method, _, path = finding.operation.partition(" ")
    return path, method, finding.place, finding.problem


def _printable(text: str) -> str:
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
