"""The contact one month after the transaction (003-48): on which day, and whether the shop may write at all (EU-D1)."""

import datetime
from dataclasses import dataclass

from boldprint.policies.loyalty.model import Permission
from boldprint.rules.counting import StartDay
from boldprint.rules.dates import last_day
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length


@dataclass(frozen=True, slots=True)
class Consumer:
    """What the shop knows of a customer when it wants to write: each a plain yes or no."""

    said_yes: bool
    bought: bool
    was_told: bool
    """That they were told at the purchase, and could say no there."""
    said_no: bool


def contact_day(
    done: datetime.date, after: Length, start_day: StartDay, opening: Calendar | None = None
) -> datetime.date:
    """The day on which a customer whose transaction was done on `done` is contacted.

    A month that lacks the day ends with the month. On a closed day of `opening` the contact moves to the next open one;
    without a calendar every day will do. Raises ValueError for a length in hours or shorter.

    >>> month = Length.parse("1 month")
    >>> contact_day(datetime.date(2026, 1, 31), month, StartDay.NOT_COUNTED).isoformat()
    '2026-02-28'
    >>> week = Calendar("IE", weekend=frozenset({5, 6}))
    >>> contact_day(datetime.date(2026, 9, 24), month, StartDay.NOT_COUNTED, week).isoformat()
    '2026-10-27'
    """
    day = last_day(done, after, start_day, opening)
    return day if opening is None else opening.next_business_day(day)


def may_contact(permission: Permission, who: Consumer) -> bool:
    """Whether the shop may write to `who`: a no always holds, except for messages that belong to the purchase.

    >>> buyer = Consumer(said_yes=False, bought=True, was_told=True, said_no=False)
    >>> may_contact(Permission.SOFT_OPT_IN, buyer), may_contact(Permission.CONSENT, buyer)
    (True, False)
    """
    match permission:
        case Permission.SERVICE:
            return who.bought
        case Permission.CONSENT:
            return who.said_yes and not who.said_no
        case Permission.SOFT_OPT_IN:
            return (who.said_yes or (who.bought and who.was_told)) and not who.said_no
