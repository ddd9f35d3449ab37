"""Every row of the table that decides about retries has a scenario."""

from __future__ import annotations

import ast
from pathlib import Path

ROWS = 36


def test_each_row_of_the_decision_table_has_a_scenario() -> None:
    covered: set[int] = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.row":
                covered.update(
                    each.value
                    for each in node.args
                    if isinstance(each, ast.Constant) and isinstance(each.value, int)
                )
    # The rows of final refusals are in a table of their own.
    from tests.scenarios.test_http import STATUSES

    covered.update(row for _, _, row in STATUSES)
    assert covered == set(range(1, ROWS + 1))
