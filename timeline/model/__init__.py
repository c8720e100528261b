"""What a chronology is: dates, events, marks. Pure; knows no Dash and no SQL."""
