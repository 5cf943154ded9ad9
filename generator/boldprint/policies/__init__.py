"""Policies: one folder for each type, and what all types share."""
