"""The form that our own tables have: how an event stands in a row of words, and back.

Both directions stand side by side, so that what is taken away as Word or CSV can be
changed by hand and brought in again. The words are the truth: nothing is hidden in the
file behind them, so that a row that is deleted is gone. This room knows only the model;
takeaway writes what it says, and intake reads by it.
"""
