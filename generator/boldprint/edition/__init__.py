"""The library for one audience, language, market and day: what holds, with every fact filled in."""
