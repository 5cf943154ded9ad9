"""Returns: sending things back, exchanges, refunds and their timing, seasons, final sale, damaged and wrong items."""

from boldprint.policies.part import PublicPart
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="returns", title="Returns", purpose="Sending things back: until when, for what, at whose cost.",
    public=PublicPart, area="communication", stage="after-sale")
