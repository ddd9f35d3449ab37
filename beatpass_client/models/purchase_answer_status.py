"""The values of PurchaseAnswerStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

PurchaseAnswerStatus = Literal["success",]
