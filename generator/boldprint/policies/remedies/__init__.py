"""Remedies and authority: what is offered for which problem, by whom, up to which amount (003-46, 004-17 to 004-21)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.remedies.model import RemediesStaff

TYPE = PolicyType(
    kind="remedies",
    title="Remedies and authority",
    purpose="What may be offered for which problem, by whom, up to which amount.",
    public=None,
    staff=RemediesStaff,
)
