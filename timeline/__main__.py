"""`python -m timeline` is the same as `case-timeline`."""

from timeline.cli import main

if __name__ == "__main__":
    main()
