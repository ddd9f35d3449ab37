"""SQL conditions on rows, with bound values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .table import NAME, Table

LARGEST = 2**63 - 1


def column(field: str) -> str:
    """The SQL of a field.

    Args:
        field: The field.

    Returns:
        The expression, the one that the indexes are made of.

    Raises:
        ValueError: It could not be the name of a field.
    """
    if not NAME.match(field):
        raise ValueError(f"{field!r} is no name of a field")
    return "id" if field == "id" else f"json_extract(data, '$.{field}')"


def condition(
    table: Table, where: Mapping[str, Any] | None, search: str | None
) -> tuple[str, list[Any]]:
    """The SQL of a condition.

    Args:
        table: The table.
        where: Values by field; see `State.find`.
        search: Words to look for.

    Returns:
        The `WHERE`, or an empty text, and its values.
    """
    parts: list[str] = []
    values: list[Any] = []
    for field, value in (where or {}).items():
        if field in table.many:
            parts.append(f'id IN (SELECT id FROM "{table.name}_has_{field}" WHERE value = ?)')
            values.append(_bound(value))
        elif value is None:
            parts.append(f"{column(field)} IS NULL")
        elif isinstance(value, (list, tuple, set)):
            parts.append(f"{column(field)} IN ({','.join('?' * len(value))})")
            values += [_bound(each) for each in value]
        else:
            parts.append(f"{column(field)} = ?")
            values.append(_bound(value))
    if search is not None:
        words = re.findall(r"\w+", search)
        if not words:
            parts.append("0")
        else:
            parts.append(f'id IN (SELECT rowid FROM "{table.name}_text" WHERE words MATCH ?)')
            values.append(" ".join(f'"{word}"*' for word in words[:10]))
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _bound(value: Any) -> Any:
    # JSON keeps true and false as 1 and 0; a number beyond 64 bits is equal to nothing stored.
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int) and abs(value) > LARGEST:
        return None
    return value
