"""`beatpass tracks`: the verbs of the contract, and the download of a file."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .groups import NamespaceGroup
from .options import DebugOption, FormatOption, JsonOption, Options, SandboxOption
from .saving import OverwriteOption, ToOption, progress_bar, tell_saved
from .session import open_client
from .surface import namespaces, verbs_of

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the noun.

    Returns:
        The group of its commands.
    """
    own = {"download": lambda: typer.main.get_command(app)}
    return NamespaceGroup("tracks", namespaces()["tracks"], verbs_of("tracks"), own)


@app.command("download", short_help="Download the audio of a track")
def download(
    id: Annotated[int, typer.Argument(metavar="ID", help="Id of the track to download.", min=1)],
    to: ToOption,
    overwrite: OverwriteOption = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Keep a part that came, and go on with it later.")
    ] = False,
    sandbox: SandboxOption = False,
    format: FormatOption = None,
    json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Download the audio of a track.

    The file is written beside its place, checked, and then put there. In a folder it gets the
    name that the server gives it, made safe.

    GET /tracks/{id}/download (downloadTrack); needs a token.
    """
    with (
        open_client(sandbox=sandbox, read_only=True) as client,
        progress_bar(f"track {id}") as progress,
    ):
        path = client.tracks.download(
            id, to=to, progress=progress, overwrite=overwrite, resume=resume
        )
    tell_saved(path, Options(format=format, json=json))
