"""The options that every verb has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from .formats import Format

OUTPUT = "Output"
SAFETY = "Safety"

FormatOption = Annotated[
    Format | None,
    typer.Option("--format", help="How to write; a table on a terminal, else JSON lines."),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help="Write JSON, errors too; say nothing else.")
]
FieldsOption = Annotated[
    str | None,
    typer.Option("--fields", metavar="A,B.C", help="Only these fields, in this order."),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help="Write to a new file."),
]
WholeOption = Annotated[
    bool, typer.Option("--raw", help="Write the whole answer, not only what it is about.")
]
SandboxOption = Annotated[
    bool, typer.Option("--sandbox", help="Call a sandbox on this machine; its state stays.")
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]
MaxItemsOption = Annotated[
    int | None, typer.Option("--max-items", min=1, help="Write at most so many items.")
]
PageSizeOption = Annotated[
    int | None, typer.Option("--page-size", min=1, help="Fetch so many items at once.")
]
AllOption = Annotated[
    bool, typer.Option("--all", help="Fetch page after page until the list ends.")
]
ResumeOption = Annotated[
    bool, typer.Option("--resume", help="Go on where the same command was interrupted.")
]
YesOption = Annotated[bool, typer.Option("--yes", help="Go on without a question.")]
MaxPriceOption = Annotated[
    str | None,
    typer.Option(
        "--max-price",
        metavar="AMOUNT",
        help="Do not buy at a higher total price: an amount of CAD, or such as '12.50 USD'.",
    ),
]
ForceOption = Annotated[
    bool,
    typer.Option("--force", help="Send it although the outcome of the same call is open."),
]
DryRunOption = Annotated[
    bool, typer.Option("--dry-run", help="Show the request, and send nothing.")
]
SecretsOption = Annotated[
    bool, typer.Option("--show-secrets", help="Show tokens and keys of the answer, too.")
]

BodyOption = Annotated[
    str | None,
    typer.Option("--body", metavar="JSON|@FILE|-", help="The whole body as JSON."),
]

COMMON: dict[str, tuple[Any, Any]] = {
    "format": (FormatOption, None),
    "json": (JsonOption, False),
    "fields": (FieldsOption, None),
    "out": (OutOption, None),
    "raw": (WholeOption, False),
    "sandbox": (SandboxOption, False),
    "debug": (DebugOption, False),
}
READING: dict[str, tuple[Any, Any]] = {"max_items": (MaxItemsOption, None)}
PAGING: dict[str, tuple[Any, Any]] = {
    "page_size": (PageSizeOption, None),
    "all": (AllOption, False),
    "resume": (ResumeOption, False),
}
WRITING: dict[str, tuple[Any, Any]] = {
    "yes": (YesOption, False),
    "dry_run": (DryRunOption, False),
    "show_secrets": (SecretsOption, False),
}
SPENDING: dict[str, tuple[Any, Any]] = {
    "max_price": (MaxPriceOption, None),
    "force": (ForceOption, False),
}
BODY: dict[str, tuple[Any, Any]] = {"body": (BodyOption, None)}


@dataclass(frozen=True, slots=True)
class Options:
    """What somebody asked for besides the call itself. The fields are the options."""

    format: Format | None = None
    json: bool = False
    fields: str | None = None
    out: Path | None = None
    raw: bool = False
    sandbox: bool = False
    debug: bool = False
    max_items: int | None = None
    page_size: int | None = None
    all: bool = False
    resume: bool = False
    yes: bool = False
    dry_run: bool = False
    show_secrets: bool = False
    max_price: str | None = None
    force: bool = False
    chart: str | None = None
    to: str | None = None
    overwrite: bool = False

    @property
    def paths(self) -> list[str]:
        """The fields that were asked for."""
        return [each.strip() for each in (self.fields or "").split(",") if each.strip()]

    @property
    def kind(self) -> Format | None:
        """The format that was asked for."""
        return self.format or (Format.JSON if self.json else None)
