"""Warranties: terms by category beside the statutory guarantee, claims, repairs, recalls (003-38)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.warranties.model import WarrantiesPublic

TYPE = PolicyType(
    kind="warranties",
    title="Warranties and repairs",
    purpose="How long things are covered, by whom, and how they are mended.",
    public=WarrantiesPublic,
    area="follow-up",
    stage="after-sale",
)
