"""Where a document says to call and with which proof: every change of these blocks a check."""

from __future__ import annotations

from typing import Any

from ..document import Document, Json, Operation, escaped
from ..findings import Findings
from ..safety import quoted, shortened
from ..schemas import as_json

_TEXTS = ("description", "bearerFormat")


class Security:
    """A comparison of servers and of security.

    Args:
        old: The old document.
        new: The new document.
        findings: Where the differences go.
    """

    def __init__(self, old: Document, new: Document, findings: Findings) -> None:
        self._old = old
        self._new = new
        self._findings = findings

    def compare(self) -> None:
        """Find what changed for all operations: servers, security, and the schemes it names."""
        self._servers(self._old.root, self._new.root, "", "", "")
        self._requirements(
            self._old.root.get("security"), self._new.root.get("security"), "", "", ""
        )
        self._schemes()

    def compare_operation(self, old: Operation, new: Operation) -> None:
        """Find what changed for one operation, if it states its own security or servers."""
        self._servers(old.item, new.item, old.path_pointer, new.path_pointer, new.label)
        self._servers(old.data, new.data, old.pointer, new.pointer, new.label)
        if "security" in old.data or "security" in new.data:
            before = old.data.get("security", self._old.root.get("security"))
            after = new.data.get("security", self._new.root.get("security"))
            self._requirements(before, after, old.pointer, new.pointer, new.label)

    def _servers(
        self, old: Json, new: Json, old_pointer: str, new_pointer: str, operation: str
    ) -> None:
        before, after = _servers(self._old, old), _servers(self._new, new)
        for url in sorted(before ^ after):
            word = "gone" if url in before else "new"
            self._findings.add(
                f"api-server-{'removed' if url in before else 'added'}",
                f"the server {quoted(url)} is {word}; the base URL is never taken from a document",
                old=old_pointer + ("/servers" if "servers" in old else ""),
                new=new_pointer + ("/servers" if "servers" in new else ""),
                operations=[operation] if operation else [],
                detail=url,
            )

    def _requirements(
        self, old: object, new: object, old_pointer: str, new_pointer: str, operation: str
    ) -> None:
        before, after = _requirements(old), _requirements(new)
        prefix = "api-security" if operation else "api-global-security"
        where: dict[str, Any] = {
            "old": f"{old_pointer}/security" if old_pointer or old is not None else "",
            "new": f"{new_pointer}/security" if new_pointer or new is not None else "",
            "operations": [operation] if operation else [],
        }
        if operation:
            where |= {"old": old_pointer, "new": new_pointer}
        for names in sorted(before.keys() | after.keys()):
            shown = quoted(" and ".join(names)) if names else "no proof at all"
            if (names in before) != (names in after):
                gone = names in before
                self._findings.add(
                    f"{prefix}-{'removed' if gone else 'added'}",
                    f"{shown} {'is no longer' if gone else 'is now'} enough to call",
                    detail=" ".join(names),
                    **where,
                )
                continue
            for scope in sorted(before[names] ^ after[names]):
                gone = scope in before[names]
                self._findings.add(
                    f"{prefix}-scope-{'removed' if gone else 'added'}",
                    f"the scope {quoted(scope)} is {'no longer' if gone else 'now'} needed "
                    f"with {shown}",
                    detail=scope,
                    **where,
                )

    def _schemes(self) -> None:
        before, after = _schemes(self._old), _schemes(self._new)
        holder = "/components/securitySchemes"
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name), after.get(name)
            if one == other:
                continue
            rule, sentence = "type-changed", f"the security scheme {quoted(name)} changed"
            if one is None:
                rule, sentence = "added", f"the security scheme {quoted(name)} is new"
            elif other is None:
                rule, sentence = "removed", f"the security scheme {quoted(name)} is gone"
            else:
                sentence += f" from {shortened(one)} to {shortened(other)}"
            self._findings.add(
                f"api-security-component-{rule}",
                sentence,
                old=f"{holder}/{escaped(name)}" if one is not None else holder,
                new=f"{holder}/{escaped(name)}" if other is not None else holder,
                detail=f"{name} {other}",
            )


def _servers(document: Document, holder: Json) -> set[str]:
    servers = [document.follow(server) for server in document.items(holder, "servers")]
    # A path behind the host starts the paths of all operations, so it counts as well.
    return {str(server.get("url", "")).rstrip("/") for server in servers}


def _requirements(value: object) -> dict[tuple[str, ...], set[str]]:
    """Find what is enough to call: the names of schemes, with the scopes that they need."""
    found: dict[tuple[str, ...], set[str]] = {}
    for requirement in value if isinstance(value, list) else []:
        if isinstance(requirement, dict):
            scopes: set[str] = set()
            for needed in requirement.values():
                scopes |= {str(each) for each in needed} if isinstance(needed, list) else set()
            found[tuple(sorted(map(str, requirement)))] = scopes
    # An empty list asks for nothing, as an empty requirement does.
    return found or {(): set()}


def _schemes(document: Document) -> dict[str, str]:
    components = document.mapping(document.root, "components")
    return {
        name: as_json(
            {key: value for key, value in document.follow(scheme).items() if key not in _TEXTS}
        )
        for name, scheme in document.mapping(components, "securitySchemes").items()
    }
