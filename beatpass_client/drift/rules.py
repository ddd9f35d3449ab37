"""The rules: what each kind of difference is called, and whom it breaks.

The names are those of oasdiff where it has one. Names of schema rules are made of who meets the
value (such as `request-property`) and of what happened to it (such as `type-changed`).
"""

from __future__ import annotations

from enum import Enum, StrEnum


class Level(StrEnum):
    """Whom a difference breaks; from the least to the most severe."""

    WORDING = "wording"
    ADDITIVE = "additive"
    DEFECT = "defect"
    BREAKING_DECODER = "breaking-decoder"
    BREAKING_CALLER = "breaking-caller"

    @property
    def rank(self) -> int:
        """The severity as a number."""
        return list(Level).index(self)


class Role(Enum):
    """Who meets a value: the one who sends it, or the one who reads it."""

    PARAMETER = "request-parameter"
    BODY = "request-body"
    ANSWER = "response-body"

    @property
    def sent(self) -> bool:
        """Whether the value is sent to the server."""
        return self is not Role.ANSWER

    def subject(self, inside: bool) -> str:
        """How a rule names a value of this role; `inside` tells it from a part of the value."""
        if not inside:
            return self.value
        return {
            Role.PARAMETER: "request-parameter-property",
            Role.BODY: "request-property",
            Role.ANSWER: "response-property",
        }[self]


class _Effect(Enum):
    WIDENS = "more values are possible"
    NARROWS = "fewer values are possible"
    CHANGES = "other values are possible"
    NONE = "the same values are possible"
    WORDING = "nothing but a text changed"


_BOUNDS = (
    *(
        f"{end}{unit}"
        for end in ("min", "max")
        for unit in ("", "-length", "-items", "-properties")
    ),
    "exclusive-min",
    "exclusive-max",
)

_ASPECTS: dict[str, _Effect] = {
    "type-changed": _Effect.CHANGES,
    "type-generalized": _Effect.WIDENS,
    "type-specialized": _Effect.NARROWS,
    "became-nullable": _Effect.WIDENS,
    "became-not-nullable": _Effect.NARROWS,
    "became-enum": _Effect.NARROWS,
    "became-not-enum": _Effect.WIDENS,
    "enum-value-added": _Effect.WIDENS,
    "enum-value-removed": _Effect.NARROWS,
    "additional-properties-allowed": _Effect.WIDENS,
    "additional-properties-refused": _Effect.NARROWS,
    "pattern-added": _Effect.NARROWS,
    "pattern-removed": _Effect.WIDENS,
    "pattern-changed": _Effect.CHANGES,
    "unique-items-set": _Effect.NARROWS,
    "unique-items-unset": _Effect.WIDENS,
    "multiple-of-set": _Effect.NARROWS,
    "multiple-of-unset": _Effect.WIDENS,
    "multiple-of-changed": _Effect.CHANGES,
    "default-value-added": _Effect.NONE,
    "default-value-changed": _Effect.NONE,
    "default-value-removed": _Effect.NONE,
    "deprecated": _Effect.NONE,
    "reactivated": _Effect.NONE,
    "title-changed": _Effect.WORDING,
    "description-changed": _Effect.WORDING,
    "example-changed": _Effect.WORDING,
    **{f"{bound}-set": _Effect.NARROWS for bound in _BOUNDS},
    **{f"{bound}-unset": _Effect.WIDENS for bound in _BOUNDS},
    **{f"{bound}-changed": _Effect.CHANGES for bound in _BOUNDS},
    **{
        f"{bound}-{way}": _Effect.WIDENS
        if (way == "increased") == ("max" in bound)
        else _Effect.NARROWS
        for bound in _BOUNDS
        for way in ("increased", "decreased")
    },
}

