"""`beatpass licenses`: the verbs of the contract, and licences as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .groups import NamespaceGroup
from .options import DebugOption, FormatOption, JsonOption, Options, SandboxOption
from .saving import OverwriteOption, ToOption, tell_saved
from .session import open_client
from .surface import namespaces, verbs_of

TrackArgument = Annotated[
    int, typer.Argument(metavar="TRACK-ID", help="Id of the licensed track.", min=1)
]

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    made = typer.main.get_command(app)
    own = {name: _maker(made, name) for name in ("save-certificate", "save-pdf")}
    return NamespaceGroup("licenses", namespaces()["licenses"], verbs_of("licenses"), own)


@app.command("save-certificate", short_help="Save the certificate of a license as a page")
def save_certificate(
    track_id: TrackArgument,
    to: ToOption,
    license_uuid: Annotated[
        str | None, typer.Option(help="UUID of one license, where the track has several.")
    ] = None,
    overwrite: OverwriteOption = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Save the certificate of a license as a page, just as it comes."""
    with open_client(sandbox=sandbox, read_only=True) as client:
        path = client.licenses.save_certificate(
            track_id, to=to, license_uuid=license_uuid, overwrite=overwrite
        )
    tell_saved(path, Options(format=format, json=json))


@app.command("save-pdf", short_help="Save a license as a PDF")
def save_pdf(
    track_id: TrackArgument,
    to: ToOption,
    font: Annotated[
        Path | None, typer.Option(help="A TrueType font, for names outside of Latin-1.")
    ] = None,
    overwrite: OverwriteOption = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Save a license as a PDF, set on this machine from what BeatPass sends."""
    with open_client(sandbox=sandbox, read_only=True) as client:
        path = client.licenses.save_pdf(track_id, to=to, font=font, overwrite=overwrite)
    tell_saved(path, Options(format=format, json=json))


def _maker(group: Any, name: str) -> Any:
    return lambda: group.commands[name]
