"""The agencies of safeguarding work in the United Kingdom, their families and short forms."""

from dataclasses import dataclass
from typing import Final

from timeline.model.agency import AgencyFamily as Of


@dataclass(frozen=True)
class Known:
    """An agency the field knows.

    `same` holds other words for the whole agency, `within` its teams, roles and forms, with
    commas between them: whoever writes them belongs to the agency. `many` is True where a
    case can have several of them, each with a name of its own (schools, hospitals).
    """

    name: str
    family: Of
    same: str = ""
    within: str = ""
    many: bool = False


KNOWN: Final[tuple[Known, ...]] = (
    Known(
        "Children's social care",
        Of.SOCIAL_CARE,
        same=(
            "csc, csws, csw, childrens services, childrens social work, childrens social work "
            "service, childrens social services, social care, social services, social work, "
            "social work service, cypsc"
        ),
        within=(
            "sw, asw, social worker, social workers, allocated social worker, tm, team manager, "
            "irs, initial response service, mash, multi agency safeguarding hub, front door, "
            "contact centre, edt, emergency duty team, duty social worker, duty and assessment, "
            "assessment team, first response, iro, independent reviewing officer, conference "
            "chair, child protection chair, lado, leaving care, looked after children team, "
            "children and families team, practice manager"
        ),
    ),
    Known(
        "Adult social care",
        Of.SOCIAL_CARE,
        same="asc, adult services, adults services, adult social services",
        within="adult safeguarding, adult social worker",
    ),
    Known(
        "Early help",
        Of.SOCIAL_CARE,
        same="eh, early help service, early intervention, targeted support",
        within=(
            "family support, family support worker, fsw, early help worker, childrens centre, "
            "family hub, troubled families, supporting families"
        ),
    ),
    Known(
        "Community fostering",
        Of.SOCIAL_CARE,
        same="community foster service, community fostering service",
        within="cfc, cfm, community foster carer, community foster carers",
    ),
    Known(
        "Fostering",
        Of.SOCIAL_CARE,
        same="fostering service, fostering agency, ifa",
        within="foster carer, foster carers, ssw, supervising social worker",
    ),
    Known(
        "Health visiting",
        Of.HEALTH,
        same="health visiting service, 0 19 service, 0 19",
        within="hv, hvs, health visitor, health visitors, nursery nurse, fnp, family nurse",
    ),
    Known(
        "School nursing",
        Of.HEALTH,
        same="school nursing service, school health",
        within="sn, sha, school nurse, school nurses, school health adviser, health adviser",
    ),
    Known(
        "Midwifery",
        Of.HEALTH,
        same="maternity, maternity services, midwifery service, antenatal, community midwifery",
        within="mw, midwife, midwives, community midwife, specialist midwife",
    ),
    Known(
        "GP",
        Of.HEALTH,
        same="gps, general practitioner, general practice, primary care, family doctor",
        within=(
            "gp surgery, gp practice, surgery, medical practice, medical centre, health centre, "
            "practice nurse, doctor, dr"
        ),
    ),
    Known(
        "Hospital",
        Of.HEALTH,
        same="acute trust, hospital trust, acute hospital",
        within=(
            "a and e, ae, accident and emergency, ed, emergency department, casualty, "
            "paediatrics, paediatrician, consultant paediatrician, ward, childrens ward, "
            "infirmary, neonatal unit, nicu, scbu"
        ),
        many=True,
    ),
    Known(
        "Ambulance service",
        Of.HEALTH,
        same="ambulance, ambulance trust",
        within="paramedic, paramedics",
    ),
    Known(
        "NHS 111",
        Of.HEALTH,
        same="111",
        within="out of hours, walk in centre",
    ),
    Known(
        "CAMHS",
        Of.HEALTH,
        same=(
            "cypmhs, child and adolescent mental health service, child and adolescent mental "
            "health services, child and adolescent mental health"
        ),
    ),
    Known(
        "Mental health service",
        Of.HEALTH,
        same=(
            "mental health, mental health services, mental health trust, adult mental health, amh"
        ),
        within=(
            "cmht, community mental health team, crisis team, perinatal mental health, cpn, "
            "psychiatrist, psychiatry, iapt"
        ),
    ),
    Known(
        "Substance misuse service",
        Of.HEALTH,
        same=(
            "substance misuse, substance misuse services, drug and alcohol service, drug and "
            "alcohol services, addictions, substance use service"
        ),
        within="drug and alcohol team, drugs worker, drug worker, alcohol worker, cdt",
    ),
    Known(
        "Sexual health",
        Of.HEALTH,
        same="sexual health service, gum clinic",
        within="contraception clinic",
    ),
    Known(
        "Therapies",
        Of.HEALTH,
        within="speech and language, salt, physiotherapy, occupational therapy",
    ),
    Known(
        "Health",
        Of.HEALTH,
        same="health services, nhs, icb, ccg",
        within="nhs trust, foundation trust",
        many=True,
    ),
    Known(
        "Police",
        Of.POLICE,
        same="constabulary, police service, police force, police scotland, psni",
        within=(
            "ppu, pvp, police mash, mash police, pc, dc, ds, di, pcso, cid, police constable, "
            "police officer, public protection unit, protecting vulnerable people, child abuse "
            "investigation, child abuse investigation team, cait, caiu, neighbourhood policing, "
            "merlin, ppn, custody, response officer"
        ),
    ),
    Known(
        "Fire and rescue",
        Of.POLICE,
        same="fire, fire service, fire brigade",
        within="firefighter",
    ),
    Known(
        "Probation",
        Of.JUSTICE,
        same=(
            "nps, crc, national probation service, probation service, community rehabilitation "
            "company"
        ),
        within="po, om, probation officer, offender manager, pp, probation practitioner",
    ),
    Known(
        "Youth justice service",
        Of.JUSTICE,
        same=(
            "yjs, yot, yos, youth justice, youth offending team, youth offending service, youth "
            "offending"
        ),
        within="yot worker",
    ),
    Known(
        "Prison",
        Of.JUSTICE,
        same="hmp, prison service, hmpps",
        within="young offender institution, yoi",
    ),
    Known(
        "Cafcass",
        Of.JUSTICE,
        same="cafcass cymru",
        within="guardian, childrens guardian, cg",
    ),
    Known(
        "Family court",
        Of.JUSTICE,
        same="court, courts, county court, family courts, hmcts, family proceedings court",
        within="judge, magistrates, magistrates court, court legal adviser",
    ),
    Known(
        "Legal services",
        Of.JUSTICE,
        same="legal, local authority legal, legal department, legal team",
        within="la solicitor, local authority solicitor",
    ),
    Known(
        "Housing",
        Of.HOUSING,
        same=(
            "council housing, housing service, housing services, housing department, almo, "
            "housing options, homelessness service, housing association"
        ),
        within="landlord, housing officer, tenancy support, hostel, registered social landlord",
    ),
    Known(
        "School",
        Of.EDUCATION,
        same="schools, education provider",
        within=(
            "primary school, secondary school, high school, academy, head teacher, headteacher, "
            "dsl, designated safeguarding lead, class teacher, teacher, senco"
        ),
        many=True,
    ),
    Known(
        "Nursery",
        Of.EDUCATION,
        same="pre school, preschool, early years, playgroup, childminder",
        within="nursery school, nursery worker, nursery manager",
        many=True,
    ),
    Known(
        "College",
        Of.EDUCATION,
        same="further education, sixth form college",
        many=True,
    ),
    Known(
        "Education welfare",
        Of.EDUCATION,
        same="education welfare service, attendance service, school attendance service",
        within="ewo, education welfare officer, attendance officer",
    ),
    Known(
        "Education",
        Of.EDUCATION,
        same="education service, education services, local education authority",
        within="send, virtual school, ehe, elective home education, educational psychologist",
    ),
    Known(
        "Youth service",
        Of.EDUCATION,
        same="youth work",
        within="youth worker, connexions",
    ),
    Known(
        "Domestic abuse service",
        Of.VOLUNTARY,
        same="domestic abuse services, domestic violence service, womens aid",
        within="idva, independent domestic violence adviser, refuge, isva",
    ),
    Known(
        "Voluntary sector",
        Of.VOLUNTARY,
        same="voluntary, third sector, vcs, vcse, charity, voluntary organisation",
        within="homestart, home start, volunteer",
    ),
    Known(
        "Family",
        Of.FAMILY,
        same="the family, family account, family contribution, parents",
        within=(
            "mother, father, mum, dad, mgm, mgf, pgm, pgf, maternal grandmother, paternal "
            "grandmother, maternal grandfather, paternal grandfather, aunt, uncle"
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
