"""What is reached of httpcore without a public name: the parser of a connection.

Bytes that came after a whole response belong to no request. httpcore would deliver them as the
beginning of the next response.
"""

from __future__ import annotations

from typing import Any


def has_surplus(connection: Any) -> bool:
    """Tell whether more came on a connection than was asked for.

    Args:
        connection: An idle connection of httpcore, or one that wraps another.

    Returns:
        True also where it cannot be told, so that the connection is not used again.
    """
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    parser = getattr(connection, "_h11_state", None)
    return parser is None or bool(parser.trailing_data[0])
