"""Write the table of the error catalogue into docs/errors.md, or check it.

python scripts/errors_page.py           # write the table
python scripts/errors_page.py --check   # change nothing; exit 1 when it is out of date
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PAGE = REPOSITORY / "docs" / "errors.md"
BEGIN = "<!-- made by scripts/errors_page.py from openapi/errors.yaml -->\n"
END = "<!-- end -->\n"
sys.path.insert(0, str(REPOSITORY))

from beatpass_client import errors  # noqa: E402
from beatpass_client.errors import catalogue  # noqa: E402
from beatpass_client.errors.catalogue import Entry  # noqa: E402


def table() -> str:
    """Make the tables, one for each family.

    Returns:
        The text, in Markdown.
    """
    parts = ["Every refusal that BeatPass documents, family by family.\n"]
    for family, about in catalogue.families().items():
        parts.append(f"\n### {family}\n{about}\n\n")
        parts.append("| refusal | status | class | why | what to do |\n|---|---|---|---|---|\n")
        parts += [_row(entry) for entry in catalogue.lookup(family=family)]
    return "".join(parts)


def _row(entry: Entry) -> str:
    kinds = [catalogue.error_type(entry)] if catalogue.error_type(entry) else []
    if entry.kind == "throttle":
        kinds = [errors.RateLimitError]
    found = kinds or [errors.error_class(status) for status in entry.statuses]
    names = ", ".join(dict.fromkeys(f"`{each.__name__}`" for each in found if each is not None))
    statuses = ", ".join(map(str, entry.statuses))
    cells = (f"{entry.title} (`{entry.id}`)", statuses, names, entry.cause, entry.remedy)
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |\n"


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
    old = PAGE.read_text("utf-8")
    head, _, rest = old.partition(BEGIN)
    new = head + BEGIN + table() + END + rest.partition(END)[2]
    if options.check:
        if new == old:
            return 0
        print(f"{PAGE.relative_to(REPOSITORY)} is out of date; run scripts/errors_page.py")
        return 1
    PAGE.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
