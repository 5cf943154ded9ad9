"""The escalation directory: whom to call, when, and who stands in; never public (000-15, 000-16, 003-45)."""

from boldprint.policies.directory.model import DirectoryStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="directory",
    title="Directory",
    purpose="Whom staff call, for what, and how fast they step in.",
    public=None,
    staff=DirectoryStaff,
)
