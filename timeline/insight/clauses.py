"""What a row says in its clauses, and which of them tell of a beginning or of an end."""

import re

from timeline.insight.orders import ends_with_a_name, sorts_in

_ENDS = re.compile(
    r"(?<!not )\b(?:end(?:s|ed)|"
    r"discharged(?! home| to | from (?:the )?(?:hospital|ward|A&E|NICU|SCBU))|"
    r"revoked|expire[sd]|ceased|closed|lapsed|stepped down|removed from (?:a |the )?plan|"
    r"no longer (?:subject|in force))\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?<!not )\b(?:made|granted|issued|beg[iau]ns?|start(?:s|ed)|commence[sd]|placed on|"
    r"imposed)\b",
    re.IGNORECASE,
)
_DOES_NOT_BEGIN = re.compile(
    r"\b(?:review(?:ed|s)?|core group|continue[sd]?|remain(?:s|ed)|appl(?:y|ied|ication|ies)|"
    r"sought|seek(?:s|ing)?|consider(?:s|ed|ing)?|request(?:s|ed)?|refused|breached|discuss(?:ed)?|"
    r"extend(?:s|ed)?|renewed|reminded|copy of|served|recommend(?:s|ed)?|hearing listed|"
    r"propos(?:es|ed|al)|withdrawn|adjourned|"
    r"not (?:be )?(?:made|granted|agreed|issued|ended|discharged|revoked)|"
    r"(?:should|would|could|may|to) be (?:made|granted|issued))\b",
    re.IGNORECASE,
)
_ALSO_TELLS = re.compile(
    r"\b(?:agreed|in place|subject (?:of|to)|moved (?:on )?to)\b", re.IGNORECASE
)

_MOVED = re.compile(
    r"\b(?:placed (?:with|in|at)|moved (?:on |in )?to|returned (?:home|to))\b", re.IGNORECASE
)

# An end with nothing before it but these is the end of what was named before ("and ended").
_OF_THE_SAME = re.compile(
    r"\W*(?:(?:it|was|were|is|has|been|now|and|then|later|today|this|which|the|plan|order)\W+)*$",
    re.IGNORECASE,
)
_IT = re.compile(r"\W+(?:it|the (?:order|plan))\b", re.IGNORECASE)

# One order in another's place: two statements in few words.
_IN_PLACE_OF = (
    (r"\bstepped down from (?P<first>.+?) (?:in)?to\b", r"\g<first> ended; made"),
    (
        r"\b(?:(?:was|is|are|were|been) )?(?:replaced (?:by|with)|superseded by|gave way to|"
        r"gives way to|converted (?:in)?to|changed to|stepped down to)\b",
        "ended; made",
    ),
    (r"\b(?:(?:to )?replac(?:es|ed|ing|e)|supersed(?:es|ed|ing)|in place of|instead of)\b",
     "made; ended"),
    (r"\b(?:on|upon|by|following|after) (?:the )?(?:making|granting|grant|issue) of\b", "; made"),
)  # fmt: skip

_STOP = re.compile(r"[;\n]|\.(?=\s|$)|\s[-–—]+\s")
_JOINT = re.compile(
    r"(,\s*(?:and |but |with )?|"
    r"\s(?:and|but|with|when|while|as|after|once|then|following|because)\s)",
    re.IGNORECASE,
)


def clauses_of(words: str) -> tuple[str, ...]:
    """The words in clauses, each with one statement: "ICO ended" and "care order made".

    Names that share a verb stay together ("ICO and SO discharged").
    """
    for pattern, instead in _IN_PLACE_OF:
        words = re.sub(pattern, instead, words, flags=re.IGNORECASE)
    return tuple(
        clause.strip() for part in _STOP.split(words) for clause in _parted(part) if clause.strip()
    )


def says_it_ends(clause: str) -> bool:
    """Whether the clause tells of an end ("the order was discharged")."""
    return bool(_ENDS.search(clause))


def says_the_same_ended(clause: str) -> bool:
    """Whether a clause without a name ends what was named: "ended today", not "case closed"."""
    return any(
        _OF_THE_SAME.match(clause[: end.start()]) or _IT.match(clause[end.end() :])
        for end in _ENDS.finditer(clause)
    )


def says_it_was_made(clause: str) -> bool:
    """Whether the clause itself tells of a beginning ("care order made")."""
    return bool(_BEGINS.search(clause)) and not says_otherwise(clause)


def says_the_child_moved(clause: str) -> bool:
    """Whether the clause tells where the child went to live ("placed with FC2")."""
    return bool(_MOVED.search(clause)) and not says_otherwise(clause)


def says_otherwise(clause: str) -> bool:
    """Whether the clause speaks against a beginning: a review, an application, an end."""
    return bool(_ENDS.search(clause) or _DOES_NOT_BEGIN.search(clause))


def _parted(part: str) -> list[str]:
    """A part of a sentence in its clauses: a joint parts them where each tells something."""
    pieces = _JOINT.split(part)
    clauses = [pieces[0]]
    for joint, right in zip(pieces[1::2], pieces[2::2], strict=True):
        if _tells(right) and _stands_alone(clauses[-1], joint, right):
            clauses.append(right)
        else:
            clauses[-1] += joint + right
    return clauses


def _stands_alone(left: str, joint: str, right: str) -> bool:
    if _tells(left):
        return True
    named = bool(sorts_in(left)) and bool(sorts_in(right))
    return named and (joint.startswith(",") or not ends_with_a_name(left))


def _tells(clause: str) -> bool:
    return any(pattern.search(clause) for pattern in (_ENDS, _BEGINS, _DOES_NOT_BEGIN, _ALSO_TELLS))
