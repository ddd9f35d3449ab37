"""Where the command keeps what it has to remember."""

from __future__ import annotations

from pathlib import Path

from .errors import ConfigurationError


def config_file(name: str) -> Path:
    """Name a file of settings in the directory that the platform has for them.

    Args:
        name: The name of the file.

    Returns:
        Its path; it need not exist.

    Raises:
        ConfigurationError: This account has no home.
    """
    import platformdirs

    return _absolute(platformdirs.user_config_path("beatpass", appauthor=False)) / name


def state_file(*names: str) -> Path:
    """Name a file of state in the directory that the platform has for it.

    Args:
        *names: The directories and the name of the file.

    Returns:
        Its path; it need not exist.

    Raises:
        ConfigurationError: This account has no home.
    """
    import platformdirs

    return _absolute(platformdirs.user_state_path("beatpass", appauthor=False)).joinpath(*names)


def _absolute(path: Path) -> Path:
    if not path.is_absolute():
        raise ConfigurationError(
            "this account has no home directory, so nothing can be kept: set HOME"
        )
    return path
