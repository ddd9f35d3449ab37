"""Bringing new and changed operations of a published document into the contract.

What only a person can decide is left as a question: a `?` that `lint` asks about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from ..contract import PAGE_FORMS
from .check import expected
from .components import (
    PREFIX,
    free_name,
    insert,
    open_component,
    pascal,
    put_sorted,
    usage_counts,
    words,
)
from .contract_rules import component_roles
from .defects import defects
from .deviations import Deviation, explain
from .diff import compare
from .diff.matching import match
from .document import TEMPLATE, Document, DocumentError, Operation, operations
from .findings import Finding, Findings
from .lint import QUESTION
from .yaml_file import flow, flow_list

Json = dict[str, Any]

# Every change that is tried is compared with the whole document.
MAX_CHANGES = 40

_KEPT = (
    "type",
    "format",
    "nullable",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "multipleOf",
    "pattern",
    "default",
)
_OPERATION_KEYS = ("deprecated", "security")
_PARAMETER_KEYS = ("name", "in", "required", "style", "explode", "allowReserved")
_VERBS = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


@dataclass(slots=True)
class Imported:
    """What came of an import.

    Attributes:
        added: Labels of the operations that are new in the contract.
        applied: Changes that were made to operations that it has, one line each.
        by_hand: Changes that a person has to make, one line each.
        removed: Operations of the contract that the document does not have any more.
        questions: What a person has to decide, one line each.
    """

    added: list[str] = field(default_factory=list[str])
    applied: list[str] = field(default_factory=list[str])
    by_hand: list[str] = field(default_factory=list[str])
    removed: list[Operation] = field(default_factory=list[Operation])
    questions: list[str] = field(default_factory=list[str])


def import_document(
    published: Json,
    contract: Json,
    *,
    only: Iterable[str] = (),
    deviations: Iterable[Deviation] = (),
    today: date | None = None,
) -> Imported:
    """Bring the new and changed operations of a document into a contract.

    Sentences are not copied: a contract has its own. An operation that the document does not have
    any more stays, and is listed.

    Args:
        published: The document, as plain data.
        contract: The contract, which is changed: plain data, or that of a `YamlFile`.
        only: The labels of operations to import, such as `GET /moods`; all when left out.
        deviations: The accepted differences, which are left as they are.
        today: The date to write; that of today when left out.

    Returns:
        What was done, and what is left to a person.

    Raises:
        DocumentError: The two cannot be compared, or an operation of `only` is not in the document.
    """
    document = Document(published, "the document")
    wanted = set(only)
    unknown = wanted - {each.label for each in operations(document)}
    if unknown:
        raise DocumentError(f"the document has no operation {min(unknown)!r}")
    outcome = Imported()
    before = expected(contract, published)
    matches = match(Document(before, "the contract"), document)
    replaced = matches.moved + matches.turned
    if not wanted:
        outcome.removed = [*matches.gone, *(old for old, _ in replaced)]
    writer = _Writer(document, contract, today or date.today())  # A day is enough.
    for new in [*matches.added, *(new for _, new in replaced)]:
        if not wanted or new.label in wanted:
            outcome.added.append(new.label)
            outcome.questions += writer.add(new)
    outcome.by_hand += _defects_of(document, outcome.added)
    labels = {new.label for _, new in matches.same if not wanted or new.label in wanted}
    _apply_changes(published, contract, labels, list(deviations), outcome)
    return outcome


def remove_operations(contract: Json, labels: Iterable[str]) -> None:
    """Delete operations from a contract, and the components that nothing uses any more.

    Args:
        contract: The contract, which is changed.
        labels: The operations, such as `GET /moods`.

    Raises:
        DocumentError: The contract has no such operation.
    """
    components = contract.get("components", {}).get("schemas", {})
    unused = set(components) - usage_counts(contract).keys()
    for label in labels:
        method, _, path = label.partition(" ")
        item = contract["paths"].get(path, {})
        if method.lower() not in item:
            raise DocumentError(f"the contract has no operation {label!r}")
        del item[method.lower()]
        if not any(key in _VERBS for key in item):
            del contract["paths"][path]
    while True:
        orphans = set(components) - usage_counts(contract).keys() - unused
        if not orphans:
            return
        for name in orphans:
            del components[name]


def usages(operation: Operation, texts: Mapping[str, str]) -> list[str]:
    """Find what uses an operation.

    Args:
        operation: The operation.
        texts: The text of each file to look in, by its name.

    Returns:
        A file and a line number for each line that names it, in order.
    """
    tag, name = (operation.data.get("tags") or [""])[0], operation.data.get("x-name")
    function = "_".join(words(operation.id or ""))
    names = [re.escape(each) for each in (operation.id, function) if each]
    pattern = re.compile(rf"\b(?:{'|'.join(names)})\b|\.{tag}\.{name}\b" if names else r"(?!)")
    return [
        f"{file}:{number}"
        for file, text in sorted(texts.items())
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def _defects_of(document: Document, labels: list[str]) -> list[str]:
    """Tell what is wrong with operations of the document, and was left out of the contract."""
    findings = Findings(document, document)
    defects(document, findings)
    return [
        f"{label}: the document has a defect: {finding.sentence}"
        for finding in findings.ordered()
        for label in finding.operations
        if label in labels
    ]


class _Writer:
    """Writes operations and schemas of a document in the way of the contract."""

    def __init__(self, document: Document, contract: Json, today: date | None = None) -> None:
        self._document = document
        self._contract = contract
        self._today = today or datetime.now(UTC).date()
        self._components: Json = contract.setdefault("components", {}).setdefault("schemas", {})
        self._names: dict[tuple[int, bool], str] = {}
        self._known = list(operations(Document(contract, "the contract")))

    def add(self, operation: Operation) -> list[str]:
        """Write a new operation; return what a person has to decide about it."""
        paths = self._contract["paths"]
        # A path stands once, whatever its values are called.
        same = (path for path in paths if TEMPLATE.sub("{}", path) == operation.shape)
        path = next(same, operation.path)
        if path not in paths:
            put_sorted(paths, path, {})
        data = self._operation(operation)
        names = dict(zip(operation.names, TEMPLATE.findall(path), strict=True))
        for parameter in data.get("parameters", ()):
            if parameter.get("in") == "path":
                name = str(parameter.get("name"))
                parameter["name"] = names.get(name, name)
        paths[path][operation.method] = data
        questions = [f"{operation.label}: x-class, by what it does when it is repeated"]
        questions.append(f"{operation.label}: description, in a sentence of our own")
        for key, value in data.items():
            if key in ("tags", "x-name", "x-pagination", "x-result"):
                shown = value
                if isinstance(value, dict):
                    shown = ", ".join(f"{name} {each}" for name, each in value.items())
                elif isinstance(value, list):
                    shown = ", ".join(value)
                questions.append(f"{operation.label}: is {key} {shown} right?")
        return questions

    def schema(self, node: Any, hint: str, *, sent: bool, public: bool = False) -> Any:
        """Write a schema; every object in it becomes a named component."""
        if not isinstance(node, dict):
            return node
        found = self._document.follow(node)
        reference = node.get("$ref")
        name = str(reference).rpartition("/")[2] if isinstance(reference, str) else hint
        parts = {
            word: [self.schema(each, hint, sent=sent, public=public) for each in found[word]]
            for word in ("allOf", "oneOf", "anyOf")
            if isinstance(found.get(word), list)
        }
        if isinstance(found.get("properties"), dict) or (
            found.get("type") == "object" and not parts
        ):
            own = self._component(found, name, sent=sent, public=public)
            written = flow({"$ref": PREFIX + own})
            if found.get("nullable") is True:
                return {"type": "object", "nullable": True, "allOf": [written]}
            return written
        schema: Json = {key: deepcopy(found[key]) for key in _KEPT if key in found}
        schema |= parts
        if "items" in found:
            schema["items"] = self.schema(found["items"], _singular(name), sent=sent, public=public)
        return schema

    def parameter(self, node: Json, operation: Operation) -> Json:
        """Write a parameter."""
        found = self._document.follow(node)
        written = {key: deepcopy(found[key]) for key in _PARAMETER_KEYS if key in found}
        name = self._argument_name(operation, found)
        if name not in ("", found.get("name")):
            insert(written, 1, "x-python-name", name)
        hint = pascal(operation.id or "") + pascal(str(found.get("name", "")))
        schema = self.schema(found.get("schema", {}), hint, sent=True)
        plain = not any(isinstance(value, (dict, list)) for value in schema.values())
        written["schema"] = flow(schema) if plain else schema
        return written

    def _argument_name(self, operation: Operation, parameter: Json) -> str:
        """Propose what a value of the path is called: as it is in the operations beside it."""
        step = f"{{{parameter.get('name')}}}"
        steps = operation.path.split("/")
        if parameter.get("in") != "path" or step not in steps:
            return ""
        end = steps.index(step) + 1
        for each in self._known:
            if each.shape.split("/")[:end] == operation.shape.split("/")[:end]:
                theirs = each.path.split("/")[end - 1].strip("{}")
                for known in each.data.get("parameters", []):
                    if (known.get("in"), known.get("name")) == ("path", theirs):
                        return str(known.get("x-python-name", theirs))
        is_number = self._document.follow(parameter.get("schema")).get("type") == "integer"
        before = "_".join(words(_singular(steps[end - 2])))
        return f"{before}_id" if is_number and before else ""

    def response(self, operation: Operation, status: str) -> Json:
        """Write an answer: the shared one of the contract for an error, else its own."""
        shared = Counter(
            str(answer["$ref"])
            for each in self._known
            for key, answer in each.data.get("responses", {}).items()
            if str(key) == status >= "3" and isinstance(answer, dict) and "$ref" in answer
        )
        if shared:
            return flow({"$ref": shared.most_common(1)[0][0]})
        found = self._document.follow(operation.data.get("responses", {}).get(status))
        written: Json = {"description": "The answer."}
        content = self._document.mapping(found, "content")
        hint = _noun(operation)
        public = {} in self._document.items(operation.data, "security")
        if content:
            written["content"] = {
                kind: {
                    "schema": self._answer_schema(
                        self._document.follow(media).get("schema", {}), hint, public=public
                    )
                }
                for kind, media in content.items()
            }
        return written

    def _answer_schema(self, node: Any, hint: str, *, public: bool) -> Any:
        """Write the schema of an answer; one that says nothing is the open component."""
        found = self._document.follow(node)
        says = any(found.get(word) for word in ("properties", "items", "allOf", "oneOf", "anyOf"))
        usual = open_component(self._components, "UndocumentedAnswer")
        if usual is not None and not says and found.get("type", "object") == "object":
            return flow({"$ref": PREFIX + usual})
        return self.schema(node, hint, sent=False, public=public)

    def _operation(self, operation: Operation) -> Json:
        data = operation.data
        tag = self._tag(operation)
        written: Json = {
            "operationId": operation.id or _invented_id(operation),
            "tags": flow_list([tag]),
            "summary": _sentence(operation),
            "description": QUESTION,
            "x-class": QUESTION,
            "x-name": self._method_name(operation, tag),
            "x-source": "october",
        }
        parameters = [
            self.parameter(each, operation)
            for holder in (operation.item, data)
            for each in self._document.items(holder, "parameters")
        ]
        body = self._document.follow(data.get("requestBody"))
        responses = {
            str(status): self.response(operation, str(status))
            for status in self._document.mapping(data, "responses")
        }
        written["x-answer"] = "documented" if self._has_fields(responses) else "undocumented"
        written["x-answer-source"] = f"october {self._date()}"
        written |= self._paging(parameters, responses)
        written |= {key: deepcopy(data[key]) for key in _OPERATION_KEYS if key in data}
        if parameters:
            written["parameters"] = parameters
        if body:
            written["requestBody"] = {
                "required": body.get("required") is True,
                "content": {
                    kind: {
                        "schema": self.schema(
                            self._document.follow(media).get("schema", {}),
                            f"{pascal(operation.id or _invented_id(operation))}Body",
                            sent=True,
                        )
                    }
                    for kind, media in self._document.mapping(body, "content").items()
                },
            }
        written["responses"] = responses
        return written

    def _component(self, node: Json, name: str, *, sent: bool, public: bool) -> str:
        """Find the component of an object, or make it; what is sent is never what is received."""
        key = id(node), sent
        if key in self._names:
            return self._names[key]
        existing = open_component(self._components, "UndocumentedBody" if sent else "OpenObject")
        says = node.get("properties") or isinstance(node.get("additionalProperties"), dict)
        if existing is not None and not says:
            return existing
        name = pascal(name) or "Part"
        properties = self._document.mapping(node, "properties")
        same = [
            each
            for each, schema in self._components.items()
            if properties and self._is_same(schema, node, sent)
        ]
        if same:
            self._names[key] = name if name in same else same[0]
            return self._names[key]
        self._names[key] = free = free_name(name, self._components, "Input" if sent else "Answer")
        component: Json = {"type": "object"}
        put_sorted(self._components, free, component)
        if node.get("required") and not public:
            component["required"] = [*node["required"]]
        if properties:
            component["properties"] = {
                each: self.schema(schema, _joined(free, each), sent=sent, public=public)
                for each, schema in properties.items()
            }
        additional = node.get("additionalProperties")
        if isinstance(additional, dict):
            component["additionalProperties"] = self.schema(
                additional, f"{free}Value", sent=sent, public=public
            )
        elif not properties:
            component["additionalProperties"] = True
        return free

    def _is_same(self, component: Json, node: Json, sent: bool) -> bool:
        """Tell whether a component says what an object of the document says."""
        if not isinstance(component.get("properties"), dict):
            return False
        contract = Document(self._contract, "the contract")
        return _alike(contract, component, self._document, node, set()) and sent == (
            self._role(component) == "body"
        )

    def _role(self, component: Json) -> str:
        roles = component_roles(self._contract)
        name = next((each for each, schema in self._components.items() if schema is component), "")
        return "body" if roles.get(name) == {"body"} else "answer"

    def _tag(self, operation: Operation) -> str:
        """Propose the tag of the operations whose paths are most alike."""
        steps = operation.shape.split("/")
        best: dict[int, Counter[str]] = defaultdict(Counter)
        for each in self._known:
            if each.data.get("tags"):
                pairs = zip(steps, each.shape.split("/"), strict=False)
                same = next((n for n, (a, b) in enumerate(pairs) if a != b), len(steps))
                best[same][str(each.data["tags"][0])] += 1
        most = max(best, default=0)
        if most > 1:
            return best[most].most_common(1)[0][0]
        tags = self._document.items(operation.data, "tags")
        return "_".join(words(str(tags[0]) if tags else steps[1])) or "other"

    def _method_name(self, operation: Operation, tag: str) -> str:
        """Propose a name that no method of the namespace has."""
        taken = {each.data.get("x-name") for each in self._known if tag in each.data["tags"]}
        parts = words(operation.id or _invented_id(operation))
        last = operation.shape.rsplit("/", maxsplit=1)[-1]
        usual = "list" if operation.method == "get" and last != "{}" else _VERBS[operation.method]
        candidates = (usual, "_".join(parts[1:]), "_".join(parts))
        return next((each for each in candidates if each and each not in taken), "_".join(parts))

    def _paging(self, parameters: list[Json], responses: Json) -> Json:
        """Propose the paging of an operation that takes the same page arguments."""
        names = {each.get("name") for each in parameters}
        for each in self._known:
            pages = each.data.get("x-pagination")
            if not isinstance(pages, dict) or pages.get("size") not in names:
                continue
            if not all(names.intersection(PAGE_FORMS[form]) for form in pages["forms"]):
                continue
            if self._reaches(responses, str(pages.get("items", ""))):
                written: Json = {"x-pagination": deepcopy(pages)}
                if "x-result" in each.data:
                    written["x-result"] = each.data["x-result"]
                return written
        return {}

    def _reaches(self, responses: Json, path: str) -> bool:
        node: Any = responses.get("200", {}).get("content", {}).get("application/json", {})
        node = node.get("schema", {})
        for step in path.split(".") if path else ():
            name = str(node.get("$ref", "")).removeprefix(PREFIX)
            node = self._components.get(name, node).get("properties", {}).get(step)
            if not isinstance(node, dict):
                return False
        return bool(node.get("type") == "array")

    def _has_fields(self, responses: Json) -> bool:
        """Tell whether the JSON of success says anything; an answer without JSON needs not."""
        names = [
            str(media.get("schema", {}).get("$ref", "")).removeprefix(PREFIX)
            for status, answer in responses.items()
            if status.startswith("2")
            for kind, media in answer.get("content", {}).items()
            if "json" in kind
        ]
        return not any(self._components.get(name, {}).get("x-open") for name in names)

    def _date(self) -> str:
        version = str(self._document.mapping(self._document.root, "info").get("version"))
        return version if re.fullmatch(r"\d{4}-\d\d-\d\d", version) else self._today.isoformat()


def _apply_changes(
    published: Json,
    contract: Json,
    labels: set[str],
    deviations: list[Deviation],
    outcome: Imported,
) -> None:
    """Make the changes of operations one by one, and keep those that change nothing else."""
    current = _plain(contract)
    findings = _open_findings(current, published, deviations)
    concerned = [each for each in findings.values() if labels & set(each.operations)]
    for finding in concerned[:MAX_CHANGES]:
        if finding.fingerprint not in findings:
            continue
        where = f"{finding.operations[0]} {finding.location}".strip()
        line = f"{where}: {finding.sentence}"
        change = _change(finding, published)
        tried = deepcopy(current)
        if change is not None:
            change(tried)
        now = _open_findings(tried, published, deviations)
        if change is None or finding.fingerprint in now or now.keys() - findings.keys():
            outcome.by_hand.append(line)
            continue
        current, findings = tried, now
        change(contract)
        outcome.applied.append(line)
    if len(concerned) > MAX_CHANGES:
        outcome.by_hand.append(f"and {len(concerned) - MAX_CHANGES} more changes")


def _open_findings(
    contract: Json, published: Json, deviations: list[Deviation]
) -> dict[str, Finding]:
    found = compare(expected(contract, published), published, wording=False)
    left, _ = explain(found, deviations)
    return {each.fingerprint: each for each in left if each.operations}


Change = Callable[[Json], None]


def _change(finding: Finding, published: Json) -> Change | None:
    """Find out how to make a change in a contract; `None` when only a person can."""
    rule = finding.rule
    changes: dict[str, Callable[[Finding, Json, Json], None]] = {
        "-property-added": _add_property,
        "-request-property": _add_property,
        "-property-removed": _remove_property,
        "-property-became-required": _toggle_required,
        "-property-became-optional": _toggle_required,
        "-request-parameter": _add_parameter,
    }
    found = next((each for end, each in changes.items() if rule.endswith(end)), None)
    kinds = ("-type-", "-nullable", "-enum", "-min", "-max", "-pattern", "-default-value")
    if found is None and any(kind in rule for kind in kinds):
        found = _replace_schema
    if found is None:
        return None
    make = found
    return lambda contract: make(finding, published, contract)


def _add_property(finding: Finding, published: Json, contract: Json) -> None:
    holder, name = _node(contract, finding.old), _last(finding.new)
    if isinstance(holder, dict):
        schema = _schema(finding, published, contract, pascal(_last(finding.old), name))
        holder.setdefault("properties", {})[name] = schema
        if "-required-" in finding.rule:
            holder.setdefault("required", []).append(name)


def _remove_property(finding: Finding, published: Json, contract: Json) -> None:
    del published
    parts = str(finding.old).rpartition("/")
    properties, name = _node(contract, parts[0]), _unescaped(parts[2])
    if isinstance(properties, dict) and name in properties:
        del properties[name]
        _set_required(_node(contract, parts[0].rpartition("/")[0]), name, required=False)


def _toggle_required(finding: Finding, published: Json, contract: Json) -> None:
    del published
    parts = str(finding.old).split("/properties/")
    holder = _node(contract, "/properties/".join(parts[:-1]))
    _set_required(holder, _last(finding.old), required=finding.rule.endswith("required"))


def _set_required(holder: Any, name: str, *, required: bool) -> None:
    if not isinstance(holder, dict):
        return
    names = holder.setdefault("required", [])
    if required and name not in names:
        names.append(name)
    elif not required and name in names:
        names.remove(name)
    if not names:
        del holder["required"]


def _add_parameter(finding: Finding, published: Json, contract: Json) -> None:
    document = Document(published, "the document")
    holder, node = _node(contract, finding.old), _node(published, finding.new)
    found = (each for each in operations(document) if each.label == finding.operations[0])
    operation = next(found, None)
    if isinstance(holder, dict) and isinstance(node, dict) and operation is not None:
        parameter = _Writer(document, contract).parameter(node, operation)
        holder.setdefault("parameters", []).append(parameter)


def _replace_schema(finding: Finding, published: Json, contract: Json) -> None:
    """Replace what a schema says, and leave its sentences and extensions."""
    node = _node(contract, finding.old)
    if not isinstance(node, dict) or "properties" in node:
        return
    schema = _schema(finding, published, contract, pascal(_last(finding.old)))
    said = (*_KEPT, "items", "$ref", "allOf", "oneOf", "anyOf")
    rest = {key: value for key, value in node.items() if key not in said}
    for key in list(node):
        del node[key]
    node.update({**schema, **rest})


def _schema(finding: Finding, published: Json, contract: Json, hint: str) -> Json:
    writer = _Writer(Document(published, "the document"), contract)
    sent = finding.rule.startswith(("request-", "new-"))
    written: Json = writer.schema(_node(published, finding.new), hint, sent=sent)
    return written


def _plain(node: Any) -> Any:
    """Copy a part of a contract as plain data."""
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    return [_plain(each) for each in node] if isinstance(node, list) else node


def _last(pointer: str | None) -> str:
    return _unescaped(str(pointer).rpartition("/")[2])


def _node(root: Any, pointer: str | None) -> Any:
    node = root
    for step in (pointer or "").split("/")[1:]:
        key = _unescaped(step)
        if isinstance(node, dict):
            node = node.get(key)
        elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            return None
    return node


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")


def _alike(
    one: Document, left: Any, other: Document, right: Any, seen: set[tuple[int, int]]
) -> bool:
    """Tell whether two schemas have the same types and properties, all the way down."""
    before, after = one.follow(left), other.follow(right)
    if (id(before), id(after)) in seen:
        return True
    seen.add((id(before), id(after)))
    if _type(before) != _type(after):
        return False
    fields, others = one.mapping(before, "properties"), other.mapping(after, "properties")
    return (
        fields.keys() == others.keys()
        and all(_alike(one, fields[name], other, others[name], seen) for name in fields)
        and ("items" in before) == ("items" in after)
        and ("items" not in before or _alike(one, before["items"], other, after["items"], seen))
    )


def _type(schema: Json) -> str:
    return str(schema.get("type") or ("object" if "properties" in schema else ""))


def _joined(parent: str, name: str) -> str:
    """Name a part of a component, without saying the same word twice."""
    stem, part = parent.removesuffix("Answer"), pascal(name)
    if name in ("data", "items", "results"):
        return stem.removesuffix("Pagination") or stem
    return stem if stem.endswith(part) else stem + part


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"


def _noun(operation: Operation) -> str:
    parts = words(operation.id or _invented_id(operation))
    return pascal(*(parts[1:] or parts), "Answer")


def _sentence(operation: Operation) -> str:
    return " ".join(words(operation.id or _invented_id(operation))).capitalize()


def _invented_id(operation: Operation) -> str:
    steps = [step for step in operation.path.split("/") if step and not step.startswith("{")]
    return _VERBS.get(operation.method, operation.method) + pascal(*steps)
