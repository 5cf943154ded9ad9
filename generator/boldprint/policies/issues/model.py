"""What the list of problems holds: exactly three, scored, and those that were weighed and not chosen."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import StaffPart
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText

WANTED = 3
"""How many problems are named (003-19)."""


class Scored(Item):
    """A problem as customers say it, scored from 1 to 5 three times (003-20)."""

    noun = "problem"

    problem: StaffText = Field(
        description="In the customer's words: “My order came damaged”, not “I am not satisfied”."
    )
    frequency: int = Field(ge=1, le=5, description="How often it happens: 1 rarely, 5 every day.")
    cost: int = Field(ge=1, le=5, description="How much it costs us: 1 little, 5 a lot.")
    actionability: int = Field(ge=1, le=5, description="How much we can do about it: 1 hardly anything, 5 everything.")

    @property
    def score(self) -> int:
        """Frequency × cost × actionability, 1 to 125."""
        return self.frequency * self.cost * self.actionability


class TopProblem(Scored):
    """One of the three: with its evidence, the policy at fault, and what is done."""

    evidence: StaffText = Field(description="What shows it, with figures as facts.")
    heard_from: tuple[StaffText, ...] = Field(default=(), description="Who says so: customers, staff, suppliers.")
    policy: Slug = Field(description="The policy that causes it or fails to prevent it.")
    fault: StaffText = Field(description="What is wrong with that policy, or missing in it.")
    action: StaffText = Field(description="What is done about it.")
    answers_for_it: StaffText = Field(description="The role that does it.")
    by: Day = Field(description="The day by which it is done.")
    metric: Slug | None = Field(default=None, description="The metric that shows whether it worked.")


class IssuesStaff(StaffPart):
    """The staff part of the list of problems."""

    noun = "list of problems"

    title: StaffText
    purpose: StaffText
    looked_at: StaffText = Field(description="Which records, questionnaires and days were looked at.")
    decided_on: Day
    problems: tuple[TopProblem, ...]
    considered: tuple[Scored, ...] = Field(default=(), description="Problems that were weighed and not chosen.")

    @model_validator(mode="after")
    def _names_three(self) -> Self:
        if len(self.problems) != WANTED:
            said = "1 problem stands" if len(self.problems) == 1 else f"{len(self.problems)} problems stand"
            raise Refused(
                f"{said} here; exactly {WANTED} are named (003-19).",
                "Keep the three with the highest scores; the others go under “considered:”.",
                "G401",
                self.span_of("problems"),
            )
        return self

    @property
    def ranked(self) -> tuple[TopProblem, ...]:
        """The three, the highest score first."""
        return tuple(sorted(self.problems, key=lambda problem: -problem.score))

    @property
    def passed_over(self) -> tuple[Scored, ...]:
        """Considered problems that score higher than one of the three."""
        lowest = min(problem.score for problem in self.problems)
        return tuple(problem for problem in self.considered if problem.score > lowest)
