"""Forms: records to fill in, on screen and on paper."""
