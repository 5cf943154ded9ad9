"""The form of files and fields."""
