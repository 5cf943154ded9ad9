"""What a shop says of itself beside its policies: the site, its markets and notices, its words, its evidence."""
