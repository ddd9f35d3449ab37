"""The values of LoginAnswerStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

LoginAnswerStatus = Literal["success",]
