"""The training handbook: modules, their items, and what learners' progress says about both. Staff only, the whole of it."""
