"""Privacy: what is kept of customers and why, their choice, their access, security (article 003, page furniture)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.privacy.model import PrivacyPublic

TYPE = PolicyType(
    kind="privacy",
    title="Privacy",
    purpose="What the shop knows of its customers, why, and what they decide.",
    public=PrivacyPublic,
    area="communication",
    stage="buy",
)
