"""Facts that note which of them a page reads, so that the page of a market stands apart wherever its figures do."""

from collections.abc import Iterator, Mapping
from typing import Any

from boldprint.edition.facts import Facts, KnownFact


class Noted(Mapping[str, KnownFact]):
    """Facts by their full names; `read` holds the names that somebody asked for and that there are."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> KnownFact:
        """The fact of that name."""
        return self._facts[name]

    def __iter__(self) -> Iterator[str]:
        """The full names of all facts."""
        return iter(self._facts)

    def __len__(self) -> int:
        """How many facts there are."""
        return len(self._facts)

    def get(self, name: str, default: Any = None) -> Any:
        """The fact of that name, noted."""
        fact = self._facts.get(name)
        if fact is None:
            return default
        self.read.add(name)
        return fact

    def differ_from(self, others: Facts) -> bool:
        """Whether one of the facts that were read has another value among the others, or none there."""
        return any(name not in others or others[name].quantity != self[name].quantity for name in self.read)
