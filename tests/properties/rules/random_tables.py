"""Random policies: tables with every feature, windows, and cases around their edges. The same seed gives the same."""

import datetime
from random import Random
from typing import Any

from random_cases import DAYS

ZONES = ("Europe/Dublin", "Europe/Oslo", "America/New_York", "Australia/Sydney", "UTC")
EVENTS = ("ordered", "shipped", "delivered", "exchanged")
OUTCOMES = ("accept", "credit", "refuse", "exchange only", "conditional", "refer")


def random_policy(seed: int, most_rules: int = 6) -> dict[str, Any]:
    """A policy part as a manager could write it: {tables: [...], windows: [...]}, its counting under `counting`."""
    return _Maker(Random(seed), most_rules).policy()


class _Maker:
    def __init__(self, random: Random, most_rules: int) -> None:
        self.random = random
        self.most_rules = most_rules
        self.asks: list[dict[str, Any]] = []
        self.windows: list[str] = []

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def policy(self) -> dict[str, Any]:
        self.asks = self._asks()
        windows = self._windows()
        rules = [self._rule(number) for number in range(self.random.randint(1, self.most_rules))]
        table: dict[str, Any] = {
            "id": "t",
            "precedence": self.random.choice(["unique", "first", "most specific"]),
            "asks": [*self.asks, *self._events()],
            "rules": rules,
        }
        if self.chance(0.5):
            table["otherwise"] = self._answer()
        if self.chance(0.3):
            table["order_rules"] = [{"id": "o", "kind": "gift", "says": "A gift.", "when": self._when(0.5)}]
        counts = [ask["id"] for ask in self.asks if ask.get("type") == "count"]
        if counts and self.chance(0.4):
            table.setdefault("order_rules", []).append(
                {
                    "id": "cap",
                    "kind": "cap",
                    "says": "Only so often.",
                    "at_most": "2",
                    "per": "item",
                    "count": counts[0],
                }
            )
        exceptions = [self._exception(number) for number in range(self.random.randint(0, 2))]
        return {
            "tables": [table],
            "windows": windows,
            "exceptions": exceptions,
            "counting": self._counting(everything=True),
        }

    def _exception(self, number: int) -> dict[str, Any]:
        """What a role may grant; it may help or not, and may even narrow, which is then not granted."""
        made: dict[str, Any] = {
            "id": f"x{number}",
            "role": self.random.choice(["lead", "clerk"]),
            "when": self._when(0.3),
        }
        if self.chance(0.5):
            return {
                **made,
                "extends": self.random.choice(self.windows),
                "by": self.random.choice(["7 days", "2 business days", "1 month", "48 hours"]),
            }
        return {
            **made,
            "grants": self.random.choice(OUTCOMES),
            **({"after": self.random.choice(self.windows)} if self.chance(0.5) else {}),
        }

    def _asks(self) -> list[dict[str, Any]]:
        asks: list[dict[str, Any]] = [
            {
                "id": "item",
                "ask": "What is it?",
                "choices": [
                    {"id": "a", "label": "A"},
                    {"id": "b", "label": "B", "kinds": [{"id": "b1", "label": "B1"}, {"id": "b2", "label": "B2"}]},
                    {"id": "c", "label": "C"},
                ],
            }
        ]
        possible = [
            {"id": "sealed", "ask": "Is it sealed?", "type": "yes/no"},
            {"id": "price", "ask": "What did it cost?", "type": "money", "unit": "EUR"},
            {"id": "weight", "ask": "How heavy is it?", "type": "number", "unit": "kg", "decimals": "1"},
            {"id": "parcels", "ask": "How many parcels?", "type": "count"},
            {
                "id": "tier",
                "ask": "Are you a member?",
                "choices": [{"id": "none", "label": "No"}, {"id": "member", "label": "Member"}],
            },
        ]
        chosen = self.random.sample(possible, self.random.randint(0, 4))
        for ask in chosen:
            if ask.get("type") == "yes/no" and self.chance(0.3):
                ask["assume"] = "no"
        return asks + chosen

    def _events(self) -> list[dict[str, Any]]:
        return [
            {
                "id": event,
                "ask": f"When was it {event}?",
                "type": self.random.choice(["date", "date and time"]),
                **({"assume": "not yet"} if event == "exchanged" else {}),
            }
            for event in EVENTS
        ]

    def _counting(self, everything: bool) -> dict[str, str]:
        whole = {
            "start_day": self.random.choice(["counted", "not counted"]),
            "last_day_ends": self.random.choice(["24:00", "18:00", "24:00"]),
            "closed_day": self.random.choice(["stays", "next open day"]),
            "zone": self.random.choice(ZONES),
            "rounding": self.random.choice(["half up", "half even", "up", "down", "in the customer's favour"]),
        }
        return (
            whole
            if everything
            else {part: value for part, value in whole.items() if self.chance(0.4) and part != "rounding"}
        )

    def _windows(self) -> list[dict[str, Any]]:
        windows: list[dict[str, Any]] = []
        for number in range(self.random.randint(1, 4)):
            name = f"w{number}"
            if self.chance(0.1):
                windows.append({"id": name, "until": self._day()})
            else:
                starts = self.random.choice([*EVENTS[:3], *([f"w{number - 1}"] if number else [])])
                length = self.random.choice(
                    [
                        "14 days",
                        "30 days",
                        "5 business days",
                        "2 weeks",
                        "1 month",
                        "1 year",
                        "no limit",
                        "0 days",
                        "0 business days",
                        *(["36 hours", "90 minutes"] if starts in EVENTS else []),
                    ]
                )
                windows.append(
                    {
                        "id": name,
                        "length": length,
                        "starts": starts,
                        **({"restarts": "exchanged"} if self.chance(0.2) else {}),
                        **({"or_later": self.random.sample(EVENTS, self.random.randint(1, 2))} if self.chance(0.2) else {}),
                    }
                )
            if self.chance(0.3):
                windows[-1]["counting"] = self._counting(everything=False)
            self.windows.append(name)
        calendar = [
            w["id"]
            for w in windows
            if not any(unit in w.get("length", "") for unit in ("hours", "minutes", "no limit"))
        ]
        for number in range(self.random.randint(0, 2) if calendar else 0):
            first = datetime.date.fromisoformat(self._day())
            season: dict[str, Any] = {
                "id": f"s{number}",
                "season_of": self.random.choice(calendar),
                self.random.choice(["orders", "shipped", "delivered"]): {
                    "from": first.isoformat(),
                    "to": (first + datetime.timedelta(days=self.random.randint(0, 60))).isoformat(),
                },
            }
            season[self.random.choice(["until", "starts_on"])] = (
                first + datetime.timedelta(days=self.random.randint(10, 100))
            ).isoformat()
            if self.chance(0.4):
                season["when"] = self._when(0.5)
            windows.append(season)
        return windows

    def _day(self) -> str:
        return (self.random.choice(DAYS) + datetime.timedelta(days=self.random.randint(-40, 40))).isoformat()

    def _when(self, share: float) -> dict[str, Any]:
        return {ask["id"]: self._answers(ask) for ask in self.asks if self.chance(share)}

    def _answers(self, ask: dict[str, Any]) -> Any:
        if ask.get("type") in ("money", "number", "count"):
            return self._stretch(ask)
        names = [choice["id"] for choice in ask.get("choices", [])] or ["yes", "no"]
        names += [kind["id"] for choice in ask.get("choices", []) for kind in choice.get("kinds", [])]
        chosen = self.random.sample(names, self.random.randint(1, min(2, len(names))))
        if self.chance(0.2):
            return {"not": chosen}
        return chosen if len(chosen) > 1 or self.chance(0.5) else chosen[0]

    def _stretch(self, ask: dict[str, Any]) -> str:
        unit = f" {ask['unit']}" if "unit" in ask else ""
        low, high = sorted(self.random.sample([1, 2, 5, 10], 2))
        lower, upper = self.random.choice(["from", "over"]), self.random.choice(["to", "under"])
        return str(
            self.random.choice(
                [
                    f"{lower} {low}{unit}",
                    f"{upper} {high}{unit}",
                    f"from {low}{unit} {upper} {high}{unit}",
                    f"not over {low}{unit}",
                ]
            )
        )

    def _terms(self) -> dict[str, Any]:
        terms: dict[str, Any] = {
            "outcome": self.random.choice(OUTCOMES),
            "because": self.random.choice(["One reason.", "Another reason.", "Within ((limit)) and ((price))."]),
        }
        if self.chance(0.4):
            terms["fee"] = self._charge()
        if self.chance(0.2):
            terms["then"] = [self.random.choice(self.windows)]
        if self.chance(0.2):
            terms["gives"] = [
                {"id": "price", "amount": self._charge()},
                {"id": "charged", "says": "When it leaves us."},
                {"id": "takes", "length": "2 days"},
            ]
        if self.chance(0.2):
            terms |= {
                "refund": "original payment",
                "refund_amount": self._charge(),
                "pays": "us",
                "instead": "Sell it.",
            }
        return terms

    def _charge(self) -> Any:
        kinds = {ask["id"]: ask.get("type") for ask in self.asks}
        charge: dict[str, Any] = {"amount": self.random.choice(["4.95 EUR", "none", "0.05 EUR"])}
        if "price" in kinds and self.chance(0.5):
            charge = {
                "amount": self.random.choice(["15 %", "2.5 %", "33.33 %"]),
                "of": "price",
                **({"at_least": "0.10 EUR", "at_most": "0.75 EUR"} if self.chance(0.3) else {}),
            }
        if "parcels" in kinds and self.chance(0.3):
            charge["per"] = "parcels"
        if self.chance(0.3):
            del charge["amount"]
            charge["amounts"] = [
                {"id": f"e{n}", "when": self._when(0.5), "amount": self.random.choice(["1.00 EUR", "2.00 EUR", "none"])}
                for n in range(2)
            ]
            charge.pop("of", None)
        if self.chance(0.3):
            charge["waived"] = [self._when(0.4) for _ in range(self.random.randint(1, 2))]
        return charge

    def _answer(self) -> dict[str, Any]:
        if self.chance(0.4):
            return self._terms()
        windows = self.random.sample(self.windows, self.random.randint(1, len(self.windows)))
        rungs = [{"until": window, **self._terms()} for window in windows]
        return {"over_time": [*rungs, {"after": windows[-1], **self._terms()}]}

    def _rule(self, number: int) -> dict[str, Any]:
        rule: dict[str, Any] = {"id": f"r{number}", "when": self._when(0.6)}
        if number and self.chance(0.2):
            return {
                **rule,
                "like": f"r{self.random.randrange(number)}",
                **({"because": "Of its own."} if self.chance(0.5) else {}),
            }
        return {**rule, **self._answer()}
