"""What the operations do, a module a noun. Every module in this folder is loaded by itself."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module


@cache
def load_handlers() -> tuple[str, ...]:
    """Load every module of this folder, which registers its handlers and tables.

    Returns:
        The names of the modules.
    """
    names = tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))
    for name in names:
        import_module(f"{__name__}.{name}")
    return names
