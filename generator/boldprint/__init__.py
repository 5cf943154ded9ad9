"""boldprint, the opposite of fine print: a shop's policies, written once, published twice, never in disagreement."""
