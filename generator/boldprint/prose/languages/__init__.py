"""One file per language, each with its `LANGUAGE`."""
