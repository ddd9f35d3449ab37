"""`beatpass mcp`: a server of tools for agents."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated, Any

import typer

from ..errors import ConfigurationError
from .failures import UsageProblem
from .options import DebugOption, SandboxOption
from .session import missing_extra, stored_token
from .terminal import note

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_show_locals=False, add_completion=False)


def command() -> Any:
    """Make the command.

    Returns:
        The command.
    """
    return typer.main.get_command(app)


@app.command("mcp")
def serve(
    http: Annotated[
        int | None,
        typer.Option(
            "--http", metavar="PORT", min=1, max=65535,
            help="Serve over HTTP at 127.0.0.1:PORT/mcp, instead of standard input and output.",
        ),
    ] = None,
    toolset: Annotated[
        str, typer.Option("--toolset", metavar="default|all", help="Which reads are tools.")
    ] = "default",
    allow: Annotated[
        list[str] | None,
        typer.Option("--allow", metavar="NAMESPACE", help="Let tools write there; repeatable."),
    ] = None,
    allow_spending: Annotated[
        bool,
        typer.Option("--allow-spending", help="Let tools of --allow spend, in two steps."),
    ] = False,
    max_price: Annotated[
        float | None,
        typer.Option("--max-price", metavar="AMOUNT", help="Never buy at a higher total price."),
    ] = None,
    sandbox: SandboxOption = False,
    debug: DebugOption = False,
) -> None:  # fmt: skip
    """Serve BeatPass as tools to an agent, by the Model Context Protocol.

    The tools only read, unless namespaces are allowed. What spends money answers first with the
    price and a code, and goes on only with that code.
    """
    if allow_spending and max_price is None:
        raise UsageProblem("--allow-spending needs --max-price AMOUNT")
    try:
        from ..mcp_server import http_app, run_stdio
    except ImportError as error:
        raise missing_extra("beatpass mcp", error, "mcp") from None
    from ..client import BeatPass
    from ..tools import Toolbox

    async def run() -> None:
        settings: dict[str, Any] = {
            "read_only": not allow,
            "allow": allow or [],
            "confirm": allow_spending,
            "max_price": max_price,
        }
        make = BeatPass.sandbox if sandbox else partial(BeatPass, stored_token())
        async with make(**settings) as client:
            box = Toolbox(
                client, toolset=_toolset(toolset), allow=allow or (), allow_spending=allow_spending
            )
            if http is None:
                await run_stdio(box)
            else:
                await _serve_http(http_app(box), http)

    asyncio.run(run())


def _toolset(name: str) -> Any:
    if name not in ("default", "all"):
        raise UsageProblem(f"--toolset is {name[:40]!r}, and can be default or all")
    return name


async def _serve_http(app: Any, port: int) -> None:
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    note(f"beatpass: serving tools at http://127.0.0.1:{port}/mcp; Ctrl-C stops it")
    try:
        await server.serve()
    except OSError as error:
        raise ConfigurationError(f"port {port} cannot be used: {error.strerror}") from None
