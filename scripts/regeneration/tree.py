"""The generated part of the package on disk: comparing it, and swapping it."""

from __future__ import annotations

import shutil
from pathlib import Path

from .problem import RegenerationError

# Everything that generation owns; nothing else in the package is touched.
OWNED = (
    "api",
    "models",
    "rate_limits.py",
    "contract.json",
    "errors.json",
    "deviations.json",
)
_MOST_LINES = 20


def compare(made: Path, package: Path) -> None:
    """Compare freshly made code with that of the package.

    Args:
        made: The folder with the fresh code.
        package: The package.

    Raises:
        RegenerationError: With one line for each file that differs, up to a readable number.
    """
    fresh, old = _files(made), _files(package)
    problems = []
    for name in sorted(fresh.keys() | old.keys()):
        if name not in old:
            problems.append(f"{name}: is missing")
        elif name not in fresh:
            problems.append(f"{name}: should not be there")
        elif fresh[name] != old[name]:
            problems.append(f"{name}: differs")
    if problems:
        more = len(problems) - _MOST_LINES
        shown = problems[:_MOST_LINES] + ([f"and {more} more"] if more > 0 else [])
        raise RegenerationError([*shown, "run: make regen"])


def swap(made: Path, package: Path) -> None:
    """Put freshly made code in the place of the old; on any failure the old comes back.

    Args:
        made: The folder with the fresh code, on the same file system.
        package: The package.
    """
    aside = made.parent / "old"
    aside.mkdir()
    try:
        for name in OWNED:
            if (package / name).exists():
                (package / name).rename(aside / name)
            (made / name).rename(package / name)
    except OSError as error:
        for name in OWNED:
            if (aside / name).exists():
                _remove(package / name)
                (aside / name).rename(package / name)
        raise RegenerationError([f"the swap failed and was undone: {error}"]) from None


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _files(package: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name in OWNED:
        path = package / name
        for each in [path] if path.is_file() else sorted(path.rglob("*")):
            if each.is_file() and each.suffix != ".pyc":
                found[each.relative_to(package).as_posix()] = each.read_bytes()
    return found
