"""`content/evidence.yaml`: figures that we cite, with where they come from and what contradicts them."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import Names
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.text import StaffText

UNSOURCED = "unsourced"
"""What stands as the primary source where the article names none; it is printed, never hidden."""


class FigureKind(StrEnum):
    """What a figure is, and so how far it may be trusted."""

    STATISTIC = "statistic"
    """Counted by somebody, who may not be named."""
    LIMIT = "limit"
    """What a company or an article lays down: at most 60 seconds."""
    STRUCTURE = "structure"
    """How an article divides its matter: seven areas."""
    EXAMPLE = "example"
    """A company that an article points to."""


class Figure(Item):
    """One figure from an article, in its wording; `primary_source` is “unsourced” where the article names none."""

    noun = "figure"

    says: StaffText = Field(description="What the article says, with its figure.")
    kind: FigureKind = FigureKind.STATISTIC
    article: str = Field(description="The article and its row: 003-14.", pattern=r"^\d{3}-\d{2}$")
    also_in: Names = Field(default=(), description="Further rows that give the same figure: [004-26].")
    primary_source: StaffText = Field(description="Who found it out; “unsourced” where the article does not say.")
    conflicts_with: Names = Field(default=(), description="Ids of figures that say something else; both are shown.")
    note: StaffText | None = None

    @property
    def is_unsourced(self) -> bool:
        """Whether nobody is named who found it out."""
        return self.primary_source.parts == (UNSOURCED,)


class Evidence(Model):
    """The register of figures."""

    noun = "register of figures"

    figures: tuple[Figure, ...]

    @model_validator(mode="after")
    def _conflicts_are_known(self) -> Self:
        by_id = {figure.name: figure for figure in self.figures}
        for figure in self.figures:
            for other in figure.conflicts_with:
                if other not in by_id or other == figure.name:
                    raise Refused(
                        f"“{figure.name}” contradicts “{other}”, which is not another figure here.",
                        f"Write the id of one of these: {_ids(self.figures)}.",
                        "Y203",
                        figure.span_of("conflicts_with"),
                    )
                if figure.name not in by_id[other].conflicts_with:
                    raise Refused(
                        f"“{figure.name}” contradicts “{other}”, and “{other}” does not say so.",
                        f"Add “conflicts_with: [{figure.name}]” to “{other}”, so that both pages show both.",
                        "Y203",
                        by_id[other].span,
                    )
        return self

    def figure(self, name: str) -> Figure | None:
        """The figure with that id."""
        return next((figure for figure in self.figures if figure.name == name), None)

    def side_by_side(self, name: str) -> tuple[Figure, ...]:
        """The figure and all that contradict it, in the register's order: where one is cited, all of them stand.

        Empty for an unknown id. Contradicting figures are never merged into one (003-14 and 004-04).
        """
        cited = self.figure(name)
        return tuple(
            figure
            for figure in self.figures
            if cited is not None and (figure is cited or figure.name in cited.conflicts_with)
        )


def _ids(figures: Iterable[Figure]) -> str:
    return ", ".join(sorted(figure.name for figure in figures))
