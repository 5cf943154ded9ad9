"""R220: a table makes more than 20,000 different cases.

Nobody could read it, and no scenario could guard it. Split it into tables by its first ask.

Bad:

Twelve asks, and thirty rules each of which names all of them.

Good:

Two tables, each about one question of customers, each with the few asks that matter to it.
"""

from boldprint.checks.rules.table_check import table_check
from boldprint.rules.naming_findings import find_faults
from boldprint.source.finding import Level

CHECK = table_check("R220", Level.ERROR, "A table with too many different cases", lambda compiled: find_faults(compiled, "R220"))
