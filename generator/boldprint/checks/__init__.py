"""Checks: a wrong policy is caught before a customer sees it. One file for each check; its docstring is its documentation."""
