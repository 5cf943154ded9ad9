"""Wording per language: quantities, dates and the interface's own words. Nothing here assumes English."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, parse_pattern
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit

from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity
from boldprint.values.reach import Email, Phone, Url

Wording = str | Mapping[str, str]
"""A sentence with `{names}`, or one for each plural form of the language (CLDR: one, few, many, other …), counted by `{n}`."""

_UNITS = {
    Unit.SECONDS: "duration-second",
    Unit.MINUTES: "duration-minute",
    Unit.HOURS: "duration-hour",
    Unit.DAYS: "duration-day",
    Unit.WEEKS: "duration-week",
    Unit.MONTHS: "duration-month",
    Unit.YEARS: "duration-year",
}
_NO_BREAK = "\u00a0"


@dataclass(frozen=True)
class Catalog:
    """The words of one language, and the way in which it writes quantities for one region."""

    language: str
    words: Mapping[str, Wording]
    region: str = ""

    def for_region(self, region: str) -> "Catalog":
        """The same language as written in a region (ISO 3166): English dates differ between Ireland and the US."""
        return replace(self, region=region)

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale; the language alone where the region is unknown to CLDR."""
        if self.language == "qps":
            return Locale.parse("en")
        try:
            return Locale.parse(f"{self.language}_{self.region}" if self.region else self.language)
        except ValueError:
            return Locale.parse(self.language)

    @property
    def tag(self) -> str:
        """The language tag for HTML (BCP 47).

        >>> Catalog("en", {}, "IE").tag
        'en-IE'
        """
        return str(self.locale).replace("_", "-") if self.language != "qps" else "qps"

    @property
    def own_name(self) -> str:
        """What the language calls itself, with a capital as in a list.

        >>> [Catalog(language, {}).own_name for language in ("sv", "ga", "qps")]
        ['Svenska', 'Gaeilge', 'Qps']
        """
        name = (Locale.parse(self.language).get_display_name() if self.language != "qps" else None) or self.language
        return f"{name[:1].upper()}{name[1:]}"

    def wording(self, key: str, number: int | None = None) -> str:
        """The interface's word or sentence for `key` with its `{names}` open, in the plural form for `number`.

        Raises KeyError for a word that the language lacks.

        >>> Catalog("en", {"ways": {"one": "{n} way", "other": "{n} ways"}}).wording("ways", 1)
        '{n} way'
        """
        wording = self.words[key]
        if isinstance(wording, str):
            return wording
        return wording.get(self.locale.plural_form(number or 0), wording["other"])

    def word(self, key: str, **values: object) -> str:
        """The interface's word or sentence for `key`, with its values put in.

        >>> Catalog("en", {"until": "until {day}"}).word("until", day="Tuesday")
        'until Tuesday'
        """
        number = values.get("n")
        wording = self.wording(key, number if isinstance(number, int) else None)
        return wording.format(**values) if values else wording

    def sayings(self, *prefixes: str) -> Mapping[str, Wording]:
        """The words whose key begins with one of the prefixes, by the key without it.

        >>> Catalog("en", {"decide-ask": "Ask", "until": "until {day}"}).sayings("decide-")
        {'ask': 'Ask'}
        """
        if prefixes not in self._sayings:
            self._sayings[prefixes] = {key.removeprefix(prefix): words for prefix in prefixes for key, words in self.words.items() if key.startswith(prefix)}
        return self._sayings[prefixes]

    @cached_property
    def _sayings(self) -> dict[tuple[str, ...], Mapping[str, Wording]]:
        """The groups of words that were asked for before: every page with a form needs the same."""
        return {}

    def quantity(self, quantity: Quantity) -> str:
        """The quantity as people read it, number and unit kept together.

        >>> Catalog("en", {}, "IE").quantity(Money.parse("4.95 EUR"))
        '€4.95'
        >>> Catalog("sv", {}).quantity(Length.parse("30 days")).replace(_NO_BREAK, " ")
        '30 dygn'
        """
        key = type(quantity), quantity
        if key not in self._worded:
            self._worded[key] = self._quantity(quantity)
        return self._worded[key]

    @cached_property
    def _worded(self) -> dict[tuple[type[Quantity], Quantity], str]:
        """The quantities that were worded before: a shop has few, and they stand everywhere."""
        return {}

    def _quantity(self, quantity: Quantity) -> str:
        match quantity:
            case Length():
                return self.length(quantity)
            case Money():
                return self._together(self.money(quantity))
            case Percent():
                return self._together(format_percent(quantity.factor, locale=self.locale, decimal_quantization=False))
            case Count():
                return self._count(quantity)
            case TimeOfDay():
                return self.time(quantity)
            case Phone() | Email() | Url():
                return str(quantity)
            case datetime.date():
                return self.day(quantity)
            case _:
                return str(quantity)

    def length(self, length: Length) -> str:
        """A length of time in words: 30 days, 5 working days.

        >>> Catalog("en", {}).length(Length.parse("1 month")).replace(_NO_BREAK, " ")
        '1 month'
        """
        if length.unit is Unit.BUSINESS_DAYS:
            return self._together(self.word("business-days", n=length.number))
        if length.unit is Unit.DAYS and "days" in self.words:
            return self._together(self.word("days", n=length.number))
        return self._together(format_unit(length.number, _UNITS[length.unit], length="long", locale=self.locale))

    def money(self, money: Money) -> str:
        """An amount with its currency; whole amounts without decimals.

        >>> Catalog("en", {}, "IE").money(Money.parse("50 EUR"))
        '€50'
        """
        whole = money.amount == money.amount.to_integral_value()
        pattern = format_currency(
            money.amount,
            money.currency,
            locale=self.locale,
            currency_digits=not whole,
            format=None
            if not whole
            else self.locale.currency_formats["standard"].pattern.split(";")[0].replace(".00", ""),
        )
        return re.sub(r"(?<=[A-Z]{3})(?=\d)", _NO_BREAK, str(pattern))

    def number(self, number: int) -> str:
        """A number as the language groups it."""
        return str(format_decimal(number, locale=self.locale))

    def day(self, day: datetime.date, weekday: bool = False, year: bool = True) -> str:
        """A day in words, day and month kept together.

        >>> Catalog("en", {}, "IE").day(datetime.date(2026, 6, 2), weekday=True, year=False).replace(_NO_BREAK, " ")
        'Tuesday 2 June'
        """
        if year:
            shown = str(format_date(day, "full" if weekday else "long", locale=self.locale))
        else:
            # CLDR gives the short form with weekday; its letters are widened, because a name in full is never misread.
            pattern = self.locale.datetime_skeletons["MMMEd" if weekday else "MMMd"].pattern
            shown = str(parse_pattern(re.sub(r"M+", "MMMM", re.sub(r"E+", "EEEE", pattern))).apply(day, self.locale))
        return self._day_with_month(shown.replace(",", "") if str(self.locale) == "en_IE" else shown, day)

    def month(self, month: str) -> str:
        """A month in words, from its year and number.

        >>> Catalog("en", {}, "IE").month("2026-10").replace(_NO_BREAK, " ")
        'October 2026'
        """
        shown = format_skeleton("yMMMM", datetime.date.fromisoformat(f"{month}-01"), locale=self.locale)
        return str(shown).replace(" ", _NO_BREAK)

    def time(self, time: TimeOfDay) -> str:
        """A time of day: 18:00.

        >>> Catalog("en", {}, "IE").time(TimeOfDay.parse("18:00"))
        '18:00'
        """
        if time.minutes == 1440:
            return "24:00"
        return str(format_time(datetime.time(time.minutes // 60, time.minutes % 60), "short", locale=self.locale))

    def joined(self, words: list[str], style: str = "standard") -> str:
        """A list in words: “a, b and c”; style `or` for alternatives.

        >>> Catalog("en", {}, "IE").joined(["phone", "chat"])
        'phone and chat'
        """
        return str(format_list(words, style=style, locale=self.locale))  # type: ignore[arg-type]  # Babel names its styles in a Literal

    def country(self, code: str) -> str:
        """The name of a country; the code itself where CLDR has none.

        >>> Catalog("en", {}).country("IE")
        'Ireland'
        """
        return str(self.locale.territories.get(code, code))

    def weekday(self, number: int) -> str:
        """The name of a weekday, 0 = Monday."""
        return str(self.locale.days["stand-alone"]["wide"][number])

    def _count(self, count: Count) -> str:
        noun = count.one if self.locale.plural_form(count.number) == "one" else count.other
        return self._together(f"{self.number(count.number)} {noun}".strip())

    def _together(self, shown: str) -> str:
        return shown.replace(" ", _NO_BREAK)

    def _day_with_month(self, shown: str, day: datetime.date) -> str:
        number = str(day.day)
        month = str(self.locale.months["format"]["wide"][day.month])
        return shown.replace(f"{number} {month}", f"{number}{_NO_BREAK}{month}").replace(
            f"{month} {number}", f"{month}{_NO_BREAK}{number}"
        )
