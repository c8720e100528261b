"""The words by which a cell says that a child was seen, was not, or leaves it open.

All are looked for in words in small letters, each line closed with a semicolon.
"""

import re
from typing import Final

# What closes an answer. A hyphen inside a word does not ("no-one"), nor does a point
# before a number ("no. 12").
_PAUSE: Final = r"(?=\s*(?:$|[,;:!(&–—]|\.(?!\s*\d)|-(?!\w))|\s-)"

# What may follow "seen" and leave it the child who was seen ("seen at school"); "seen
# mother" is another's.
_ON: Final = (
    r"(?=\s*/|\s+(?:and|asleep|at|awake|but|briefly|by|during|for|in|not alone|not spoken|on|"
    r"playing|sleeping|today|twice|well|when|while|with)\b)"
)
_CHILD: Final = r"(?:(?:the )?(?:child|baby|infant|he|she)\s(?:(?:was|has been)\s)?)?"
_YES: Final = r"(?:(?:yes|y)\b[\s,;:.–—-]*)"
_NO: Final = r"(?:(?:no|n)\b[\s,;:.–—-]*)"

# "Alone in her room" may be how the child was found: only "seen alone" may go on so.
SEEN_ALONE: Final = re.compile(
    rf"{_YES}?{_CHILD}seen(?: and spoken to)? alone\b"
    rf"(?:{_PAUSE}|(?=\s+(?:and|at|by|in|on|today)\b))"
    rf"|{_YES}alone\b{_PAUSE}"
)
SEEN: Final = re.compile(rf"{_YES}?{_CHILD}seen\b(?:{_PAUSE}|{_ON})|(?:yes|y)\b{_PAUSE}")
NOT_SEEN: Final = re.compile(
    rf"{_NO}?{_CHILD}(?:not (?:been )?seen|unseen)\b(?:{_PAUSE}|{_ON}|(?=\s+since\b))"
    rf"|(?:no|n)\b{_PAUSE}"
)
DOES_NOT_APPLY: Final = re.compile(
    r"n[/\\.]?[ak]\b\.?|(?:not applicable|not known|unknown|not recorded|not stated|nr|n r|n a|n k|"
    rf"unborn(?: baby| child)?|not (?:yet )?born|(?:pre|before)[- ]birth)\b{_PAUSE}"
)
ASKS: Final = re.compile(
    rf"(?:was\s|is\s)?{_CHILD}seen(?P<alone> alone)?\s*(?P<mark>[?:])\s*(?=\S)"
)
ANSWERS: Final = re.compile(rf"(?:yes|y|no|n)\b{_PAUSE}")

# Said beside a yes, these leave it a yes.
BESIDE_SEEN: Final = re.compile(
    r"\b(?:not|no)\s+(?:been\s+)?(?:spoken|alone|disturbed|woken|undressed|distressed|verbal|"
    r"concerns?|worries|issues|injur(?:y|ies)|marks?|bruis(?:e|es|ing)|changes?)\b"
    r"|\balone\s*[?:-]?\s*no?\b"
)
# Said beside a yes, these speak against it, or against its being this child, face to face.
AGAINST_SEEN: Final = re.compile(
    r"\b(?:no|not|n|never|nobody|none|neither|unable|unseen|cannot|absent|only|"
    r"refused (?:access|entry)|maybe|perhaps|possibly|probably|unsure|unclear|"
    r"(?:tele)?phone[ds]?|tel|video|virtual(?:ly)?|photos?|photographs?|facetime|whatsapp|teams|"
    r"zoom|skype|screen|online|remotely)\b|n't\b|\bseen\s*\?"
    r"|\b(?:mother|father|mum|dad|parents?|mgm|mgf|pgm|pgf|partner|siblings?|brothers?|sisters?)"
    r"\s(?:was\s|were\s)?seen\b"
)
AND_ALONE: Final = re.compile(r"\b(?:seen|spoken to)\salone\b|\balone\s*[?:]\s*y(?:es)?\b")
# Said beside a no, these leave it a no, and these speak against it.
BESIDE_NOT_SEEN: Final = re.compile(r"\bnot\s+(?:been\s+)?(?:seen|observed|sighted)\b")
AGAINST_NOT_SEEN: Final = re.compile(
    r"\b(?:yes|y|seen|saw|sighted|observed|visible|alone|maybe|perhaps|possibly|unsure|unclear)\b"
)
AGAINST_EITHER: Final = re.compile(r"\b(?:yes|y|seen|saw|sighted|observed)\b")
