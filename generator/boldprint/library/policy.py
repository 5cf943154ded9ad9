"""A policy as it was read: head, public part and staff part, apart from each other."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from boldprint.library.translation import Translation
from boldprint.library.versions import Versions
from boldprint.policies.header import Header, Status
from boldprint.policies.part import PublicPart, StaffPart
from boldprint.policies.policy_type import PolicyType
from boldprint.source.span import Span


@dataclass(frozen=True)
class Parts:
    """The two parts of a policy on a day, in one market or branch. `public` is None for what only staff read."""

    public: PublicPart | None
    staff: StaffPart


@dataclass(frozen=True)
class Policy:
    """One policy over time, in every market and branch; `""` stands for the shop's own, without an overlay."""

    type: PolicyType
    header: Header
    span: Span
    parts: Mapping[str, Versions[Parts]]
    translations: tuple[Translation, ...] = ()

    @property
    def id(self) -> str:
        """Its permanent name."""
        return self.header.id.name

    @property
    def file(self) -> str:
        """Where it stands, relative to the shop's root."""
        return self.span.file

    def is_shown(self, drafts: bool) -> bool:
        """Whether it is shown: drafts only in previews."""
        return drafts or self.header.status is Status.APPROVED

    def versions(self, overlay: str = "") -> Versions[Parts]:
        """Its versions in a market or branch; the shop's own where there is no overlay."""
        return self.parts.get(overlay) or self.parts[""]

    def on(self, day: datetime.date, overlay: str = "") -> Parts | None:
        """Its parts on `day` in a market or branch; None before its first day."""
        return self.versions(overlay).on(day)
