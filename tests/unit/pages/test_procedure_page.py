"""A procedure on the screen of somebody who is on a call: what to say first, then the rest; other ways within reach."""

from typing import Any

import pytest
from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Shop
from boldprint.library.reading import read_library
from boldprint.pages.making import make_staff_pages

STEPS = "\n".join(f"    - {{id: step-{number}, do: Do this.}}" for number in range(3, 11))
SOP = f"""
kind: sop
id: late-parcel
staff:
  title: Find a parcel
  purpose: We search, and the customer does not.
  trigger: A parcel is late.
  roles: [service]
  contact: call
  steps:
    - id: sorry
      do: Apologise.
      say: I am sorry that it is late.
      more: Once is enough.
      opens: returns
      branches:
        - {{id: wait, when: They wait, then: Agree on a day., to: step-3}}
        - {{id: leave, when: They leave, to: hold-a-call}}
    - {{id: record, do: Record it., record: contact-record}}
{STEPS}
  except_when:
    - {{id: danger, when: Somebody is hurt., then: Call 112., to: hold-a-call}}
  related: [hold-a-call]
"""
HOLD = SOP.split("    - id: sorry")[0].replace("late-parcel", "hold-a-call").replace("Find a parcel", "Hold a call")
HOLD += "    - {id: record, do: Record it., record: contact-record}\n"


@pytest.fixture(scope="module")
def page() -> str:
    files = with_files({"policies/sops/late-parcel.yaml": SOP, "policies/sops/hold-a-call.yaml": HOLD})
    library, findings = read_library(files)
    assert library is not None, findings
    made: dict[str, Any] = {page.path: page for page in make_staff_pages(Shop(library, TODAY).staff)}
    return str(made["sops/late-parcel.md"].body)


def test_what_to_say_comes_before_what_helps_and_why(page: str) -> None:
    order = ("Apologise.", "I am sorry that it is late.", "Once is enough.", "They wait", "Why: We search")
    said = [page.index(words) for words in order]
    assert said == sorted(said)


def test_a_way_on_says_what_to_do_and_where_it_goes(page: str) -> None:
    assert "Agree on a day. Go to step\u00a03." in page
    assert "Go on with: Hold a call" in page


def test_a_step_opens_the_page_that_it_needs(page: str) -> None:
    step = page[page.index('id="sorry"') : page.index('id="record"')]
    assert 'href="../policies/returns.html"' in step
    assert step.index("returns.html") < step.index("They wait"), "first look it up, then choose"


def test_other_ways_stand_above_the_first_step_and_lead_on(page: str) -> None:
    assert page.index('href="#exceptions">Somebody is hurt<') < page.index("Apologise.")
    after = page[page.index('id="exceptions"') :]
    assert "Call 112." in after
    assert after.index("hold-a-call.html") > after.index("Call 112.")
