"""The CoverArtTemplateList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .cover_art_template import CoverArtTemplate
    from .cover_art_template_pagination import CoverArtTemplatePagination


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CoverArtTemplateList(AnswerModel):
    """The cover templates, all or one page of them."""

    templates: list[CoverArtTemplate] | None = None
    pagination: CoverArtTemplatePagination | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .cover_art_template import CoverArtTemplate
        from .cover_art_template_pagination import CoverArtTemplatePagination

        return (
            Field("templates", "templates", ListOf(object_of(CoverArtTemplate)), False),
            Field("pagination", "pagination", object_of(CoverArtTemplatePagination), False),
        )
