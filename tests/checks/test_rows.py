"""Every rule that the source articles ask of a linter has its check; a row that loses it fails here.

The rows are those with the mark LINT, and those listed under "Linter rules that follow directly", in the requirements.
"""

import pytest

from boldprint.checks.running import all_checks

ROWS = {
    "000-01": ["T181", "T182"],  # wording that creates conflict
    "000-02": ["G103", "G104", "G138"],  # feedback, recovery, a review date on everything
    "000-04": ["G136"],  # policy inventory
    "000-05": ["G137"],  # coverage of the journey
    "000-09": ["G126", "G403"],  # a role without a service module
    "000-15": ["G125"],  # every complaint class names an escalation contact
    "000-16": ["A101", "A103"],  # a public page leaks an internal contact
    "000-18": ["W206"],  # a page without contact route
    "001-02": ["G103", "G104"],  # a review date on every procedure
    "001-04": ["G116"],  # one repeatable activity
    "001-05": ["T140", "T160", "T184"],  # sentence length, plain language, jargon
    "001-06": ["T110", "T120"],  # present tense
    "001-07": ["G116", "T150", "T160", "T170"],  # short, simple, easy to read
    "001-12": ["G104", "F206"],  # staleness
    "001-15": ["G201", "G202"],  # a branch deviates without a reason
    "002-02": ["G115"],  # a procedure without a module
    "002-04": ["G114"],  # a contact without a record step
    "002-08": ["G139"],  # a changed policy without its quiz
    "002-11": ["G110", "G112"],  # a hold over 60 seconds
    "002-12": ["G111"],  # a hold without an apology
    "002-14": ["G113"],  # a transfer without staying on the line
    "002-17": ["G404", "Y311"],  # a feedback category without an owner
    "003-08": ["T185", "G128"],  # leading questions
    "003-09": ["G128", "T185"],  # only rating questions
    "003-10": ["T185"],  # biased wording
    "003-11": ["G129"],  # survey results older than two months
    "003-19": ["G401"],  # exactly three problems
    "003-20": ["G127"],  # vague wording of a problem
    "003-22": ["G132"],  # the length of the vision
    "003-24": ["G120", "G121"],  # a goal without number, unit, deadline
    "003-26": ["T130", "T160", "T190"],  # readability of public pages
    "003-27": ["G134"],  # a policy that causes most trouble
    "003-28": ["G106"],  # staff consulted
    "003-30": ["G140"],  # the customer's view
    "003-31": ["G136"],  # the seven policy areas
    "003-34": ["G133"],  # a maximum wait without staffing
    "003-36": ["W201"],  # returns and shipping within one step
    "003-37": ["W202"],  # payment methods
    "003-38": ["T180"],  # pressure
    "003-39": ["W204"],  # after-sales name, telephone number, e-mail address
    "003-40": ["W203"],  # a timetable of delivery
    "003-42": ["W205"],  # a complaint route
    "003-46": ["G123"],  # a complaint kind without compensation
    "003-47": ["G124"],  # follow-up
    "003-48": ["G135"],  # contact after one month
    "003-52": ["T182"],  # “it's our policy”
    "004-10": ["T183"],  # promises that no value backs
    "004-17": ["G402"],  # one option is no choice
    "004-21": ["G122"],  # a remedy above the role's limit
    "004-23": ["T181"],  # blame in scripts
    "004-25": ["G124"],  # a complaint policy without follow-up
}


@pytest.mark.parametrize("row", ROWS)
def test_row_has_its_checks(row: str) -> None:
    lost = [code for code in ROWS[row] if code not in all_checks() or row not in all_checks()[code].rows]
    assert not lost, f"{row} has lost {lost}"
