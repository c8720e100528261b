"""The plain form of what was typed, so that a reader need not mind how it was typed."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_TABLE: Mapping[int, str] = MappingProxyType(
    str.maketrans(
        {
            **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
            **dict.fromkeys("⁄∕／\\", "/"),
            **dict.fromkeys("‘’‛ʼ`´", "'"),
            **dict.fromkeys("“”„", '"'),
            "？": "?",
            "：": ":",
            **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", ""),
        }
    )
)
_AROUND = " .,;:"


def plain(text: str) -> str:
    """Lower case, one kind of dash, slash and quote, single spaces, no trailing full stop.

    A no-break space is a space; "(?)" is "?"; brackets around the whole are left off.
    """
    words = " ".join(text.translate(_TABLE).lower().split()).strip(_AROUND)
    words = re.sub(r"\(\s*\?\s*\)", "?", words)
    if words.startswith("(") and words.endswith(")") and words.count("(") == 1:
        words = words[1:-1].strip(_AROUND)
    return words
