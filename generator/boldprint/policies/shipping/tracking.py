"""From a tracking number to the carrier's page: paste a number and go."""

import re
from collections.abc import Iterable
from urllib.parse import quote

from boldprint.policies.shipping.model import Carrier
from boldprint.values.reach import Url


def tidy(number: str) -> str:
    """A number as carriers print it: capitals, without spaces and hyphens.

    >>> tidy(" cp 123-456-789 ie ")
    'CP123456789IE'
    """
    return re.sub(r"[\s-]+", "", number).upper()


def carriers_of(number: str, carriers: Iterable[Carrier]) -> tuple[Carrier, ...]:
    """The carriers whose numbers look like this one; usually one, none for a number that nobody gave."""
    return tuple(carrier for carrier in carriers if re.fullmatch(carrier.number.text, tidy(number), re.IGNORECASE))


def tracking_address(carrier: Carrier, number: str) -> Url:
    """Where the parcel can be followed."""
    return Url(carrier.tracking.address.replace("{number}", quote(tidy(number), safe="")))
