"""The matrix of roles: what each does, and its part in customer service, which every role has (000-09)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.roles.model import RolesStaff

TYPE = PolicyType(
    kind="roles",
    title="Roles",
    purpose="Who does what, and each role's part in customer service.",
    public=None,
    staff=RolesStaff,
)
