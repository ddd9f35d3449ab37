"""Checks of changes, by the rules for creating the same thing."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from ..engine.http import Refusal
from ..engine.operations import routes
from ..engine.schemas import faults, resolved, validator


def check_change(operation_id: str, changes: dict[str, Any]) -> None:
    """Refuse a change with a value that would not do for a new one.

    Args:
        operation_id: The operation that makes the thing.
        changes: The new values by field.

    Raises:
        Refusal: A value is not acceptable (422).
    """
    wrong = faults(_check(operation_id), changes)
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)


@cache
def _check(operation_id: str) -> Draft202012Validator:
    schema = resolved(routes().by_id[operation_id].body_schema or {})
    return validator({key: value for key, value in schema.items() if key != "required"})
