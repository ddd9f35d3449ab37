"""A server of the Model Context Protocol, whose tools are those of a toolbox."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mcp import types
from mcp.server.lowlevel import Server

from ._version import __version__
from .errors import BeatPassError, InvalidArgumentError
from .tools import Tool, Toolbox, failure

if TYPE_CHECKING:
    from starlette.applications import Starlette

_INSTRUCTIONS = (
    "BeatPass is a marketplace for beats. Calls meet real accounts: respect the limit that the "
    "tool quota tells, ask for few items and only for the fields that you need, and never collect "
    "the catalogue. A tool that spends money answers first with a price and a code: ask a person, "
    "then call it again with the code. An answer marked undocumented may change without notice."
)


def make_server(toolbox: Toolbox) -> Server[Any]:
    """Make a server of a toolbox.

    Args:
        toolbox: The tools.

    Returns:
        The server; run it with `run_stdio` or mount `http_app`.
    """

    async def list_tools(_: Any, __: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(each) for each in toolbox.tools.values()])

    async def call_tool(_: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            answer = await toolbox.call(params.name, params.arguments)
        except BeatPassError as error:
            return _result(failure(error), is_error=True)
        return _result(answer)

    return Server(
        "beatpass",
        version=__version__,
        instructions=_INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def run_stdio(toolbox: Toolbox) -> None:
    """Serve one client over standard input and output, until it goes.

    Args:
        toolbox: The tools.
    """
    from mcp.server.stdio import stdio_server

    server = make_server(toolbox)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def http_app(toolbox: Toolbox) -> Starlette:
    """Make an ASGI application that serves over streamable HTTP at `/mcp`.

    Args:
        toolbox: The tools.

    Returns:
        The application. It answers this machine only: other hosts and origins are refused.
    """
    return make_server(toolbox).streamable_http_app(json_response=True, stateless_http=True)


def _described(tool: Tool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=tool.input_schema,
        annotations=types.ToolAnnotations(
            read_only_hint=tool.operation_class == "read",
            destructive_hint=tool.spends,
            idempotent_hint=tool.operation_class in ("read", "idempotent"),
            open_world_hint=True,
        ),
    )


def _result(value: Any, *, is_error: bool = False) -> types.CallToolResult:
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError) as error:
        raise InvalidArgumentError(f"the answer is no JSON: {error}") from None
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)], is_error=is_error
    )
