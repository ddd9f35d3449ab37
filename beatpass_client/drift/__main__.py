"""The command `python -m beatpass_client.drift`: is anything of another document missing?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import groupby
from typing import Any, NoReturn

from .. import contract
from .comparison import Finding, missing_from, operation_names
from .document import DocumentError, read_document

PROGRAM = "python -m beatpass_client.drift"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{PROGRAM}: {message}; --help tells how it is used\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare two documents and print what ours lacks.

    Args:
        arguments: The words of the command line; those of this process when left out.

    Returns:
        The exit code: 0 when nothing is missing, 1 when something is, 2 for unusable input.
    """
    options = _parser().parse_args(arguments)
    try:
        theirs = read_document(options.theirs)
        ours = read_document(options.contract) if options.contract else _shipped()
        findings = missing_from(ours, theirs)
        count = len(operation_names(theirs))
    except DocumentError as error:
        print(_encodable(f"{PROGRAM}: {error}", sys.stderr.encoding), file=sys.stderr)
        return 2
    print(_encodable(_report(findings, count), sys.stdout.encoding))
    return 1 if findings else 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="List what our contract lacks of another OpenAPI document.",
        epilog="Exit code: 0 when nothing is missing, 1 when something is, 2 for unusable input.",
    )
    parser.add_argument("theirs", metavar="THEIRS.json", help="the other document, as JSON")
    parser.add_argument(
        "--contract",
        metavar="OURS.json",
        help="the document to check, as JSON (default: the contract of this package)",
    )
    return parser


def _shipped() -> dict[str, Any]:
    try:
        return contract.load_contract()
    except (OSError, ValueError) as error:
        raise DocumentError(
            "the contract of this package cannot be read; install the package again or name "
            "a document with --contract"
        ) from error


def _report(findings: Sequence[Finding], compared: int) -> str:
    """Write the findings with an empty line between two operations, and a summary."""
    noun = "operation" if compared == 1 else "operations"
    if not findings:
        return f"Nothing is missing in {compared} {noun}."
    groups = [[*group] for _, group in groupby(findings, key=lambda finding: finding.operation)]
    blocks = ["\n".join(map(str, group)) for group in groups]
    found = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
    return "\n\n".join([*blocks, f"{found} in {len(groups)} of {compared} {noun}."])


def _encodable(text: str, encoding: str | None) -> str:
    # What a document holds must not end the command on a terminal that cannot show it.
    name = encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)


if __name__ == "__main__":
    sys.exit(main())
