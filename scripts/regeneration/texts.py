"""Text of the contract as it stands in docstrings: wrapped, and safe."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

_WIDTH = 96


def paragraph(text: str, indent: str) -> list[str]:
    """Wrap a paragraph of a docstring.

    Args:
        text: The text.
        indent: What every line begins with.

    Returns:
        Its lines.
    """
    return _wrap(text, indent, indent)


def item(text: str, indent: str) -> list[str]:
    """Wrap an entry of a list in a docstring; its further lines stand deeper.

    Args:
        text: The text.
        indent: What the first line begins with.

    Returns:
        Its lines.
    """
    return _wrap(text, indent, f"{indent}    ")


def _wrap(text: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        width=_WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def safe_text(lines: Iterable[str]) -> str:
    """Make text of the contract safe inside a docstring, where it must stay text.

    Args:
        lines: The text.

    Returns:
        The text, without anything that could end the docstring.
    """
    text = "\n".join(lines).strip()
    if len(text.splitlines()) > 1:
        text += "\n"
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    return f"{text[:-1]}'" if text.endswith('"') else text
