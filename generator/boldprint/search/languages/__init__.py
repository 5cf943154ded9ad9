"""One file per search language, each with a `LANGUAGE`."""
