"""Guarantees as WarrantyPromise, to be named by an offer's `warranty`.

The vocabulary cannot say: who gives it, from when it runs, what it covers and what not, for goods of which price. The page says it.
"""

from boldprint.policies.linked_data import Described, Json, LinkedData, duration
from boldprint.policies.warranties.model import Guarantee, WarrantiesPublic
from boldprint.rules.window import Extent
from boldprint.values.length import Length


def _things(described: Described) -> list[Json]:
    part = described.part
    if not isinstance(part, WarrantiesPublic):
        return []
    return [_promise(described, guarantee) for guarantee in part.guarantees]


def _promise(described: Described, guarantee: Guarantee) -> Json:
    """One guarantee. One without an end has no duration: the vocabulary knows no “for ever”."""
    lasts: object = guarantee.lasts.value
    length = lasts.length if isinstance(lasts, Extent) else lasts
    found: Json = {
        "@type": "WarrantyPromise",
        "@id": described.node(f"guarantee-{guarantee.name}"),
        "name": str(guarantee.label),
        "description": f"{guarantee.giver}. {' '.join(str(text) for text in guarantee.covers)} {described.page}".replace("  ", " "),
    }
    if isinstance(length, Length):
        found["durationOfWarranty"] = duration(length)
    return found | {"mainEntityOfPage": described.page}


LINKED_DATA = LinkedData(lambda described: {}, _things)
