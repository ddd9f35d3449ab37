"""`beatpass export`: reports and figures to take away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ..types import UNSET
from .failures import UsageProblem
from .groups import NamespaceGroup
from .invocation import make_call
from .options import Options
from .running import run_verb
from .saving import OverwriteOption, tell_saved
from .session import open_client
from .surface import Verb, namespaces, verbs_of
from .verbs import command_of

_NAMESPACE = "exports"

_EXTRA: dict[str, tuple[Any, Any]] = {
    "to": (
        Annotated[
            str | None,
            typer.Option(
                "--to", metavar="PATH", help="Save the file itself there, or in a folder."
            ),
        ],
        None,
    ),
    "overwrite": (OverwriteOption, False),
}


def command() -> Any:
    """Make the group: the namespace `exports` under the word that people type.

    Returns:
        The group of its commands.
    """
    verbs = verbs_of(_NAMESPACE)
    own = {name: _maker(verb) for name, verb in verbs.items() if not verb.reads}
    return NamespaceGroup("export", namespaces()[_NAMESPACE], verbs, own)


def _maker(verb: Verb) -> Any:
    return lambda: command_of(verb, _run, extra=_EXTRA)


def _run(verb: Verb, values: Mapping[str, Any], options: Options, body: Any) -> None:
    if options.to is None:
        run_verb(verb, values, options, body)
        return
    if body is not UNSET and not isinstance(body, dict):
        raise UsageProblem("--body is no object")
    make_call(verb, values, body)  # What is missing or unusable is found before anything is sent.
    selection = {**(body if isinstance(body, dict) else {}), **values}
    with open_client(sandbox=options.sandbox) as client:
        path = client.exports.save(
            verb.operation.name, to=options.to, overwrite=options.overwrite, **selection
        )
    tell_saved(path, options)
