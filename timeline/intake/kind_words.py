"""The words of the field that tell what kind of event a row is, in the order they are tried.

Each is a regular expression that begins at the start of a word, without regard to capitals.
"""

from typing import Final

from timeline.model.event import EventKind

_STAFF: Final = (
    r"(?:manager|worker|visitor|visiting|midwife|midwifery|nurse|officer|staff|team|"
    r"(?:sw|hv|tm|mw)\d*)"
)
_PLAN: Final = (
    r"(?:child protection|cp|cin|child in need|safety|care|early help|pathway|birth|"
    r"pre-?birth) plan"
)

KIND_WORDS: Final[tuple[tuple[EventKind, tuple[str, ...]], ...]] = (
    (
        # It tells of the service, not of the family: each needs words about staff or duty.
        EventKind.CONTEXT,
        (
            r"vacan(?:t|cy|cies)\b(?! (?:property|flat|house|tenancy))",
            r"caseloads?\b",
            r"re-?organi[sz]\w+",
            r"restructur\w+",
            r"duty cover",
            r"short[- ]staffed|understaffed",
            r"staff(?:ing)? (?:shortages?|turnover|sickness|changes?|absence)",
            r"no (?:permanent )?(?:team )?manager",
            r"(?:policy|procedure) chang\w+|chang\w+ (?:of|in|to) (?:policy|procedure)|new policy",
            rf"{_STAFF}\W+(?:\w+\W+){{0,4}}(?:off sick|sick leave|long[- ]term sick\w*|"
            r"sickness absence|on leave|on maternity leave|maternity leave)",
            rf"(?:sickness|absence|leave) of (?:the )?(?:\w+ )?{_STAFF}",
        ),
    ),
    (
        EventKind.MEETING,
        (
            r"strategy (?:discussion|meeting)",
            r"(?:initial |review |pre-?birth )*(?:child protection )?case conference",
            r"(?:initial |review |pre-?birth )*(?:child protection )?conference",
            r"icpc|rcpc|marac|mappa",
            r"core group",
            r"(?:cin|cla|lac|professionals'?|planning|network|legal planning|legal gateway|"
            r"multi-?agency|team around the \w+|taf|tac|review|safeguarding|panel|school|family|"
            r"discharge|liaison|plo|practice) meeting",
            r"legal (?:gateway|panel)",
            r"(?:lac|cla|cin|looked after) review",
            r"(?:[\w-]+ ){0,2}meeting (?:held|at|with|attended|about|on|chaired|between|re\b|for)",
            r"birth plan meeting|meeting\s*(?:$|[.:;,])",
        ),
    ),
    (
        EventKind.ORDER,
        (
            r"(?:(?:interim )?(?:care|supervision)|emergency protection|non-?molestation|"
            r"no[- ]contact|prohibited steps|occupation|placement|recovery|special guardianship|"
            r"child arrangements|restraining|adoption) order"
            r"(?!s? (?:was |is )?(?:discussed|considered))",
            r"(?:epo|ico|iso|sgo|cao|dvpo|dvpn|co|so) "
            r"(?:was )?(?:granted|made|issued|extended|applied)",
        ),
    ),
    (
        EventKind.PLAN,
        (
            r"(?:made |became |becomes |is |placed )?(?:the )?subject (?:of|to) an? "
            r"(?:child protection|child in need|cp|cin) plan",
            rf"{_PLAN} (?:starts?|started|begins|began|begun|made|agreed|ends?|ended|"
            r"ceased|for|under)",
            r"cpp (?:starts?|started|begins|began|made|agreed|ended|for|under)",
            r"stepped down to",
        ),
    ),
    (
        EventKind.PLACEMENT,
        (
            r"placed (?:with|in|at)",
            r"moved? (?:to|into) (?:\w+ ){0,3}(?:foster|placement|residential|mother and baby)",
            r"(?:foster|mother and baby|kinship|residential) placement",
            r"discharged? home (?:under|to|with)",
            r"returned? (?:home )?to (?:the )?(?:care of|mother|father|parents)",
            r"accommodated|section 20|s20|police protection",
        ),
    ),
    (
        EventKind.LIFE_EVENT,
        (
            r"born\b|birth of|gives? birth|gave birth|died\b|death\b",
            r"move[sd]? (?:home|house|address|in with|out)|house move|new tenancy|evict\w+",
            r"married|separat(?:ed|es|ion)|new partner",
            r"start(?:s|ed)? (?:school|nursery)",
            r"released from (?:prison|custody)",
            r"pregnancy confirmed",
        ),
    ),
    (
        EventKind.INCIDENT,
        (
            r"call[- ]?outs?|called out",
            r"assault\w*|attack\w*|fight\w*|arrest\w*",
            r"999\b|101 call|incident",
            r"injur\w+|bruis\w+|overdose|burn(?:t|s|ed)?\b|self[- ]harm\w*",
            r"domestic (?:abuse|violence)",
            r"missing (?:from|episode)|reported missing|found (?:alone|unsupervised)",
        ),
    ),
    (
        EventKind.ASSESSMENT,
        (
            r"(?:initial|core|single|c&f|c and f|parenting|pre-?birth|risk|dash|viability|"
            r"psychological|child and family|developmental|health) assessment",
            r"assessment (?:completed?|started|begun|begins|of|by|report|concluded|undertaken)",
            r"medical (?:examination|assessment)|child protection medical",
            r"dash completed|iha\b|developmental (?:check|review)",
        ),
    ),
    (
        EventKind.DECISION,
        (
            r"nfa\b|no further action|decision|decided|agreed (?:to|that)",
            r"threshold (?:met|not met)|case closed|closed to|hearing",
        ),
    ),
    (
        EventKind.MEASURE,
        (r"(?:written|working) agreement|bail conditions|safety plan|curfew|tag fitted",),
    ),
    (
        EventKind.CONTACT,
        (
            r"(?:\w+ )?visit\w*|telephone|phone call|e-?mail\w*|letter|text message|notification",
            r"referral|referred|appointment|clinic|booking|scan\b|antenatal|postnatal|new birth",
            r"immuni[sz]\w+|weigh\w+|consultation",
        ),
    ),
)
