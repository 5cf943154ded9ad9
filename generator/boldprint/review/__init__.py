"""Review: changes joined with everything that they touch, for the people who have to agree to them."""
