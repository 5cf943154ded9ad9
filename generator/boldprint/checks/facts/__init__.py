"""Facts: named, used, in agreement with each other and with the prose around them."""
