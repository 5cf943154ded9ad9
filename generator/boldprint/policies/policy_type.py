"""A policy type: what its folder registers."""

from dataclasses import dataclass

from boldprint.policies.linked_data import LinkedData
from boldprint.policies.own_answer import OwnAnswer
from boldprint.policies.part import PublicPart, StaffPart


@dataclass(frozen=True)
class PolicyType:
    """One type of policy; its page template lies in its folder as `page.md.j2`.

    `public` is None for what only staff read (procedures, directories), `area` one of the seven areas of article 003
    (003-31) or None, `stage` the part of the customer's journey (000-05) it belongs to.
    """

    kind: str
    title: str
    purpose: str
    public: type[PublicPart] | None
    staff: type[StaffPart] = StaffPart
    area: str | None = None
    stage: str | None = None
    folder: str = ""
    """The folder below `policies/` in which its files lie; empty for the folder itself."""
    own_answer: OwnAnswer | None = None
    """What the type can say about a case beside its tables: delivery days, open now."""
    linked_data: LinkedData | None = None
    """What the type says in the vocabulary of schema.org; it stands in its folder as `schema_org.py`."""
