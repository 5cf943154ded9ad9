"""The published site: contact within reach, required pages."""
