"""Reads a shop's published decisions and answers cases as the shop's own site does. Standard library only; copy this folder.

    import json, urllib.request
    from boldprint_client import Policy

    with urllib.request.urlopen("https://help.example.com/api/decisions/returns.json") as stream:
        returns = Policy(json.load(stream))
    answer = returns.decide("return", {"item": "gear", "delivered": "2026-05-03"}, datetime.datetime.now(datetime.timezone.utc))
    answer["outcome"], answer["deadline"], answer["because"], answer["missing"]

While `missing` is not empty there is no answer yet: it says what to ask, in order, and the possible answers.
The published format is described in `decisions.schema.json` beside the decisions.
"""

from .deciding import Policy
from .reading import UnknownAnswer

__all__ = ["Policy", "UnknownAnswer"]
