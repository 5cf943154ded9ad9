"""Accessibility: how the site and the shops meet the requirements, what does not, and whom to tell (EU-A1, Directive 2019/882)."""

from boldprint.policies.accessibility.model import AccessibilityPublic
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="accessibility",
    title="Accessibility",
    purpose="How everybody can use the site and the shops, and what does not work yet.",
    public=AccessibilityPublic,
    area="communication",
    stage="welcome",
)
