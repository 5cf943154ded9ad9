"""Guidelines: broad principles with their reasons, where a list of steps would be too rigid (003-53)."""

from boldprint.policies.guideline.model import GuidelineStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="guideline",
    title="Guideline",
    purpose="What matters and why, where people decide themselves.",
    public=None,
    staff=GuidelineStaff,
    folder="guidelines",
)
