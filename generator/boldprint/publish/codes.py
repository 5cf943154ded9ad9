"""What each finding of this room is about, for `boldprint explain`."""

from collections.abc import Mapping
from types import MappingProxyType

CODES: Mapping[str, str] = MappingProxyType(
    {
        "W101": "A link leads to a page that does not exist.",
        "W102": "A link leads to a place that its page does not have.",
        "W103": "A page shows or loads a file that does not exist.",
        "W104": "An entry of the navigation opens a page that does not exist.",
        "W105": "A page stands in no navigation and is not marked as hidden.",
        "W106": "A page sets the look of an element in the page itself; the security headers switch that off.",
        "W107": "A page holds a script in an attribute or a link; the security headers switch that off.",
        "W108": "A page loads something from another site, which then learns who reads it.",
        "W109": "Two places on one page have the same name, so a link finds only the first.",
    }
)
"""The codes of this room, each with one sentence. All are errors."""
