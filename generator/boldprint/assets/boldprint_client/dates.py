"""Deadlines: when a window ends, counted as the policy declares it."""

import calendar
import datetime
from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

Moment = datetime.date | datetime.datetime
Json = dict[str, Any]
DAY = datetime.timedelta(days=1)
_LATER = {"ordered": ("shipped", "delivered", "ready", "exchanged"), "shipped": ("delivered",)}
_EARLIER = {"shipped": ("ordered",), "delivered": ("ordered", "shipped")}
_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600}


def day_of(moment: Moment, zone: str) -> datetime.date:
    """The civil day of a moment in a zone; a moment without an offset is on the zone's own clock."""
    if not isinstance(moment, datetime.datetime):
        return moment
    return (moment.astimezone(ZoneInfo(zone)) if moment.tzinfo is not None else moment).date()


def instant(moment: Moment, zone: str) -> datetime.datetime:
    """A moment with its offset; a plain day is its beginning."""
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    return moment.astimezone(datetime.UTC).astimezone(ZoneInfo(zone))


class Calendar:
    """Open days, in the years that the shop has published; LookupError beyond them."""

    def __init__(self, written: Json) -> None:
        self.weekend, self.closed, self.open = set(written["weekend"]), set(written["closed"]), set(written["open"])
        self.first, self.last = written["first"], written["last"]

    def next_open(self, day: datetime.date) -> datetime.date:
        """The day itself if it is open, else the next open one."""
        while not self._is_open(day):
            day += DAY
        return day

    def add(self, day: datetime.date, number: int) -> datetime.date:
        """So many open days later; for 0 the next open day, the day itself included."""
        if number == 0:
            return self.next_open(day)
        for _ in range(number):
            day = self.next_open(day + DAY)
        return day

    def _is_open(self, day: datetime.date) -> bool:
        text = day.isoformat()
        if not self.first <= text <= self.last:
            raise LookupError(f"the published calendar does not hold {text}")
        return text in self.open or not (day.weekday() in self.weekend or text in self.closed)


def last_day(start: datetime.date, length: list[Any], counted: bool, opening: Calendar | None) -> datetime.date | None:
    """The last day of a length such as [30, "days"]; `counted` says whether the start day is its day 1. None without a calendar."""
    number, unit = int(length[0]), str(length[1])
    back = 1 if counted and number else 0
    if unit in ("days", "weeks"):
        return start + (number * (7 if unit == "weeks" else 1) - back) * DAY
    if unit == "business days":
        return opening.add(start - back * DAY, number) if opening is not None else None
    year, month = divmod(start.year * 12 + start.month - 1 + number * (12 if unit == "years" else 1), 12)
    longest = calendar.monthrange(year, month + 1)[1]
    if start.day > longest:
        return datetime.date(year, month + 1, longest)
    return datetime.date(year, month + 1, start.day) - back * DAY


