"""Exports: the same facts and cells in the forms that others read. One file for each."""
