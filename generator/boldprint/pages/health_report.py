"""How healthy a set of policies is: reviews that are due, goals that no policy serves, policies that cause trouble."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from boldprint.changes.upcoming import REVIEW_ANNOUNCED
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.pages.health_coverage import AREAS, STAGES, area_of, stage_of
from boldprint.policies.feedback.model import FeedbackStaff
from boldprint.policies.issues.model import IssuesStaff, TopProblem
from boldprint.policies.journey.model import JourneyStaff
from boldprint.policies.metrics.model import Metric, MetricsStaff
from boldprint.policies.service_promise.goal import Goal, GoalKind
from boldprint.policies.service_promise.model import ServicePromisePublic, ServicePromiseStaff
from boldprint.policies.sop.model import SopStaff
from boldprint.values.text import Part, PublicText, StaffText

_SERVES = {
    GoalKind.ANSWER_TIME: ("service-promise", "contact-details"),
    GoalKind.RETURN_RATE: ("returns", "product-information"),
    GoalKind.COMPLAINT_SATISFACTION: ("complaints",),
    GoalKind.CUSTOMERS_KEPT: ("complaints", "loyalty"),
    GoalKind.RESPONSE: ("complaints",),
    GoalKind.RESOLUTION: ("complaints", "sop"),
    GoalKind.OTHER: (),
}
"""The kinds of policies that serve a goal of each kind (003-25); other goals are served by the policies that their figures name."""


@dataclass(frozen=True, slots=True)
class Review:
    """A policy whose review is overdue or comes soon, or that has no day for one."""

    policy: StaffPolicy
    day: datetime.date | None
    late: int
    """Days since then; below zero while it is still to come, 0 without a day."""

    @property
    def is_overdue(self) -> bool:
        """Whether the day has passed."""
        return self.late > 0


@dataclass(frozen=True, slots=True)
class Owner:
    """The reviews of one owner; None for policies that nobody owns."""

    name: StaffText | None
    reviews: tuple[Review, ...]


@dataclass(frozen=True, slots=True)
class Covered:
    """An area or stage with the policies that cover it."""

    name: str
    policies: tuple[StaffPolicy, ...]


@dataclass(frozen=True, slots=True)
class LostGoal:
    """A goal that no policy serves, with the policy in which it stands."""

    goal: PublicText | StaffText
    stands_in: StaffPolicy


@dataclass(frozen=True, slots=True)
class Trouble:
    """A policy, the problems that it is at fault for, and their scores together."""

    policy: StaffPolicy
    score: int
    problems: tuple[TopProblem, ...]


def reviews_by_owner(library: StaffLibrary) -> tuple[Owner, ...]:
    """Overdue reviews first, then those that come soon; owners with the most overdue reviews first."""
    found: dict[tuple[Part, ...], list[Review]] = {}
    names: dict[tuple[Part, ...], StaffText | None] = {}
    for policy in library.policies:
        review = _review(policy, library.edition.day)
        if review is not None:
            owner = policy.part.owner
            key = owner.parts if owner is not None else ()
            names[key] = owner
            found.setdefault(key, []).append(review)
    owners = [Owner(names[key], tuple(sorted(reviews, key=_urgency))) for key, reviews in found.items()]
    return tuple(sorted(owners, key=lambda owner: [_urgency(review) for review in owner.reviews]))


def _urgency(review: Review) -> tuple[int, datetime.date, str]:
    order = 1 if review.day is None else 0 if review.is_overdue else 2
    return order, review.day or datetime.date.max, review.policy.id


def _review(policy: StaffPolicy, today: datetime.date) -> Review | None:
    day = policy.part.review_by
    if day is None:
        return Review(policy, None, 0)
    return Review(policy, day, (today - day).days) if day <= today + REVIEW_ANNOUNCED else None


def areas(library: StaffLibrary) -> tuple[Covered, ...]:
    """The seven areas of a service policy, each with its policies (003-31)."""
    placed = [(area_of(policy.kind, policy.id), policy) for policy in library.policies]
    return tuple(Covered(area, tuple(policy for found, policy in placed if found == area)) for area in AREAS)


def stages(library: StaffLibrary) -> tuple[Covered, ...]:
    """The stages of the customer's journey, each with its policies and procedures (000-05)."""
    placed = [(stage_of(policy.kind, _own_stage(policy)), policy) for policy in library.policies]
    return tuple(Covered(stage, tuple(policy for found, policy in placed if found == stage)) for stage in STAGES)


