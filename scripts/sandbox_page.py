"""Write the page of the operations in the sandbox, or check it.

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
from beatpass_client.sandbox.engine.operations import known_answer  # noqa: E402

HEAD = """# Operations in the sandbox

Made by `python scripts/sandbox_page.py` from the contract and the handlers; do not edit.

The sandbox answers every operation. The last column tells how well BeatPass documents the answer:

- **yes**: the fields are documented; what you read in the sandbox you can read on BeatPass.
- **partly**: some fields are. The answer carries `X-BeatPass-Sandbox-Shape: partly assumed`.
- **no**: the sandbox made the fields up. The answer carries `X-BeatPass-Sandbox-Shape: assumed`.

With `--documented-only` the sandbox leaves out what is not documented.
"""
KNOWN = {"documented": "yes", "partial": "partly", "undocumented": "no"}


def page() -> str:
    """Make the page.

    Returns:
        The text, in Markdown.
    """
    load_areas()
    by_tag: dict[str, list[ContractOperation]] = {}
    for operation in operations():
        by_tag.setdefault(operation.data["tags"][0], []).append(operation)
    parts = [HEAD]
    for tag in sorted(by_tag):
        parts.append(f"\n## {tag}\n\n| operation | call | keeps state | answer documented? |\n")
        parts.append("|---|---|---|---|\n")
        for operation in by_tag[tag]:
            state = "yes" if operation.id in HANDLERS else "no"
            call = f"`{operation.method.upper()} {operation.path}`"
            known = KNOWN[known_answer(operation.data)]
            parts.append(f"| {operation.id} | {call} | {state} | {known} |\n")
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
