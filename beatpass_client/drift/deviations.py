"""Accepted differences: which, why, and since when."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from .document import DocumentError
from .findings import Finding, fingerprint
from .rules import level_of
from .safety import quoted
from .yaml_file import quoted_list

_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_KEYS = {"reason", "date", "fingerprint", "fingerprints", "kinds"}
_KIND_KEYS = {"rule", "location"}


@dataclass(frozen=True, slots=True)
class Deviation:
    """A difference that is known and meant, or all differences of a kind.

    Attributes:
        fingerprint: The fingerprint of the finding; empty for a kind.
        reason: Why it is meant, in a sentence.
        date: When it was accepted.
        rule: The rule of the findings of a kind; empty for one finding.
        location: Where in an operation the findings of a kind are, as `Finding.location` says it;
            `*` stands for anything.
    """

    fingerprint: str
    reason: str
    date: date
    rule: str = ""
    location: str = ""

    @property
    def name(self) -> str:
        """How messages name it."""
        return self.fingerprint or f"{self.rule} {self.location}"

    def accepts(self, finding: Finding) -> bool:
        """Tell whether it accepts a finding; a kind accepts none that blocks."""
        if self.fingerprint:
            return self.fingerprint == finding.fingerprint
        return (
            not finding.blocking
            and self.rule == finding.rule
            and _matches(self.location, finding.location)
        )


def read_deviations(data: object) -> list[Deviation]:
    """Read accepted differences.

    Args:
        data: An object with the list `deviations`. Each entry has a `reason`, a `date` (such as
            2026-10-06) and a `fingerprint`, or `fingerprints` that share the reason, or `kinds`:
            objects of a `rule` and a `location`.

    Returns:
        The deviations, one for each fingerprint and kind.

    Raises:
        DocumentError: The data is built in another way, or has a fingerprint twice.

    Example:
        >>> entry = {"reason": "Known.", "date": "2026-10-06", "fingerprint": "0123456789ab"}
        >>> len(read_deviations({"deviations": [entry]}))
        1
    """
    if not isinstance(data, dict) or not isinstance(cast("Any", data).get("deviations"), list):
        raise DocumentError("the deviations must be an object with a list 'deviations'")
    found: dict[str, Deviation] = {}
    for number, entry in enumerate(cast("Any", data)["deviations"], start=1):
        for deviation in _read(entry, number):
            if deviation.name in found:
                raise DocumentError(
                    f"the deviations have {quoted(deviation.name)} twice; keep one of them"
                )
            found[deviation.name] = deviation
    return list(found.values())


def explain(
    findings: Iterable[Finding], deviations: Iterable[Deviation]
) -> tuple[list[Finding], int]:
    """Take out of findings what deviations explain.

    Args:
        findings: All findings.
        deviations: The accepted differences.

    Returns:
        The findings that are left, and one for each deviation that no longer occurs; and the
        number of findings that were explained.
    """
    left = {finding.fingerprint: finding for finding in findings}
    count = len(left)
    stale: list[Finding] = []
    # One finding first: a kind takes what is left.
    for deviation in sorted(deviations, key=lambda each: not each.fingerprint):
        accepted = (
            [deviation.fingerprint] * (deviation.fingerprint in left)
            if deviation.fingerprint
            else [name for name, finding in left.items() if deviation.accepts(finding)]
        )
        for name in accepted:
            del left[name]
        if not accepted:
            stale.append(_not_found(deviation))
    return [*left.values(), *stale], count - len(left)


def add_deviation(
    data: dict[str, Any],
    reason: str,
    since: date,
    fingerprints: Iterable[str] = (),
    kinds: Iterable[tuple[str, str]] = (),
    comments: Mapping[str, str] | None = None,
) -> None:
    """Add an entry to accepted differences.

    Args:
        data: The accepted differences, which are changed: plain data, or that of a `YamlFile`.
        reason: Why they are accepted, in a sentence.
        since: The date of the decision.
        fingerprints: The fingerprints of single findings.
        kinds: The rule and the location of each kind of finding.
        comments: For a fingerprint, what to write behind it.

    Raises:
        DocumentError: The entry is not a usable one, or accepts something twice.
    """
    names = list(fingerprints)
    entry: dict[str, Any] = {"reason": reason, "date": since}
    if names:
        entry["fingerprints"] = quoted_list(names, comments or {})
    pairs = [{"rule": rule, "location": location} for rule, location in kinds]
    if pairs:
        entry["kinds"] = pairs
    data.setdefault("deviations", []).append(entry)
    read_deviations(data)


def remove_deviations(data: dict[str, Any], fingerprints: Collection[str]) -> int:
    """Remove accepted differences that no longer occur.

    Args:
        data: The accepted differences, which are changed: plain data, or that of a `YamlFile`.
        fingerprints: The fingerprints of their findings `deviation-not-found`.

    Returns:
        How many were removed. An entry that accepts nothing any more is removed, too.
    """
    removed = 0
    entries = data["deviations"]
    for number in reversed(range(len(entries))):
        entry = entries[number]
        if entry.get("fingerprint") in fingerprints:
            del entry["fingerprint"]
            removed += 1
        for key in ("fingerprints", "kinds"):
            for position in reversed(range(len(entry.get(key, ())))):
                each = entry[key][position]
                name = (
                    each if key == "fingerprints" else fingerprint(each["rule"], each["location"])
                )
                if name in fingerprints:
                    del entry[key][position]
                    removed += 1
            if key in entry and not entry[key]:
                del entry[key]
        if not {"fingerprint", "fingerprints", "kinds"} & entry.keys():
            del entries[number]
    return removed


def _read(entry: Any, number: int) -> list[Deviation]:
    where = f"entry {number} of the deviations"
    if not isinstance(entry, dict) or set(cast("dict[str, Any]", entry)) - _KEYS:
        raise DocumentError(f"{where} must be an object of {', '.join(sorted(_KEYS))}")
    fields = cast("dict[str, Any]", entry)
    reason = fields.get("reason")
    if not isinstance(reason, str) or not reason.strip():
        raise DocumentError(f"{where} has no 'reason'; say in a sentence why it is accepted")
    try:
        since = date.fromisoformat(str(fields.get("date")))
    except ValueError:
        raise DocumentError(f"{where} has no 'date' such as 2026-10-06") from None
    several = fields.get("fingerprints", [])
    single = [fields["fingerprint"]] if "fingerprint" in fields else []
    names: list[Any] = [*single, *several] if isinstance(several, list) else []
    kinds = [_kind(each, where) for each in _listed(fields, "kinds", where)]
    if not names and not kinds:
        raise DocumentError(f"{where} has no 'fingerprint', no 'fingerprints' and no 'kinds'")
    for name in names:
        if not isinstance(name, str) or not _FINGERPRINT.fullmatch(name):
            raise DocumentError(
                f"{where} has the fingerprint {quoted(name)}, and twelve characters of 0-9 and a-f "
                "are needed; in YAML, put it in quotation marks"
            )
    found = [Deviation(name, reason, since) for name in names]
    return found + [Deviation("", reason, since, *kind) for kind in kinds]


def _listed(fields: dict[str, Any], key: str, where: str) -> list[Any]:
    value = fields.get(key, [])
    if not isinstance(value, list):
        raise DocumentError(f"{where} has {key!r} that are no list")
    return value


def _kind(entry: Any, where: str) -> tuple[str, str]:
    if not isinstance(entry, dict) or set(cast("Any", entry)) != _KIND_KEYS:
        raise DocumentError(f"{where} has a kind that is no object of 'location' and 'rule'")
    rule, location = str(entry["rule"]), str(entry["location"])
    try:
        level_of(rule)
    except KeyError:
        raise DocumentError(f"{where} has a kind of {quoted(rule)}, which is no rule") from None
    if not location.strip("* "):
        raise DocumentError(f"{where} has a kind without a location, which would accept too much")
    return rule, location


def _matches(pattern: str, location: str) -> bool:
    """Match a location, of which `[]` is a usual part, with a pattern that knows `*` only."""
    parts = [re.escape(part) for part in pattern.split("*")]
    return re.fullmatch(".*".join(parts), location) is not None


def _not_found(deviation: Deviation) -> Finding:
    return Finding(
        "deviation-not-found",
        level_of("deviation-not-found"),
        f"the deviation {deviation.name} ({deviation.reason}) no longer occurs; remove it",
        operations=(),
        location="",
        old=None,
        new=None,
        fingerprint=deviation.fingerprint or fingerprint(deviation.rule, deviation.location),
        blocking=True,
    )
