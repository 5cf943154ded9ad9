"""The rules for English, from a table of verb forms; no tagger and no download."""