def _own_stage(policy: StaffPolicy) -> str | None:
    part = policy.part
    return part.stage.name if isinstance(part, SopStaff) and part.stage is not None else None


def lost_goals(library: StaffLibrary) -> tuple[LostGoal, ...]:
    """Goals that no policy serves (000-04)."""
    kinds = {policy.kind for policy in library.policies}
    watched = set(_watched_metrics(library.policies))
    watched_facts = set(_watched_facts(library.policies, watched))
    found: list[LostGoal] = []
    for policy in library.policies:
        for goal in _goals(policy):
            fact = goal.target.name
            served = _names_another(fact, policy.id) or fact in watched_facts or f"{policy.id}.{fact}" in watched_facts
            if not served and not kinds.intersection(_SERVES[goal.kind]):
                found.append(LostGoal(goal.metric, policy))
        for metric in policy.part.metrics if isinstance(policy.part, MetricsStaff) else ():
            if metric.goal is not None and metric.name not in watched and not _served(metric, policy.id):
                found.append(LostGoal(metric.label, policy))
    return tuple(found)


def _goals(policy: StaffPolicy) -> Iterator[Goal[PublicText] | Goal[StaffText]]:
    public = policy.public.part if policy.public is not None else None
    if isinstance(public, ServicePromisePublic):
        yield from public.goals
    if isinstance(policy.part, ServicePromiseStaff):
        yield from policy.part.goals


def _served(metric: Metric, sheet: str) -> bool:
    """Whether the metric's goal is a promise of some policy, or one of its texts names one."""
    names = [name for text in (metric.counts, metric.note) if text is not None for name in text.names]
    target = metric.goal.target.name if metric.goal is not None else None
    return any(_names_another(name, sheet) for name in (target, *names))


def _names_another(name: str | None, policy: str) -> bool:
    return name is not None and "." in name and not name.startswith(f"{policy}.")


def _watched_metrics(policies: Iterable[StaffPolicy]) -> Iterator[str]:
    """Metrics that show whether a stage of the journey or one of the three problems gets better; policies stand behind both."""
    for policy in policies:
        if isinstance(policy.part, JourneyStaff):
            for stage in policy.part.stages:
                yield from (f.metric.name for f in stage.failures if f.metric is not None and stage.policies)
        if isinstance(policy.part, IssuesStaff):
            yield from (problem.metric.name for problem in policy.part.problems if problem.metric is not None)


def _watched_facts(policies: Iterable[StaffPolicy], watched: set[str]) -> Iterator[str]:
    """The facts that the goals of watched metrics name."""
    for policy in policies:
        for metric in policy.part.metrics if isinstance(policy.part, MetricsStaff) else ():
            if metric.name in watched and metric.goal is not None and metric.goal.target.name is not None:
                yield metric.goal.target.name


def troubles(library: StaffLibrary) -> tuple[Trouble, ...]:
    """The policies at fault for the three problems, the most troublesome first: frequency × cost × actionability (003-27)."""
    found: dict[str, list[TopProblem]] = {}
    for policy in library.policies:
        for problem in policy.part.problems if isinstance(policy.part, IssuesStaff) else ():
            found.setdefault(problem.policy.name, []).append(problem)
    known = [(library.policy(name), tuple(problems)) for name, problems in found.items()]
    scored = [Trouble(policy, sum(p.score for p in problems), problems) for policy, problems in known if policy is not None]
    return tuple(sorted(scored, key=lambda trouble: (-trouble.score, trouble.policy.id)))


@dataclass(frozen=True, slots=True)
class Steps:
    """When the shop last assessed its service, listened, and wrote (003-05); None for what it never did."""

    figures: str | None
    """The newest month of the metric sheet: 2026-10."""
    survey: datetime.date | None
    problems: datetime.date | None
    written: datetime.date | None


def steps(library: StaffLibrary) -> Steps:
    """The newest figures, survey answers and problems, and the newest change of a policy that is in force."""
    today = library.edition.day
    months: list[str] = []
    answers: list[datetime.date] = []
    decided: list[datetime.date] = []
    changed = [change.on for policy in library.policies for change in policy.changes if change.on <= today]
    for policy in library.policies:
        match policy.part:
            case MetricsStaff(metrics=metrics):
                months += [actual.month for metric in metrics for actual in metric.actuals]
            case FeedbackStaff(survey=survey) if survey is not None:
                answers.append(survey.newest)
            case IssuesStaff(decided_on=day):
                decided.append(day)
    return Steps(*(max(days, default=None) for days in (months, answers, decided, changed)))  # type: ignore[arg-type]
