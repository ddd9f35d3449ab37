"""Reading the contract, and everything that it must fulfil before code is made from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from beatpass_client.drift.contract_rules import contract_faults, standard_faults

from .problem import RegenerationError

Json = dict[str, Any]


def read_yaml(path: Path) -> Json:
    """Read a YAML document of the repository.

    Args:
        path: The file.

    Returns:
        Its content.

    Raises:
        RegenerationError: There is no such file, or it is no YAML mapping.
    """
    try:
        data = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    except (OSError, UnicodeError) as error:
        raise RegenerationError([f"{path.name}: cannot be read ({error})"]) from None
    except YAMLError as error:
        first_line = " ".join(str(error).split())
        raise RegenerationError([f"{path.name}: is not YAML ({first_line[:200]})"]) from None
    if not isinstance(data, dict):
        raise RegenerationError([f"{path.name}: is not a mapping"])
    return data


def check(document: Json) -> None:
    """Check everything that the generator and the client rely on.

    Args:
        document: The contract.

    Raises:
        RegenerationError: With one line for each fault, naming the operation and the reason.
    """
    faults = contract_faults(document)
    faults += standard_faults(document, brief=bool(faults))
    if faults:
        raise RegenerationError([str(fault) for fault in faults])
