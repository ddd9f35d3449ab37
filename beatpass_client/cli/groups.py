"""The tree of commands, put together as far as a command line leads into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from typer.core import TyperGroup

from .failures import UsageProblem
from .surface import Verb, kebab, namespaces, verbs_of
from .verbs import command_of

# The nouns that are more than a namespace of the contract, and their modules.
_OWN = {
    "auth": "auth",
    "call": "call",
    "doctor": "doctor",
    "errors": "errors",
    "explore": "explore",
    "export": "export",
    "insights": "insights",
    "licenses": "licenses",
    "limits": "limits",
    "mcp": "mcp",
    "report": "report",
    "sandbox": "sandbox",
    "spec": "spec",
    "tracks": "tracks",
}
# What those are about that are no namespace, or another thing than the namespace of their name.
_LINES = {
    "auth": "Sign in or store a token, show its state, and delete it.",
    "call": "Call any operation by its operationId.",
    "doctor": "Check that the setup works.",
    "errors": "Look up what a refusal means and what to do.",
    "explore": "Open the explorer of the local sandbox in a browser.",
    "export": "Figures to take away, as data or as a report.",
    "limits": "The rate limits, and what is left of them.",
    "mcp": "Serve BeatPass as tools to an agent.",
    "report": "Write a page with figures and charts of a period.",
    "sandbox": "A BeatPass on this machine.",
    "spec": "Compare the contract with what is published.",
}
_HIDDEN = frozenset({"exports"})  # It is listed as `export`.

Maker = Callable[[], Any]


class NamespaceGroup(TyperGroup):
    """A noun: the verbs of a namespace of the contract, and some of its own.

    Args:
        name: Its name.
        help: What it is about.
        verbs: The verbs of the contract.
        own: What makes the other commands, by name.
        options: Further arguments of a group.
    """

    def __init__(
        self,
        name: str,
        help: str,
        verbs: Mapping[str, Verb],
        own: Mapping[str, Maker] | None = None,
        **options: Any,
    ) -> None:
        """Make no command yet."""
        super().__init__(
            name=name, help=help, no_args_is_help=True, rich_markup_mode=None, **options
        )
        self._verbs = verbs
        self._own = own or {}

    def list_commands(self, ctx: Any) -> list[str]:
        """List the verbs by name."""
        return sorted({*self._verbs, *self._own})

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Make the command of a verb."""
        if cmd_name not in self.commands:
            if cmd_name in self._own:
                self.commands[cmd_name] = self._own[cmd_name]()
            elif cmd_name in self._verbs:
                self.commands[cmd_name] = command_of(self._verbs[cmd_name])
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command of a word; for an unknown one say which ones are alike."""
        return resolve(self, super().resolve_command, ctx, args)


class Root(TyperGroup):
    """All of `beatpass`: a noun is loaded when it is used."""

    def __init__(self, **options: Any) -> None:
        """Make no command yet."""
        super().__init__(**options)
        self._namespaces = {kebab(name): name for name in namespaces()}

    def list_commands(self, ctx: Any) -> list[str]:
        """List the nouns by name; a namespace under another name is not there twice."""
        return sorted({*_OWN, *self._namespaces} - _HIDDEN)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Get a noun as the list of all shows it: its name and a line."""
        if cmd_name not in _OWN and cmd_name not in self._namespaces:
            return None
        line = _LINES.get(cmd_name) or namespaces()[self._namespaces[cmd_name]]
        return self.commands.get(cmd_name) or TyperGroup(name=cmd_name, help=line)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Load the noun of a word; for an unknown one say which ones are alike."""
        name = args[0] if args else ""
        if name not in self.commands and self.get_command(ctx, name) is not None:
            self.commands[name] = self._loaded(name)
        return resolve(self, super().resolve_command, ctx, args)

    def _loaded(self, name: str) -> Any:
        if name in _OWN:
            return import_module(f".{_OWN[name]}", __package__).command()
        namespace = self._namespaces[name]
        return NamespaceGroup(name, namespaces()[namespace], verbs_of(namespace))


def resolve(group: TyperGroup, inner: Callable[..., Any], ctx: Any, args: list[str]) -> Any:
    """Find the command of a word, among commands that are not made yet.

    Args:
        group: The group.
        inner: How the library finds one.
        ctx: The context.
        args: The words that are left.

    Returns:
        What the library returns.
    """
    if args and not args[0].startswith("-") and group.get_command(ctx, args[0]) is None:
        from ..errors import clean_text
        from .invocation import like

        path = ctx.command_path
        hint = like(args[0], group.list_commands(ctx))
        word = clean_text(args[0], 40)
        raise UsageProblem(f"{path} has no {word!r}{hint or '.'} See {path} --help")
    return inner(ctx, args)
