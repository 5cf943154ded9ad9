"""Executable policy: asks, rules and windows, compiled to cells, from which every feature reads.

Knows no file, no page and no language. Everything is pure: what is written comes in as models (`rules.model`) whose facts
are filled in, and now is an argument.

What a manager writes
    model.Table, model.Window, model.Counting, model.StaffException    tables are generic in the text type
    scenario.Scenario                                                 an example beside a policy
    floor.Floor                                                       what the law of a market gives

Compiling and deciding
    cells.Setting(policy, zone, shop_counting, policy_counting, calendar, facts)
    compiling.compile_table(table, windows, setting, also) -> cells.CompiledTable: .cells, .faults, .usable
    decide.decide(compiled, {"item": "gear", "delivered": "2026-05-03"}, now) -> decision.Decision | case.CaseRefused
    decision.decision_json, decision.staff_decision_json, decision.refused_json
    cohort.governing, cohort.decide_in_cohort         which version of a policy governs an order
    granting.granted, granting.exceptions_json        what a role may give beyond the public answer
    answer_code.encode, answer_code.day_in, answer_code.decode
    scenario_run.run_scenarios, .coverage, .trace, .results_json

For the browser
    cells_json.cells_json(compiled, first, last), cells_json.staff_cells_json
    read by assets/js/dates.js and decide.js, and by answer-code.js; on staff pages also exceptions.js

Findings: one function per check in coverage_findings, naming_findings, window_findings, terms_findings, floor_findings,
exception_findings, scenario_findings and cohort; each takes compiled things, and `checks/` wraps one per file.
"""
