"""Pages and facts as the search finds them: the bridge from `pages` and `edition` to `search`, which know nothing of each other."""

from boldprint.findable.indexes import SearchedSite, public_search, staff_search
from boldprint.findable.measuring import is_held_out, measured, wanted

__all__ = ["SearchedSite", "is_held_out", "measured", "public_search", "staff_search", "wanted"]
