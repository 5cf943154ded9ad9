"""Complaints: the way a complaint takes, the remedy for each kind of problem, follow-up, help outside (000-19, 003-46, 004-25)."""

from boldprint.policies.complaints.model import ComplaintsPublic, ComplaintsStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="complaints",
    title="Complaints",
    purpose="What happens with a complaint, what the customer gets, and who helps outside.",
    public=ComplaintsPublic,
    staff=ComplaintsStaff,
    area="complaints",
    stage="complaint",
)
