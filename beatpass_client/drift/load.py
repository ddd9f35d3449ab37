"""Reading a document: from a file or an https address, with its limits checked first."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, cast

from .document import MAX_BYTES, DocumentError, check_limits, too_deep, unique_keys
from .fetch import fetch, is_address

_KINDS = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
_YAML = (".yaml", ".yml")


def read_document(source: str | os.PathLike[str]) -> dict[str, Any]:
    """Read an OpenAPI 3 document.

    Nothing that the document refers to is read. JSON comes from a file or an https address; YAML
    from a local file only, and only when the extra `cli` is installed.

    Args:
        source: The file, or an address that starts with `https://`; at most 5 MiB.

    Returns:
        The document as plain dictionaries and lists, at most 64 levels deep and 400,000 nodes
        large.

    Raises:
        DocumentError: It cannot be had, is not JSON (or YAML), is too large or too deep, has a key
            twice, or is no OpenAPI 3 document.

    Example:
        ```python
        document = read_document("https://example.com/openapi.json")
        ```
    """
    root = read_data(source)
    name = source_name(source)
    if not isinstance(root, dict):
        raise DocumentError(f"{name} is not an OpenAPI document: it holds {_kind(root)}")
    document = cast("dict[str, Any]", root)
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError(
            f"{name} is not an OpenAPI 3 document: its 'openapi' must be a version such as '3.0.3'"
        )
    if not isinstance(document.get("paths"), dict):
        raise DocumentError(f"{name} is not a usable OpenAPI document: it has no 'paths' object")
    return document


def read_data(source: str | os.PathLike[str]) -> object:
    """Read a JSON or YAML document of any kind, with the limits of `read_document`.

    Args:
        source: The file, or an address that starts with `https://`.

    Returns:
        What it holds, as plain dictionaries, lists, strings, numbers, booleans and `None`.

    Raises:
        DocumentError: It cannot be had, is not JSON (or YAML), is too large or too deep, or has a
            key twice.
    """
    name = source_name(source)
    if not os.fspath(source).strip():
        raise DocumentError("no document was named: give a file or an https address")
    try:
        address = os.fspath(source)
        if is_address(address):
            root = _parse_json(fetch(address))
        elif Path(address).suffix.lower() in _YAML:
            # Loaded late: most people never read YAML.
            from .yaml import parse_yaml

            root = parse_yaml(_load(Path(address)))
        else:
            root = _parse_json(_load(Path(address)))
        check_limits(root)
    except DocumentError as error:
        raise DocumentError(f"{name}: {error}") from error
    return root


def _load(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise DocumentError(f"cannot be read: {reason}") from error
    if len(content) > MAX_BYTES:
        raise DocumentError(
            f"it is larger than {MAX_BYTES:,} bytes; split it or leave out its examples"
        )
    return content


def _parse_json(content: bytes) -> object:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("it is not UTF-8 text; only JSON in UTF-8 is read") from error
    try:
        return json.loads(text, parse_constant=_refuse, object_pairs_hook=unique_keys)
    except RecursionError as error:
        raise too_deep() from error
    except json.JSONDecodeError as error:
        raise DocumentError(
            f"it is not JSON ({error}); YAML is read from local files that end in .yaml or .yml"
        ) from error
    except DocumentError:
        raise
    except ValueError as error:
        raise DocumentError(
            "it holds a number that is too long or unknown to JSON, such as NaN; correct it"
        ) from error


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")


def source_name(source: str | os.PathLike[str]) -> str:
    """How messages and reports call a document.

    Args:
        source: A file or an address.

    Returns:
        It, without what may be a secret in an address: the user name and the query.
    """
    text = os.fspath(source)
    if is_address(text):
        scheme, _, rest = text.partition("?")[0].partition("://")
        host, slash, path = rest.partition("/")
        text = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
    return text if text.isprintable() else ascii(text)
