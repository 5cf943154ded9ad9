"""Product information: how customers learn about what the shop sells (003-32)."""

from boldprint.policies.policy_type import PolicyType
from boldprint.policies.product_information.model import ProductInformationPublic

TYPE = PolicyType(
    kind="product-information",
    title="About our products",
    purpose="What each product page says, and who helps to choose.",
    public=ProductInformationPublic,
    area="product overview",
    stage="help",
)
