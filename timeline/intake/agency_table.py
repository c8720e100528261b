"""The agencies of safeguarding work in the United Kingdom, their families and short forms."""

from dataclasses import dataclass
from typing import Final

from timeline.model.agency import AgencyFamily as Of


@dataclass(frozen=True)
class Known:
    """An agency the field knows.

    `same` are other words for the whole agency. `within` are its teams, roles and forms:
    whoever writes them belongs to the agency. `many` is True where a case can have several
    of them, each with a name of its own (schools, hospitals).
    """

    name: str
    family: Of
    same: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    many: bool = False


KNOWN: Final[tuple[Known, ...]] = (
    Known(
        "Children's social care",
        Of.SOCIAL_CARE,
        (
            "csc",
            "csws",
            "csw",
            "childrens services",
            "childrens social work",
            "childrens social work service",
            "childrens social services",
            "social care",
            "social services",
            "social work",
            "social work service",
            "cypsc",
        ),
        (
            "sw",
            "asw",
            "social worker",
            "social workers",
            "allocated social worker",
            "tm",
            "team manager",
            "irs",
            "initial response service",
            "mash",
            "multi agency safeguarding hub",
            "front door",
            "contact centre",
            "edt",
            "emergency duty team",
            "duty social worker",
            "duty and assessment",
            "assessment team",
            "first response",
            "iro",
            "independent reviewing officer",
            "conference chair",
            "child protection chair",
            "lado",
            "leaving care",
            "looked after children team",
            "children and families team",
            "practice manager",
        ),
    ),
    Known(
        "Adult social care",
        Of.SOCIAL_CARE,
        ("asc", "adult services", "adults services", "adult social services"),
        ("adult safeguarding", "adult social worker"),
    ),
    Known(
        "Early help",
        Of.SOCIAL_CARE,
        ("eh", "early help service", "early intervention", "targeted support"),
        (
            "family support",
            "family support worker",
            "fsw",
            "early help worker",
            "childrens centre",
            "family hub",
            "troubled families",
            "supporting families",
        ),
    ),
    Known(
        "Community fostering",
        Of.SOCIAL_CARE,
        ("community foster service", "community fostering service"),
        ("community foster carer", "community foster carers"),
    ),
    Known(
        "Fostering",
        Of.SOCIAL_CARE,
        ("fostering service", "fostering agency", "ifa"),
        ("fc", "foster carer", "foster carers", "ssw", "supervising social worker"),
    ),
    Known(
        "Health visiting",
        Of.HEALTH,
        ("health visiting service", "0 19 service", "0 19"),
        ("hv", "hvs", "health visitor", "health visitors", "nursery nurse", "fnp", "family nurse"),
    ),
    Known(
        "School nursing",
        Of.HEALTH,
        ("school nursing service", "school health"),
        ("sn", "sha", "school nurse", "school nurses", "school health adviser", "health adviser"),
    ),
    Known(
        "Midwifery",
        Of.HEALTH,
        (
            "maternity",
            "maternity services",
            "midwifery service",
            "antenatal",
            "community midwifery",
        ),
        ("mw", "midwife", "midwives", "community midwife", "specialist midwife"),
    ),
    Known(
        "GP",
        Of.HEALTH,
        ("gps", "general practitioner", "general practice", "primary care", "family doctor"),
        (
            "gp surgery",
            "gp practice",
            "surgery",
            "medical practice",
            "medical centre",
            "health centre",
            "practice nurse",
            "doctor",
            "dr",
        ),
    ),
    Known(
        "Hospital",
        Of.HEALTH,
        ("acute trust", "hospital trust", "acute hospital"),
        (
            "a and e",
            "ae",
            "accident and emergency",
            "ed",
            "emergency department",
            "casualty",
            "paediatrics",
            "paediatrician",
            "consultant paediatrician",
            "ward",
            "childrens ward",
            "infirmary",
            "neonatal unit",
            "nicu",
            "scbu",
        ),
        many=True,
    ),
    Known(
        "Ambulance service",
        Of.HEALTH,
        ("ambulance", "ambulance trust"),
        ("paramedic", "paramedics"),
    ),
    Known("NHS 111", Of.HEALTH, ("111",), ("out of hours", "walk in centre")),
    Known(
        "CAMHS",
        Of.HEALTH,
        (
            "cypmhs",
            "child and adolescent mental health service",
            "child and adolescent mental health services",
            "child and adolescent mental health",
        ),
    ),
    Known(
        "Mental health service",
        Of.HEALTH,
        (
            "mental health",
            "mental health services",
            "mental health trust",
            "adult mental health",
            "amh",
        ),
        (
            "cmht",
            "community mental health team",
            "crisis team",
            "perinatal mental health",
            "cpn",
            "psychiatrist",
            "psychiatry",
            "iapt",
        ),
    ),
    Known(
        "Substance misuse service",
        Of.HEALTH,
        (
            "substance misuse",
            "substance misuse services",
            "drug and alcohol service",
            "drug and alcohol services",
            "addictions",
            "substance use service",
        ),
        ("drug and alcohol team", "drugs worker", "drug worker", "alcohol worker", "cdt"),
    ),
    Known(
        "Sexual health",
        Of.HEALTH,
        ("sexual health service", "gum clinic"),
        ("contraception clinic",),
    ),
    Known(
        "Therapies",
        Of.HEALTH,
        (),
        ("speech and language", "salt", "physiotherapy", "occupational therapy"),
    ),
    Known(
        "Health",
        Of.HEALTH,
        ("health services", "nhs", "icb", "ccg"),
        ("nhs trust", "foundation trust"),
        many=True,
    ),
    Known(
        "Police",
        Of.POLICE,
        ("constabulary", "police service", "police force", "police scotland", "psni"),
        (
            "ppu",
            "pvp",
            "police mash",
            "mash police",
            "pc",
            "dc",
            "ds",
            "di",
            "pcso",
            "cid",
            "police constable",
            "police officer",
            "public protection unit",
            "protecting vulnerable people",
            "child abuse investigation",
            "child abuse investigation team",
            "cait",
            "caiu",
            "neighbourhood policing",
            "merlin",
            "ppn",
            "custody",
            "response officer",
        ),
    ),
    Known("Fire and rescue", Of.POLICE, ("fire", "fire service", "fire brigade"), ("firefighter",)),
    Known(
        "Probation",
        Of.JUSTICE,
        (
            "nps",
            "crc",
            "national probation service",
            "probation service",
            "community rehabilitation company",
        ),
        ("po", "om", "probation officer", "offender manager", "pp", "probation practitioner"),
    ),
    Known(
        "Youth justice service",
        Of.JUSTICE,
        (
            "yjs",
            "yot",
            "yos",
            "youth justice",
            "youth offending team",
            "youth offending service",
            "youth offending",
        ),
        ("yot worker",),
    ),
    Known(
        "Prison",
        Of.JUSTICE,
        ("hmp", "prison service", "hmpps"),
        ("young offender institution", "yoi"),
    ),
    Known("Cafcass", Of.JUSTICE, ("cafcass cymru",), ("guardian", "childrens guardian", "cg")),
    Known(
        "Family court",
        Of.JUSTICE,
        ("court", "courts", "county court", "family courts", "hmcts", "family proceedings court"),
        ("judge", "magistrates", "magistrates court", "court legal adviser"),
    ),
    Known(
        "Legal services",
        Of.JUSTICE,
        ("legal", "local authority legal", "legal department", "legal team"),
        ("la solicitor", "local authority solicitor"),
    ),
    Known(
        "Housing",
        Of.HOUSING,
        (
            "council housing",
            "housing service",
            "housing services",
            "housing department",
            "almo",
            "housing options",
            "homelessness service",
            "housing association",
        ),
        ("landlord", "housing officer", "tenancy support", "hostel", "registered social landlord"),
    ),
    Known(
        "School",
        Of.EDUCATION,
        ("schools", "education provider"),
        (
            "primary school",
            "secondary school",
            "high school",
            "academy",
            "head teacher",
            "headteacher",
            "dsl",
            "designated safeguarding lead",
            "class teacher",
            "teacher",
            "senco",
        ),
        many=True,
    ),
    Known(
        "Nursery",
        Of.EDUCATION,
        ("pre school", "preschool", "early years", "playgroup", "childminder"),
        ("nursery school", "nursery worker", "nursery manager"),
        many=True,
    ),
    Known("College", Of.EDUCATION, ("further education", "sixth form college"), (), many=True),
    Known(
        "Education welfare",
        Of.EDUCATION,
        ("education welfare service", "attendance service", "school attendance service"),
        ("ewo", "education welfare officer", "attendance officer"),
    ),
    Known(
        "Education",
        Of.EDUCATION,
        ("education service", "education services", "local education authority"),
        ("send", "virtual school", "ehe", "elective home education", "educational psychologist"),
    ),
    Known("Youth service", Of.EDUCATION, ("youth work",), ("youth worker", "connexions")),
    Known(
        "Domestic abuse service",
        Of.VOLUNTARY,
        ("domestic abuse services", "domestic violence service", "womens aid"),
        ("idva", "independent domestic violence adviser", "refuge", "isva"),
    ),
    Known(
        "Voluntary sector",
        Of.VOLUNTARY,
        ("voluntary", "third sector", "vcs", "vcse", "charity", "voluntary organisation"),
        ("homestart", "home start", "volunteer"),
    ),
    Known(
        "Family",
        Of.FAMILY,
        ("the family", "family account", "family contribution", "parents"),
        (
            "mother",
            "father",
            "mum",
            "dad",
            "mgm",
            "mgf",
            "pgm",
            "pgf",
            "maternal grandmother",
            "paternal grandmother",
            "maternal grandfather",
            "paternal grandfather",
            "aunt",
            "uncle",
        ),
    ),
)

