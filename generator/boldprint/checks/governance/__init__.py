"""Governance: owners, reviews, reasons for changes, procedures that are complete."""
