"""Pages: one file for each kind of page, composing the types' templates and the components."""