# Words that tell the family of an agency nobody listed.
FAMILY_WORDS: Final[tuple[tuple[Of, str], ...]] = (
    (Of.POLICE, "police constabulary fire"),
    (Of.EDUCATION, "school academy nursery college education learning university pre-school"),
    (
        Of.HEALTH,
        "nhs hospital health clinic medical nurse nursing trust surgery dental dentist "
        "optician pharmacy therapy paediatric infirmary ward hospice",
    ),
    (Of.JUSTICE, "court probation prison justice legal solicitor solicitors guardian tribunal"),
    (Of.HOUSING, "housing homes landlord homeless homelessness tenancy hostel lettings"),
    (Of.SOCIAL_CARE, "social care council fostering adoption safeguarding borough children"),
    (
        Of.VOLUNTARY,
        "charity voluntary trust foundation project church mosque aid support helpline "
        "centre action nspcc barnardos",
    ),
    (Of.FAMILY, "family mother father parent grandmother grandfather carer"),
)

# Words that a title, a source or a file name wraps round the name of an agency.
WRAPPING: Final[frozenset[str]] = frozenset(
    {
        *("a", "and", "for", "from", "of", "on", "our", "the", "with"),
        *("agency", "case", "child", "county", "individual", "management", "system", "team"),
        *("chronologies", "chronology", "entries", "events", "history", "involvement", "timeline"),
        *("combined", "integrated", "merged", "multi", "summary", "significant", "internal"),
        *("data", "file", "files", "form", "information", "log", "notes", "record", "records"),
        *("report", "reports", "sheet", "table", "review", "ref", "re"),
        *("confidential", "official", "restricted", "sensitive"),
        *("copy", "date", "dated", "draft", "final", "version", "v1", "v2", "v3"),
    }
)
