"""Cases and moments around the edges: year ends, leap days, changes of the clocks. The same seed gives the same."""

import datetime
from random import Random
from typing import Any

DAYS = [
    datetime.date(2026, 12, 31),
    datetime.date(2027, 1, 1),
    datetime.date(2028, 2, 29),
    datetime.date(2026, 3, 29),
    datetime.date(2026, 10, 25),
]


def random_case(policy: dict[str, Any], random: Random, full: bool = False) -> dict[str, str]:
    """Answers around the edges; unless `full`, some asks are left open."""
    case: dict[str, str] = {}
    ordered = random.choice(DAYS) + datetime.timedelta(days=random.randint(-60, 60))
    for ask in policy["tables"][0]["asks"]:
        if not full and random.random() < 0.25:
            continue
        kind = ask.get("type", "choice")
        if kind in ("money", "number", "count"):
            number = random.choice([0, 1, 2, 5, 10, 11]) * 100 + random.choice([-1, 0, 1])
            unit = {
                "money": f"{max(number, 0) / 100:.2f} EUR",
                "number": f"{max(number, 0) // 10 / 10:.1f}",
                "count": str(max(number, 0) // 100),
            }
            case[ask["id"]] = unit[kind]
        elif kind.startswith("date"):
            case[ask["id"]] = _event(random, ordered)
        else:
            case[ask["id"]] = random.choice([choice["id"] for choice in ask.get("choices", [])] or ["yes", "no"])
    return case


def random_now(random: Random) -> str:
    """A day or a moment, near the edges of the year and the clock."""
    return _moment(random, random.choice(DAYS) + datetime.timedelta(days=random.randint(-60, 60)))


def random_event(random: Random) -> str:
    """When something happened, near the edges of the year and the clock."""
    return _event(random, random.choice(DAYS) + datetime.timedelta(days=random.randint(-60, 60)))


def _event(random: Random, ordered: datetime.date) -> str:
    if random.random() < 0.05:
        return "not yet"
    return _moment(random, ordered + datetime.timedelta(days=random.randint(0, 12)))


def _moment(random: Random, day: datetime.date) -> str:
    if random.random() < 0.5:
        return day.isoformat()
    clock = f"{random.choice([0, 1, 2, 3, 12, 17, 18, 23]):02}:{random.choice([0, 30, 59]):02}"
    return f"{day.isoformat()}T{clock}{random.choice(['', '', 'Z', '+02:00', '-05:00'])}"
