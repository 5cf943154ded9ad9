"""Decision tables in an edition: compiled for each version of a policy, decided by the version that governs the order.

Pure: a library and a market go in, the moment is an argument.

    tables.public_tables(library, market, catalog, drafts)     the public tables, compiled when they are asked for
    tables.all_tables(library, market, catalog, drafts)        those of staff policies too
    deciding.decide(tables, "returns.return", case, now)       Answered (a decision, the version, the terms of the type) or Refusal
    saying.said(answer, language)                              the answer in words, as the result board shows them
    block.data_block(table, …)                                 what the form in the browser reads
"""
