"""What a marketplace would read wrongly: facts of the shop for which a standard has no field, or a default of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """One fact that the standard cannot hold: the policy, what would be read instead, and what can be done."""

    policy: str
    message: str
    help: str
