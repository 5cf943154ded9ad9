"""Standard operating procedures: a repeatable activity, step by step, in the present tense (001-04 to 001-07)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.sop.model import SopStaff

TYPE = PolicyType(
    kind="sop",
    title="Procedure",
    purpose="A repeatable activity, step by step.",
    public=None,
    staff=SopStaff,
    folder="sops",
)
