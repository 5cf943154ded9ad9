"""Changes between two libraries, each a value with its place, its sentence and what it does to people."""
