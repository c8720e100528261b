"""Our own tables: how an event stands in a row of words, and how the row is read back.

Both directions stand side by side, so that what is taken away as Word or CSV can be
changed by hand and brought in again. The words are the truth: nothing is hidden in the
file behind them, so that a row that is deleted is gone.
"""
