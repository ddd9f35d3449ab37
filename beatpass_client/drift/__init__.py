"""Has the contract drifted? The package's contract, held against another description of the API.

`python -m beatpass_client.drift THEIRS.json` asks the same from a shell.
"""

from __future__ import annotations

from .comparison import Finding, missing_from
from .document import DocumentError, read_document

__all__ = ["DocumentError", "Finding", "missing_from", "read_document"]
