"""Languages: translations that are missing or stale."""
