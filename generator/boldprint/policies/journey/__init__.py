"""The customer's journey: what customers expect, where it can fail, what recovers each failure (004-09, 004-12)."""

from boldprint.policies.journey.model import JourneyStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="journey",
    title="Customer journey",
    purpose="What customers expect at each stage, and where it can fail.",
    public=None,
    staff=JourneyStaff,
)
