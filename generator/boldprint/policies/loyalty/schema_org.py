"""The club as MemberProgram. Its tiers are those that the returns table tells apart; the benefit of a tier is named where a rule gives it.

The vocabulary cannot say: how one leaves, what allows the messages, when a coupon ends. The page says it.
"""

from boldprint.policies.linked_data import Described, Json, LinkedData
from boldprint.policies.loyalty.model import InstrumentKind, LoyaltyPublic


def _organization(described: Described) -> Json:
    """The first club of the policy. Its tiers are added by the export, which knows the tables of other policies."""
    part = described.part
    clubs = [one for one in part.instruments if one.kind is InstrumentKind.MEMBERSHIP] if isinstance(part, LoyaltyPublic) else []
    return {
        "hasMemberProgram": [
            {"@type": "MemberProgram", "@id": described.node(f"club-{one.name}"), "name": str(one.label), "description": str(one.text), "url": described.page}
            for one in clubs
        ]
    } if clubs else {}


LINKED_DATA = LinkedData(_organization)
