"""Training: items and modules."""
