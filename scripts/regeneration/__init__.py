"""From the contract to the generated code: the rooms behind `scripts/regenerate.py`."""
