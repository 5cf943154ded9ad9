"""Conditions, charges and outcomes of a table in words, as mark-up of the environment that prints them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from boldprint.rules.ask import Ask, AskType, Choice, every_choice
from boldprint.rules.charge import Amount, Charge
from boldprint.rules.conditions import Condition, Value
from boldprint.rules.measure import Measure, as_measure
from boldprint.rules.outcome import Outcome
from boldprint.rules.table import Table
from boldprint.rules.terms import Terms
from boldprint.values.catalog import Catalog
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.percent import Percent

Printed = Callable[[Any], Markup]
_LONG = 5
"""From this many answers on a list may be said by what it leaves out."""


@dataclass(frozen=True)
class TableWords:
    """The words for one table. `printed` is how the environment of the page prints a value: the public one prints no staff text."""

    table: Table[Any]
    environment: Environment
    catalog: Catalog

    @property
    def printed(self) -> Printed:
        """A text or quantity as mark-up."""
        assert self.environment.finalize is not None
        return self.environment.finalize

    def word(self, key: str, **values: Any) -> Markup:
        """An interface sentence with its values put in."""
        made: Markup = self.environment.globals["word"](key, **values)  # type: ignore[operator]  # our own function
        return made

    def ask(self, name: str) -> Ask[Any] | None:
        """The ask of that name."""
        return next((ask for ask in self.table.asks if ask.name == name), None)

    def label(self, name: str) -> Markup:
        """What an ask is called in tables."""
        ask = self.ask(name)
        return self.printed(ask.label if ask is not None and ask.label is not None else ask.ask) if ask is not None else Markup.escape(name)

    def event(self, name: str) -> Markup:
        """An event inside a sentence: “delivery”."""
        key, ask = f"say-event-{name}", self.ask(name)
        if ask is not None and ask.told is not None:
            return self.printed(ask.told)
        return self.word(key) if key in self.catalog.words else self.word("rule-event", label=self.label(name).strip("?"))

    def small_label(self, name: str) -> Markup:
        """The same inside a sentence; a question stands in quotation marks."""
        label = str(self.label(name))
        if label.endswith("?"):
            return Markup("“{}”").format(Markup(label))  # the label is mark-up already
        return Markup(label if label[1:2].isupper() else label[:1].lower() + label[1:])  # the label is mark-up already

    def answers(self, condition: Condition) -> Markup:
        """What a condition allows: “Boots and shoes or Packs and bags”, “over €500”, “Everything except Gas and fuel”."""
        ask = self.ask(condition.ask.name)
        others = self._others(ask, condition)
        if others:
            return self.word("rule-except", answers=self._listed(others, "standard"))
        parts = [self._value(ask, value) for value in condition.values] + [self._range(ask, one.bounds) for one in condition.ranges]
        joined = self.any_of(parts)
        return self.word("rule-not", answers=joined) if condition.negated else joined

    def condition(self, condition: Condition) -> Markup:
        """A condition as its author told it, else with what it is about: “opened”, “Packaging: opened”."""
        told = self.told(condition)
        if told is not None:
            return told
        label = self.label(condition.ask.name)
        return self.word("rule-question" if label.endswith("?") else "rule-condition", ask=label, answer=self.answers(condition))

    def case(self, when: Iterable[Condition]) -> Markup:
        """Conditions that hold together."""
        return Markup("; ").join(self.condition(condition) for condition in when if not condition.is_any)

    def any_of(self, parts: list[Markup]) -> Markup:
        """A list of which one is enough."""
        return self._listed(parts, "or")

    def _listed(self, parts: list[Markup], style: str) -> Markup:
        """A list in words; where a part holds a comma or the list's own word, strokes tell the parts apart."""
        if len(parts) < 2:
            return parts[0] if parts else Markup("")
        join = self.catalog.joined(["", ""], style)
        if any(mark in part for part in parts for mark in (",", join)):
            return Markup(" / ").join(parts)
        return Markup(self.catalog.joined([str(part) for part in parts], style))

    def outcome(self, terms: Terms[Any]) -> Markup:
        """The answer in a word or two: the table's own name for it, else what comes back, else yes or no."""
        outcome = terms.outcome or Outcome.AMBIGUOUS
        own = next((entry.label for entry in self.table.outcomes if entry.outcome is outcome), None)
        if own is not None:
            return self.printed(own)
        if terms.refund is not None and outcome in (Outcome.ACCEPT, Outcome.CREDIT, Outcome.EXCHANGE_ONLY):
            return self.word(f"say-short-{terms.refund.value.replace(' ', '-')}")
        return self.word(f"rule-{outcome.slug}")

    def notes(self, terms: Terms[Any]) -> Iterator[Markup]:
        """What belongs to an answer: what it costs, how much comes back, the table's own terms."""
        if terms.fee is not None and not (terms.fee.amount is not None and self._is_free(terms.fee.amount)):
            yield self.word("rule-condition", ask=self.word("say-costs"), answer=self.charge(terms.fee))
        if terms.refund_amount is not None:
            yield self.charge(terms.refund_amount)
        names = {term.name: term.label for term in self.table.terms}
        for given in terms.gives:
            value = self.charge(given.amount) if given.amount is not None else self.printed(given.says or given.length)
            yield self.word("rule-condition", ask=self.printed(names[given.name]) if given.name in names else Markup.escape(given.name), answer=value)

    def charge(self, charge: Charge) -> Markup:
        """An amount and how it is found: looked up, a share of something, times a count, waived."""
        if charge.amount is not None:
            text = self._amount(charge.amount, charge)
        else:
            text = Markup("; ").join(self.word("rule-condition", ask=self.case(entry.when), answer=self._amount(entry.amount, charge)) for entry in charge.amounts)
        text = self.word("say-per", amount=text, per=self.small_label(charge.per.name)) if charge.per is not None else text
        for key, limit in (("say-at-least", charge.at_least), ("say-at-most", charge.at_most)):
            text = self.word(key, amount=text, limit=self._fact(limit)) if limit is not None else text
        if not charge.waived:
            return text
        told = all(self.told(condition) is not None for when in charge.waived for condition in when if not condition.is_any)
        free = self.word("rule-free-told" if told else "rule-free-if", cases=self.any_of([self.case(when) for when in charge.waived]))
        return Markup("{}, {}").format(text, free)

    def told(self, condition: Condition) -> Markup | None:
        """The condition in its author's words, where every answer of it has such words."""
        ask = self.ask(condition.ask.name)
        if ask is None or not (condition.values or condition.ranges):
            return None
        if condition.ranges:
            return self._number_told(ask, condition)
        if ask.type is AskType.YES_NO:
            return self._yes_told(ask, condition)
        told = {choice.name: choice.told for choice in every_choice(ask.choices)}
        texts = [told.get(value.name) for value in condition.values]
        if any(text is None for text in texts):
            return None
        joined = self.any_of([self.printed(text) for text in texts])
        return self.word("rule-not", answers=joined) if condition.negated else joined

    def _number_told(self, ask: Ask[Any], condition: Condition) -> Markup | None:
        """“for orders from €60”: the author's words before the numbers."""
        if ask.told is None or condition.values or condition.negated:
            return None
        return Markup("{} {}").format(self.printed(ask.told), self.any_of([self._range(ask, one.bounds) for one in condition.ranges]))

    def _yes_told(self, ask: Ask[Any], condition: Condition) -> Markup | None:
        if ask.told is None or len(condition.values) > 1:
            return None
        yes = (condition.values[0].name == "yes") is not condition.negated
        return self.printed(ask.told) if yes else self.word("rule-not", answers=self.printed(ask.told))

    def _others(self, ask: Ask[Any] | None, condition: Condition) -> list[Markup]:
        """What a list of choices leaves out, where that is written or shorter to say; nothing where the list itself is."""
        if ask is None or not ask.choices or condition.ranges:
            return []
        if condition.negated:
            return [self._value(ask, value) for value in condition.values]
        if len(condition.values) < _LONG:
            return []
        left_out = list(_left_out(ask.choices, {value.name for value in condition.values}))
        return [self.printed(choice.label) for choice in left_out] if left_out and len(left_out) + 1 < len(condition.values) else []

    def _amount(self, named: Named[Amount], charge: Charge) -> Markup:
        amount = Amount.of(named.value)
        if amount is None or amount.is_free:
            return self.word("say-free")
        if amount.share is None:
            return self._fact(amount.money)
        return self.word("say-share", share=self._fact(amount.share), of=self.small_label(charge.of.name if charge.of is not None else ""))

    def _is_free(self, named: Named[Amount]) -> bool:
        amount = Amount.of(named.value)
        return amount is not None and amount.is_free

    def _fact(self, quantity: Any) -> Markup:
        return Markup("<b>{}</b>").format(self.printed(quantity))

    def _value(self, ask: Ask[Any] | None, value: Value) -> Markup:
        if ask is not None and ask.type is AskType.YES_NO and value.name in ("yes", "no"):
            return self.word(f"say-{value.name}")
        labels = dict(_labels(ask)) if ask is not None else {}
        return self.printed(labels[value.name]) if value.name in labels else Markup.escape(value.name)

    def _range(self, ask: Ask[Any] | None, bounds: Iterable[tuple[str, Named[Measure]]]) -> Markup:
        return Markup(" ").join(self.word(f"number-{word}", number=self._number(ask, bound)) for word, bound in bounds)

    def _number(self, ask: Ask[Any] | None, bound: Named[Measure]) -> Markup:
        measure = as_measure(bound.value)
        if measure is None:
            return Markup("")
        if ask is not None and ask.type is AskType.MONEY:
            return self._fact(Money(Decimal(measure.number), measure.unit))
        number = self.catalog.number(int(measure.number)) if measure.number == measure.number.to_integral_value() else str(measure.number)
        unit = measure.unit or (ask.unit if ask is not None and ask.unit is not None else "")
        if unit == "%":
            return self._fact(Percent(Decimal(measure.number)))
        return Markup("<b>{}</b>").format(f"{number}\u00a0{unit}".strip("\u00a0"))


def _left_out(choices: Iterable[Choice[Any]], named: set[str]) -> Iterator[Choice[Any]]:
    """The choices of which nothing is named, the kinds of one that is named in part."""
    for choice in choices:
        if choice.name in named:
            continue
        if any(kind.name in named for kind in every_choice(choice.kinds)):
            yield from _left_out(choice.kinds, named)
        else:
            yield choice


def _labels(ask: Ask[Any]) -> Iterator[tuple[str, Any]]:
    yield from ((choice.name, choice.label) for choice in every_choice(ask.choices))
    yield from ((band.name, band.label) for band in ask.bands)
