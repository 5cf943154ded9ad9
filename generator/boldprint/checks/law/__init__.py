"""Consumer law that can be decided from the YAML. Not legal advice."""
