"""Everything read: from the files of a shop to one `Library`, and the library as it stands on a day in a market."""
