"""What to say when the packages of the extra are not installed."""

from __future__ import annotations


def missing_extra(error: ImportError) -> str:
    """Say what to install, in one line.

    Args:
        error: What could not be imported.

    Returns:
        The line.
    """
    return f"the sandbox needs {error.name}: pip install 'beatpass-client[sandbox]'"
