"""Make the generated code anew from the contract, or check that it is up to date.

python scripts/regenerate.py           # regenerate
python scripts/regenerate.py --check   # change nothing; exit 1 when something differs
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY / "scripts"), str(REPOSITORY)]

from regeneration.problem import RegenerationError  # noqa: E402
from regeneration.tools import check_tools  # noqa: E402


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The command line; that of the process when it is left out.

    Returns:
        0 when the tree is (now) up to date, else 1.
    """
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="change nothing, exit 1 on a difference"
    )
    parser.add_argument(
        "--repository",
        type=Path,
        default=REPOSITORY,
        help="the repository to work in (default: the one of this script)",
    )
    options = parser.parse_args(arguments)
    try:
        check_tools()
        # Imported here: a missing generator has to be reported, not raised.
        from regeneration.run import check, regenerate

        summary = (check if options.check else regenerate)(options.repository.resolve())
    except RegenerationError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return 1
    print(summary)
    return 0


if __name__ == "__main__":
    sys.exit(main())
