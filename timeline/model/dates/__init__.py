"""Imprecise dates: from the words of a chronology to a range of days, and back to words."""
