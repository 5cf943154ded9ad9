"""Instruments: questionnaires that are scored, and worksheets. Each may have a part for customers and a part for staff."""