_FIXED: dict[str, Level] = {
    # Operations
    "api-path-removed-without-deprecation": Level.BREAKING_CALLER,
    "api-path-removed-with-deprecation": Level.BREAKING_CALLER,
    "api-removed-without-deprecation": Level.BREAKING_CALLER,
    "api-removed-with-deprecation": Level.BREAKING_CALLER,
    "api-path-moved": Level.BREAKING_CALLER,
    "api-method-changed": Level.BREAKING_CALLER,
    "api-operation-id-removed": Level.BREAKING_CALLER,
    "api-operation-id-added": Level.ADDITIVE,
    "api-tag-added": Level.WORDING,
    "api-tag-removed": Level.WORDING,
    "api-summary-changed": Level.WORDING,
    "api-description-changed": Level.WORDING,
    "endpoint-added": Level.ADDITIVE,
    "endpoint-deprecated": Level.ADDITIVE,
    "endpoint-reactivated": Level.ADDITIVE,
    # The whole
    "api-server-added": Level.BREAKING_CALLER,
    "api-server-removed": Level.BREAKING_CALLER,
    "api-security-added": Level.ADDITIVE,
    "api-security-removed": Level.BREAKING_CALLER,
    "api-global-security-added": Level.ADDITIVE,
    "api-global-security-removed": Level.BREAKING_CALLER,
    "api-security-scope-added": Level.BREAKING_CALLER,
    "api-security-scope-removed": Level.ADDITIVE,
    "api-global-security-scope-added": Level.BREAKING_CALLER,
    "api-global-security-scope-removed": Level.ADDITIVE,
    "api-security-component-added": Level.ADDITIVE,
    "api-security-component-removed": Level.BREAKING_CALLER,
    "api-security-component-type-changed": Level.BREAKING_CALLER,
    "info-changed": Level.WORDING,
    # Parameters
    "request-parameter-removed": Level.BREAKING_CALLER,
    "request-parameter-renamed": Level.BREAKING_CALLER,
    "request-path-parameter-renamed": Level.BREAKING_CALLER,
    "new-required-request-parameter": Level.BREAKING_CALLER,
    "new-optional-request-parameter": Level.ADDITIVE,
    "new-request-path-parameter": Level.BREAKING_CALLER,
    "request-parameter-became-required": Level.BREAKING_CALLER,
    "request-parameter-became-optional": Level.ADDITIVE,
    "request-parameter-style-changed": Level.BREAKING_CALLER,
    "request-parameter-explode-changed": Level.BREAKING_CALLER,
    # Bodies
    "request-body-added-required": Level.BREAKING_CALLER,
    "request-body-added-optional": Level.ADDITIVE,
    "request-body-removed": Level.BREAKING_CALLER,
    "request-body-became-required": Level.BREAKING_CALLER,
    "request-body-became-optional": Level.ADDITIVE,
    "request-body-media-type-added": Level.ADDITIVE,
    "request-body-media-type-removed": Level.BREAKING_CALLER,
    "new-required-request-property": Level.BREAKING_CALLER,
    "new-optional-request-property": Level.ADDITIVE,
    "request-property-removed": Level.BREAKING_CALLER,
    "request-property-became-required": Level.BREAKING_CALLER,
    "request-property-became-optional": Level.ADDITIVE,
    # Answers
    "response-success-status-added": Level.ADDITIVE,
    "response-success-status-removed": Level.BREAKING_DECODER,
    "response-non-success-status-added": Level.ADDITIVE,
    "response-non-success-status-removed": Level.ADDITIVE,
    "response-media-type-added": Level.ADDITIVE,
    "response-media-type-removed": Level.BREAKING_DECODER,
    "response-description-changed": Level.WORDING,
    "response-header-added": Level.ADDITIVE,
    "required-response-header-removed": Level.BREAKING_DECODER,
    "optional-response-header-removed": Level.BREAKING_DECODER,
    "response-required-property-added": Level.ADDITIVE,
    "response-optional-property-added": Level.ADDITIVE,
    "response-required-property-removed": Level.BREAKING_DECODER,
    "response-optional-property-removed": Level.BREAKING_DECODER,
    "response-property-became-required": Level.ADDITIVE,
    "response-property-became-optional": Level.BREAKING_DECODER,
    # Accepted differences
    "deviation-not-found": Level.ADDITIVE,
}

_BLOCKING = (
    "api-server-",
    "api-security-",
    "api-global-security-",
    "document-server-",
    "deviation-",
)

_SUBJECTS = sorted((role.subject(inside) for role in Role for inside in (True, False)), key=len)[
    ::-1
]


def level_of(rule: str) -> Level:
    """Tell whom a difference breaks.

    Args:
        rule: The id of a rule. Those of defects start with `document-`.

    Returns:
        Its level.

    Raises:
        KeyError: There is no such rule.
    """
    if rule in _FIXED:
        return _FIXED[rule]
    if rule.startswith("document-"):
        return Level.DEFECT
    subject = next((each for each in _SUBJECTS if rule.startswith(f"{each}-")), "")
    effect = _ASPECTS[rule.removeprefix(f"{subject}-")]
    if effect is _Effect.WORDING:
        return Level.WORDING
    sent = subject.startswith("request")
    if effect is _Effect.NONE:
        return Level.ADDITIVE if sent else Level.WORDING
    if effect is _Effect.CHANGES or (effect is _Effect.NARROWS) == sent:
        return Level.BREAKING_CALLER if sent else Level.BREAKING_DECODER
    return Level.ADDITIVE


def is_blocking(rule: str) -> bool:
    """Tell whether a difference fails a check whatever level it asks for."""
    return rule.startswith(_BLOCKING)
