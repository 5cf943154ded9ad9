"""Prose: tense, voice, length, plain words."""
