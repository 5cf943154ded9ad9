"""What the metric sheet holds: metrics with a goal each (number, unit, deadline), and the actual figures."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.metrics.figure import Figure, comparable, meets, quantity_of
from boldprint.policies.part import StaffPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.named import Named
from boldprint.values.quantity import Quantity
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class Goal(Model):
    """A quantified goal: a number with its unit, and a deadline (003-24)."""

    noun = "goal"

    target: Named[Figure] = Field(description="The figure to reach: 4 %, 20 seconds, or a fact that promises it.")
    better: Better = Field(description="Which way is better: lower or higher.")
    by: Day = Field(description="The day by which it is reached.")
    because: StaffText | None = Field(default=None, description="Why just this figure.")


class Actual(Model):
    """What a metric was in a month."""

    noun = "actual figure"

    month: str = Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$", description="Year and month: 2026-10.")
    value: Figure
    note: StaffText | None = None


class Metric(Item):
    """One thing that is counted."""

    noun = "metric"

    label: StaffText
    counts: StaffText = Field(description="What exactly is counted, over what: “parcels sent twice ÷ parcels sent”.")
    taken_from: StaffText = Field(
        description="Where the figure comes from: the telephone system, the form of that name."
    )
    every: str = Field(
        pattern="^(day|week|month|quarter)$", description="How often it is written down: day, week, month, quarter."
    )
    answers_for_it: StaffText = Field(description="The role that writes it down.")
    goal: Goal | None = None
    actuals: tuple[Actual, ...] = ()
    note: StaffText | None = None

    @model_validator(mode="after")
    def _counts_one_thing(self) -> Self:
        kinds = {kind[0]: actual for actual in self.actuals if (kind := comparable(actual.value.quantity)) is not None}
        if len(kinds) > 1:
            raise Refused(
                f"“{self.name}” is counted in different units: {', '.join(unit or 'number' for unit in kinds)}.",
                "Write all of them in one unit.",
                span=self.span_of("actuals"),
            )
        months = [actual.month for actual in self.actuals]
        if len(set(months)) < len(months):
            raise Refused(
                f"A month stands twice in the figures of “{self.name}”.",
                "Keep one figure for each month.",
                span=self.span_of("actuals"),
            )
        return self

    @property
    def latest(self) -> Actual | None:
        """The figure of the last month that has one."""
        return max(self.actuals, key=lambda actual: actual.month, default=None)

    @property
    def newest_first(self) -> tuple[Actual, ...]:
        """The figures, the last month first."""
        return tuple(sorted(self.actuals, key=lambda actual: actual.month, reverse=True))

    @property
    def target(self) -> Quantity | None:
        """The goal's figure; None without a goal, or while its fact has not been filled in."""
        if self.goal is None or self.goal.target.written is None:
            return None
        return quantity_of(self.goal.target.value)

    @property
    def is_met(self) -> bool | None:
        """Whether the last figure reaches the goal; None where there is no goal, no figure, or no comparison."""
        if self.goal is None or self.target is None or self.latest is None:
            return None
        return meets(self.latest.value.quantity, self.target, self.goal.better is Better.LOWER)


class MetricsStaff(StaffPart):
    """The staff part of the metric sheet."""

    noun = "metric sheet"

    title: StaffText
    purpose: StaffText
    metrics: tuple[Metric, ...] = Field(min_length=1)
    form: Slug | None = Field(default=None, description="The form in which the figures are written down.")

    def metric(self, name: str) -> Metric | None:
        """The metric with that id."""
        return next((metric for metric in self.metrics if metric.name == name), None)
