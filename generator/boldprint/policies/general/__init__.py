"""A policy that no other type fits: facts, sections, questions and, if wanted, a decision table."""

from boldprint.policies.part import PublicPart
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(kind="general", title="General policy", purpose="A policy that no other type fits.", public=PublicPart)
