"""The metric sheet: what is counted, the goal, and the figures by month (003-13, 003-17, 003-18, 003-24)."""

from boldprint.policies.metrics.model import MetricsStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="metrics",
    title="Metrics",
    purpose="What we count, what we aim for, and what it was.",
    public=None,
    staff=MetricsStaff,
)
