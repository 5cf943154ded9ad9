"""Wordings are found where they are meant, and not where a text says the opposite or something else."""

import pytest

from boldprint.checks.law.corpus import first_found
from boldprint.jurisdiction.rulebook import wordings

SAID = [
    ("no-refunds", "No refunds on sale items."),
    ("no-refunds", "Sorry, no returns."),
    ("no-refunds", "We do not give refunds."),
    ("no-refunds", "Refunds are not possible."),
    ("no-refunds", "Reduced goods: exchange or credit only."),
    ("no-refunds", "All sales are final."),
    ("odr", "Use https://ec.europa.eu/consumers/odr/main."),
    ("odr", "If we do not agree, use the EU's online dispute resolution platform."),
    ("green", "A climate-neutral parcel."),
    ("green", "Our 100 % sustainable socks"),
    ("green", "Carriers that are gentle on the environment"),
    ("surcharge", "There is a 2 % surcharge for credit cards."),
    ("surcharge", "A premium-rate number"),
    ("delivery-kept", "Shipping costs are not refunded."),
    ("delivery-kept", "The original shipping is non-refundable."),
    ("delivery-kept", "We cannot refund delivery."),
    ("to-the-maker", "If it breaks, contact the manufacturer."),
    ("recall-soothing", "We recall it as a precaution."),
    ("recall-soothing", "No injuries are known."),
]
NOT_SAID = [
    ("no-refunds", "No refund for a change of mind."),
    ("no-refunds", "There is no refund if you change your mind after 30 days."),
    ("no-refunds", "No return label? Ask us for one."),
    ("no-refunds", "We do not refund in cash what was paid by card."),
    ("odr", "The EU's online dispute resolution platform was closed in July 2025."),
    ("odr", "Resolve a dispute online with us."),
    ("green", "Our green jacket is back."),
    ("green", "We call nothing climate neutral."),
    ("green", "The natural colour of wool"),
    ("surcharge", "There is no surcharge for cards."),
    ("surcharge", "A fee for paying late"),
    ("delivery-kept", "Delivery is refunded with the goods."),
    ("delivery-kept", "If delivery is not possible, we call you."),
    ("to-the-maker", "We send the claim to the maker for you."),
    ("recall-soothing", "Gas escapes and can catch fire."),
]


@pytest.mark.parametrize(("name", "text"), SAID)
def test_said(name: str, text: str) -> None:
    assert first_found(text, wordings(name, "en"))


@pytest.mark.parametrize(("name", "text"), NOT_SAID)
def test_not_said(name: str, text: str) -> None:
    assert first_found(text, wordings(name, "en")) is None
