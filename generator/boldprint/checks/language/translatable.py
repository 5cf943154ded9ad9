"""The texts of a policy that customers read, by the path that a translation names."""

from collections.abc import Iterator

from boldprint.edition.filling import Filler
from boldprint.library.policy import Policy
from boldprint.values.text import PublicText


def public_texts(policy: Policy) -> Iterator[tuple[str, PublicText]]:
    """Every public text of a policy as it stands in its newest version, with its path of ids and fields: `facts.standard.label`."""
    found: dict[str, PublicText] = {}

    def keep(path: str, text: PublicText) -> PublicText:
        found.setdefault(path, text)
        return text

    filler = Filler(keep, lambda path, text: text, lambda name: None)
    public = policy.versions().latest.public
    if public is not None:
        filler.filled(public)
        for change in policy.header.changes:
            filler.filled(change, f"changes.{change.on}")
    yield from found.items()
