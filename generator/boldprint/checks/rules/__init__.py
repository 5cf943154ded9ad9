"""Decision tables: gaps, overlaps, windows, scenarios."""
