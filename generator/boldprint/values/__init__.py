"""The trade's quantities and words: text that knows who may read it, money, lengths of time, dated values, calendars."""
