"""Executable policy: asks, rules and windows, compiled to cells, from which every feature reads.

Knows no file, no page and no language. Everything is pure: what is written comes in as models (`rules.model`) whose facts
are filled in, and now is an argument.

What a manager writes
    model.Table, model.Window, model.Counting, model.StaffException   generic in the text type where they hold text
    scenario.Scenario                                                an example beside a policy

Compiling and deciding
    cells.Setting(policy, zone, shop_counting, policy_counting, calendar, facts)
    compiling.compile_table(table, windows, setting) -> cells.CompiledTable    its .cells, .faults, .usable
    decide.decide(compiled, {"item": "gear", "delivered": "2026-05-03"}, now) -> decision.Decision | case.CaseRefused
    decision.decision_json(decision), decision.staff_decision_json(decision), decision.refused_json(refused)
    cohort.govern(versions, answers, now)     which version of a policy governs an order
    answer_code.encode(…), answer_code.decode(…)
    exception.StaffException, granting.granted(…)   what a role may give beyond the public answer

For the browser
    cells_json.cells_json(compiled, first, last), cells_json.staff_cells_json(…)   read by assets/js/decide.js

Findings (each function takes compiled things and returns findings; `checks/` wraps one per file)
    coverage_findings, naming_findings, window_findings, terms_findings, promise_findings, scenario_findings
"""
