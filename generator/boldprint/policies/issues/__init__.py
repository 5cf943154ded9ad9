"""The three most important customer service problems, with evidence and the policy at fault (003-19, 003-20)."""

from boldprint.policies.issues.model import IssuesStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="issues",
    title="Top three problems",
    purpose="What goes wrong most, costs most and can be mended.",
    public=None,
    staff=IssuesStaff,
)
