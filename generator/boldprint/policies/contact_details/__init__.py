"""Contact details: channels, hours, holidays, languages, expected answer times, the after-sales contact (000-17, 003-39)."""

from boldprint.policies.contact_details.model import ContactPublic
from boldprint.policies.contact_details.own_answer import OWN_ANSWER
from boldprint.policies.contact_details.schema_org import LINKED_DATA
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="contact-details", title="Contact", purpose="How customers reach a person, when, and how long it takes.",
    public=ContactPublic, area="communication", stage="help", own_answer=OWN_ANSWER, linked_data=LINKED_DATA)
