"""What stops a regeneration."""

from __future__ import annotations

from collections.abc import Sequence


class RegenerationError(Exception):
    """The generated code cannot be made from what is there.

    Attributes:
        problems: One line each: where, and why.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep the problems."""
        super().__init__("\n".join(problems))
        self.problems = list(problems)
