"""Text with positions and no meaning: strict YAML, front matter, findings, and models that know their place."""
