"""What a manager writes of executable policy: tables, windows, counting, staff exceptions, and what the law demands beneath."""

from boldprint.rules.counting import Counting
from boldprint.rules.exception import StaffException
from boldprint.rules.table import Table
from boldprint.rules.window import Window

__all__ = ["Counting", "StaffException", "Table", "Window"]
