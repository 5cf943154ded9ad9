"""Consumer law as data: what is asked of a shop that sells to buyers of a country, since when, with citation and certainty.

    rule.LawRule                 one rule; the files in `rules/` hold them all
    rulebook.law_rules()         every rule;  rulebook.law_rule("EU-W1")  one of them
    territory                    which countries a name such as EU stands for

It is no legal advice. Whether a shop meets a rule is decided by the checks in `checks/law/`.
"""
