"""Decision tables in an edition: compiled for each version of a policy, decided by the version that governs the order.

Pure: a library and a market go in, the moment is an argument.

    tables.public_tables(library, market, catalog)     the public tables, compiled when they are asked for
    tables.all_tables(library, market, catalog)        those of staff policies too, with what staff may grant beyond them
    deciding.decide(tables, "returns.return", case, now)   an Answered (decision, version, terms of the type) or a Refusal
    saying.said(answer, phrasing, day)                 the answer in words, as the result board shows them
    answer_text.answer_text(…)                         the same for the terminal
    block.data_block(…), staff_block.staff_block(…)    what the forms in the browser read
    scenarios.run_all(library, markets, today)         the examples beside the policies, and the cells that they reach
"""
