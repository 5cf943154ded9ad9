"""Facts that note which of them a page reads, so that the page of a market stands apart wherever its figures do."""

from typing import Any

from boldprint.edition.facts import Facts, KnownFact


class Noted(dict[str, KnownFact]):
    """Facts by their full names; `read` holds the names that somebody asked for and that there are."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        self.read: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        """The fact of that name, noted."""
        if name in self:
            self.read.add(name)
        return super().get(name, default)

    def differ_from(self, others: Facts) -> bool:
        """Whether one of the facts that were read has another value among the others, or none there."""
        return any(name not in others or others[name].quantity != self[name].quantity for name in self.read)
