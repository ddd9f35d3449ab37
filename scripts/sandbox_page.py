"""Write the page that says which operations of the sandbox keep state, or check it.

python scripts/sandbox_page.py           # write docs/sandbox-operations.md
python scripts/sandbox_page.py --check   # change nothing; exit 1 when the page is out of date
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PAGE = REPOSITORY / "docs" / "sandbox-operations.md"
sys.path.insert(0, str(REPOSITORY))

from beatpass_client.contract import ContractOperation, operations  # noqa: E402
from beatpass_client.sandbox.areas import load_areas  # noqa: E402
from beatpass_client.sandbox.engine.call import HANDLERS  # noqa: E402

HEAD = """# What the sandbox does with each operation

Made by `python scripts/sandbox_page.py` from the contract and the handlers; do not edit.

- **state**: answered from the sandbox's state, and what it changes is seen by later calls.
- **shape**: answered from the operation's schema, with data that stays the same and means nothing.

"""


def page() -> str:
    """Make the page.

    Returns:
        The text, in Markdown.
    """
    load_areas()
    by_tag: dict[str, list[ContractOperation]] = {}
    for operation in operations():
        by_tag.setdefault(operation.data["tags"][0], []).append(operation)
    every = [operation for group in by_tag.values() for operation in group]
    kept = sum(operation.id in HANDLERS for operation in every)
    parts = [HEAD, f"{kept} of {len(every)} operations are answered from the state.\n"]
    for tag in sorted(by_tag):
        parts.append(f"\n## {tag}\n\n| operation | call | answered from |\n|---|---|---|\n")
        for operation in by_tag[tag]:
            source = "state" if operation.id in HANDLERS else "shape"
            call = f"`{operation.method.upper()} {operation.path}`"
            parts.append(f"| {operation.id} | {call} | {source} |\n")
    return "".join(parts)


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The command line; that of the process when it is left out.

    Returns:
        0 when the page is (now) up to date, else 1.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    options = parser.parse_args(arguments)
    text = page()
    if options.check:
        if PAGE.exists() and PAGE.read_text("utf-8") == text:
            return 0
        print(f"{PAGE.relative_to(REPOSITORY)} is out of date; run scripts/sandbox_page.py")
        return 1
    PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
