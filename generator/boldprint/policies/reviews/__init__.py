"""Reviews: whether and how they are verified, what is published, what is not (EU-P1, Directive 2019/2161)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.reviews.model import ReviewsPublic

TYPE = PolicyType(
    kind="reviews",
    title="Reviews",
    purpose="Who may review, how we know that they bought, what we publish.",
    public=ReviewsPublic,
    area="product overview",
    stage="help",
)
