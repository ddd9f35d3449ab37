"""The areas of the API: a folder each, with its handlers, rules and serializers."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

AREAS = (
    "accounts",
    "beat_requests",
    "catalogue",
    "commerce",
    "finances",
    "insights",
    "library",
    "messaging",
    "producer",
    "social",
)


@cache
def load_areas() -> None:
    """Import every module of every area, which registers its handlers and tables."""
    for area in AREAS:
        package = import_module(f".{area}", __package__)
        for module in pkgutil.iter_modules(package.__path__):
            import_module(f".{area}.{module.name}", __package__)
