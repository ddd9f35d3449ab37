"""What is served beside the API: the home page, and the explorer of the contract."""

from __future__ import annotations

from .messages import Reply, Request
from .world import World


def site(world: World, request: Request) -> Reply | None:
    """Answer a request outside of the API.

    Args:
        world: The sandbox.
        request: The request.

    Returns:
        The answer, or None when the path is not one of the site.
    """
    return None
