"""Whether somebody can be reached now, and if not, when."""

from boldprint.policies.contact_details.model import Channel, ChannelKind, ContactPublic
from boldprint.policies.contact_details.opening import OpenState, channel_state
from boldprint.policies.own_answer import Asked, OwnAnswer, OwnAsk, OwnTerms
from boldprint.policies.part import PublicPart

CHANNEL = "channel"


def _asks(part: PublicPart) -> tuple[OwnAsk, ...]:
    assert isinstance(part, ContactPublic)
    return (OwnAsk(CHANNEL, "ask-channel", tuple((channel.name, channel.label) for channel in part.channels)),)


def _terms(asked: Asked) -> OwnTerms:
    """The state of the channel that the case names; else of the first that is open, else of the one that opens first."""
    assert isinstance(asked.part, ContactPublic)
    states = [(channel, _state(asked, asked.part, channel)) for channel in _meant(asked.part, asked.case.get(CHANNEL))]
    channel, state = next((one for one in states if one[1].open), None) or min(states, key=lambda one: _opening(one[1]))
    opens = state.opens_at.isoformat() if state.opens_at is not None else None
    closes = state.closes_at.isoformat() if state.closes_at is not None else None
    return OwnTerms({"open": state.open, "opens_at": opens, "closes_at": closes, CHANNEL: channel.name}, state.open, state.closes_at)


def _meant(part: ContactPublic, name: str | None) -> tuple[Channel, ...]:
    """The named channel; without a name those that keep hours and are for every matter, as far as there are any.

    A toll-free line beside an ordinary telephone is for one matter (recalls, safety): who asks for nothing in particular is not sent there.
    """
    if name is not None:
        return tuple(channel for channel in part.channels if channel.name == name)
    attended = tuple(channel for channel in part.channels if channel.hours)
    general = tuple(channel for channel in attended if not channel.for_)
    if any(channel.kind is ChannelKind.PHONE for channel in general):
        general = tuple(channel for channel in general if channel.kind is not ChannelKind.TOLL_FREE)
    return general or attended or part.channels


def _state(asked: Asked, part: ContactPublic, channel: Channel) -> OpenState:
    calendar = asked.calendar
    return channel_state(part, channel, str(asked.now.tzinfo), lambda day: day in calendar.holidays(day.year), asked.now)


def _opening(state: OpenState) -> tuple[bool, str]:
    return (state.opens_at is None, state.opens_at.isoformat() if state.opens_at is not None else "")


OWN_ANSWER = OwnAnswer(_asks, _terms)
