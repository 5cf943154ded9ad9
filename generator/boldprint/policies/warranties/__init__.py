"""Warranties: terms by category beside the statutory guarantee, claims, repairs, recalls (003-38)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.warranties.model import WarrantiesPublic
from boldprint.policies.warranties.schema_org import LINKED_DATA

TYPE = PolicyType(
    kind="warranties",
    title="Warranties and repairs",
    purpose="How long things are covered, by whom, and how they are mended.",
    public=WarrantiesPublic,
    area="follow-up",
    stage="after-sale",
    linked_data=LINKED_DATA,
)