class Clock:
    """The deadlines of one case at one moment: `deadline(name)` is a deadline, the list of events it waits for, or None."""

    def __init__(self, table: Json, events: Mapping[str, Moment | None], now: Moment, seasons: Iterable[str]) -> None:
        self.windows, self.events, self.now, self.seasons = table["windows"], events, now, set(seasons)
        self.asked = {ask["id"] for ask in table["asks"] if ask["type"].startswith("date")}
        self.calendar = Calendar(table["calendar"]) if "calendar" in table else None

    def deadline(self, name: str) -> Any:
        """When a window ends: {"window", "day", "moment", "starts", "start", "moved", "season"}, as far as it has them."""
        window = self.windows.get(name)
        if window is None or "zone" not in window:
            return None
        if window.get("unlimited"):
            return {"window": name}
        if "until" in window:
            return self._seasonal(window, self._ending({"window": name, "day": _date(window["until"])}, window))
        started = self._start(name, window)
        if not isinstance(started, dict) or "length" not in window:
            return started if not isinstance(started, dict) else None
        if started["start"] is None:
            return started
        if window["length"][1] in _SECONDS:
            begun = instant(started["start"], window["zone"]).astimezone(datetime.UTC)
            ended = begun + datetime.timedelta(seconds=window["length"][0] * _SECONDS[window["length"][1]])
            return {**started, "moment": ended.astimezone(ZoneInfo(window["zone"]))}
        found = self._counted(window, started, day_of(started["start"], window["zone"]))
        return self._seasonal(window, found) if found is not None else None

    def in_time(self, found: Json) -> bool:
        """Whether now is not after the deadline."""
        if "day" not in found and "moment" not in found:
            return True
        zone = self.windows[found["window"]]["zone"]
        if "moment" not in found or ("day" in found and not isinstance(self.now, datetime.datetime)):
            return bool(day_of(self.now, zone) <= found.get("day", datetime.date.max))
        utc = datetime.UTC
        return bool(instant(self.now, zone).astimezone(utc) <= found["moment"].astimezone(utc))

    def _start(self, name: str, window: Json) -> Any:
        again = str(window.get("restarts"))
        if again in self.asked:
            if again not in self.events:
                return [again]
            if self.events[again] is not None:
                return {"window": name, "starts": again, "start": self.events[again]}
        if window.get("starts") is None:
            return None
        begun = [self._begun(name, window, starts) for starts in (window["starts"], *window.get("or_later", ()))]
        unknown = [event for one in begun if isinstance(one, list) for event in one]
        if unknown or None in begun:
            return list(dict.fromkeys(unknown)) or None
        return max((one for one in begun if one["start"] is not None), key=lambda one: self._order(window, one["start"]), default=begun[0])

    def _begun(self, name: str, window: Json, starts: str) -> Any:
        """What one event, or the end of another window, makes of a window's start."""
        if starts in self.windows:
            first = self.deadline(starts)
            return {"window": name, "starts": starts, "start": first.get("day") or first.get("moment")} if isinstance(first, dict) else first
        start = self.events.get(starts)
        by_clock = "length" in window and window["length"][1] in _SECONDS
        if starts not in self.events or (by_clock and start is not None and not isinstance(start, datetime.datetime)):
            return [starts]
        return {"window": name, "starts": starts, "start": start}

    def _order(self, window: Json, start: Moment) -> datetime.date:
        """By what starts are compared, of which the latest counts: the moment for hours, the day for the rest."""
        if "length" in window and window["length"][1] in _SECONDS:
            return instant(start, window["zone"]).astimezone(datetime.UTC)
        return day_of(start, window["zone"])

    def _counted(self, window: Json, started: Json, start: datetime.date) -> Json | None:
        last = last_day(start, window["length"], window["counted"], self.calendar)
        if last is None or (window["moves"] and self.calendar is None):
            return None
        moved = self.calendar.next_open(last) if window["moves"] and self.calendar is not None else last
        return self._ending({**started, "day": moved, **({"moved": last} if moved != last else {})}, window)

    def _ending(self, found: Json, window: Json) -> Json:
        found = {key: value for key, value in found.items() if key != "moment"}
        if window["ends"] == 1440:
            return found
        wall = datetime.datetime.combine(found["day"], datetime.time(*divmod(window["ends"], 60)))
        return {**found, "moment": instant(wall, window["zone"])}

    def _seasonal(self, window: Json, plain: Json) -> Any:
        """The later day wins, never the earlier; a season whose event is not known may keep the answer waiting."""
        certain, doubtful = plain, []
        for season in window.get("seasons", ()):
            applies = self._applies(season, window["zone"]) if season["id"] in self.seasons else False
            if applies is False:
                continue
            longer = self._extended(window, season, plain)
            if applies and _last(longer) > _last(certain):
                certain = longer
            if applies is None and _last(longer) > _last(plain):
                doubtful.append((season["event"], longer))
        later = [(event, longer) for event, longer in doubtful if _last(longer) > _last(certain)]
        if any(self.in_time(longer) for _, longer in later):
            return list(dict.fromkeys(event for event, _ in later))
        return certain

    def _extended(self, window: Json, season: Json, plain: Json) -> Json:
        if "until" in season:
            kept = {key: value for key, value in plain.items() if key != "moved"}
            return self._ending({**kept, "day": _date(season["until"]), "season": season["id"]}, window)
        start = _date(season["starts_on"])
        if plain.get("start") is None or day_of(plain["start"], window["zone"]) >= start:
            return plain
        return self._counted(window, {**plain, "season": season["id"]}, start) or plain

    def _applies(self, season: Json, zone: str) -> bool | None:
        first, last = _date(season["first"]), _date(season["last"])
        event = season["event"]
        if event in self.events:
            moment = self.events[event]
            return moment is not None and first <= day_of(moment, zone) <= last
        if event not in self.asked:
            return False
        earliest = max(self._known(_EARLIER.get(event, ()), zone), default=datetime.date.min)
        latest = min(self._known(_LATER.get(event, ()), zone), default=datetime.date.max)
        if event == "ordered":
            latest = min(latest, day_of(self.now, zone))
        if latest < first or earliest > last:
            return False
        return True if first <= earliest and latest <= last else None

    def _known(self, names: Iterable[str], zone: str) -> list[datetime.date]:
        return [day_of(moment, zone) for name in names if (moment := self.events.get(name)) is not None]


def _date(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _last(found: Json) -> datetime.date:
    day: datetime.date = found.get("day", datetime.date.max)
    return day
