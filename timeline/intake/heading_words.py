"""The headings that agencies use, by the field they stand for.

From the templates seen in use (Chronolator's and boards' own) and their near relations.
Written as `plain_words` writes them: lower case, no punctuation, "&" as "and",
with commas between them.
"""

from collections.abc import Mapping
from typing import Final

from timeline.intake.fields import Field

SYNONYMS: Final[Mapping[Field, str]] = {
    "": (
        "date of birth, dob, age, age of child, childs age, childs age at event, nhs number, "
        "address"
    ),
    "date": (
        "date, dates, date time, date and time, time date, date time of event, date and time of "
        "event, date and time of contact, start date, from, date from, start, date of event, "
        "date of contact, date of incident, date of visit, date of entry, date of involvement, "
        "date of action, event date, contact date, incident date, visit date, entry date, "
        "activity date, appointment date, date or period of event, date period, date or period, "
        "date of significant event, date occurred, occurred, occurred on, when, on, day, "
        "timeline date, date dd mm yyyy, dd mm yyyy, date and day, day and date, date year"
    ),
    "end_date": "end date, date to, to, until, date ended, finish date, end, date until",
    "time": (
        "time, start time, time of event, time of contact, time from, event time, contact time, "
        "time of day, time if known, time 24 hour, hour"
    ),
    "end_time": "end time, time to, finish time, time ended",
    "date_recorded": (
        "date recorded, recorded, recorded on, recorded date, date of recording, record date, "
        "date entered, entered, entered on, date written, date logged, logged on, created, "
        "created on, created date, date created, input date, date known, date reported"
    ),
    "agency": (
        "agency, agencies, organisation, organization, service, provider, lead agency, agency "
        "name, name of agency, agency recording, recording agency, recorded by agency, reporting "
        "agency, agency organisation, agency service, agency professional, professional agency, "
        "agency and professional, which agency, agency involved, department, team, author "
        "agency, agency source, source agency, owner"
    ),
    "in_touch": (
        "agencies present, agencies involved, other agencies, other agencies involved, other "
        "agency, agencies in touch, agencies contacted, agency contacted, contact with, in touch "
        "with, in touch, shared with, information shared with, liaison with, informed, agencies "
        "informed, who was informed, multi agency partners, partners"
    ),
    "people": (
        "who was there, by whom, "
        "officer, officers, clinician, clinicians, patient, patient name, case "
        "worker, social worker, health visitor, midwife, with whom, who was spoken to, parties, "
        "family, household, seen with, met with, author, recorded by, entered by, name, who was "
        "present, present, people, people present, persons present, person, persons, persons "
        "involved, people involved, who, who was involved, who was seen, those present, "
        "attendees, attended by, attendance, in attendance, family members, family members "
        "present, professional, professionals, professional involved, professionals involved, "
        "professionals present, worker, workers, practitioner, practitioners, staff, staff "
        "member, name of worker, name of professional, subject, subject child, child, child "
        "name, name of child, service user, client, seen by, completed with"
    ),
    "what": (
        "what we did, hearing or order, hearing, order, attendance event, visit, "
        "call, work done, what took place, story, significant incident, what happened, what, "
        "event, events, significant event, significant events, key event, event details, details "
        "of event, event detail, event description, description of event, description, details, "
        "detail, entry, entries, case note, case notes, note text, narrative, summary, summary "
        "of event, summary of contact, summary of involvement, brief summary, contact event, "
        "event contact, contact, contact details, contact or event, details of contact, nature "
        "of contact, nature of event, nature of involvement, incident, incident details, details "
        "of incident, occurrence, occurrence summary, involvement, agency involvement, "
        "information, record, text, content, activity, log, log entry, account, episode, "
        "consultation, presenting issue, reason for contact, intervention, free text, "
        "significant information, key information, chronology, chronology entry"
    ),
    "kind": (
        "kind, type, type of event, event type, type of contact, contact type, type of entry, "
        "entry type, type of involvement, category, event category, record type, activity type, "
        "form of contact, method of contact, contact method, mode of contact, appointment type, "
        "code"
    ),
    "impact": (
        "impact, impact on child, impact on the child, impact on children, impact on the "
        "children, impact for child, impact either positive or negative, impact positive or "
        "negative, impact on the child young person, impact on the adult, impact on child "
        "positive negative, effect on child, effect on the child, what did this mean for the "
        "child, what this meant for the child, what was life like for the child, significance, "
        "significance for the child, risk and protective factors, lived experience, childs lived "
        "experience"
    ),
    "child_seen": (
        "child seen, was the child seen, was child seen, was the child seen spoken to, was the "
        "child seen alone, child seen alone, child seen y n, child seen yes no, child seen "
        "spoken to, child seen and spoken to, child seen not seen, child present, seen, seen "
        "alone, children seen, were the children seen, was the baby seen, baby seen, seen y n, "
        "adult seen, was the adult seen"
    ),
    "said": (
        "childs words, the childs words, childs own words, the childs own words, what the child "
        "said, what child said, childs voice, the childs voice, voice of the child, voice of "
        "child, voice, childs view, childs views, childs wishes and feelings, wishes and "
        "feelings, wishes and feelings of the child, in the childs words, said"
    ),
    "shown": (
        "how baby was, how child was, how the child was, how the baby was, how were the "
        "children, shown, behaviour, childs behaviour, behaviour of the child, childs "
        "presentation, presentation, presentation of child, presentation of the child, "
        "observations of child, observation of the child, what the child showed, demeanour"
    ),
    "action": (
        "what next, directions, direction, what will happen next, agreed actions, action plan, "
        "action required, recommendations, recommendation, disposition, advice given, action, "
        "actions, action taken, actions taken, outcome, outcomes, response, responses, response "
        "or outcome, response and outcome, action outcome, action or outcome, action and "
        "outcome, actions and outcomes, outcome action, action decision, action or decision, "
        "actions decisions, decision, decisions, decision action, decisions made, decision made, "
        "action taken to mitigate adverse impact on child, action taken to mitigate adverse "
        "impact on the child, result, disposal, plan, follow up, next steps, what was done, what "
        "happened next, agency response, response of agency, intervention outcome, services "
        "offered"
    ),
    "headline": "headline, title, short title, label, on the wall",
    "source_ref": (
        "source, sources, source of information, source of info, information source, source "
        "document, source of evidence, evidence, evidence source, record source, where recorded, "
        "file reference, document, source file, system, source reference, taken from"
    ),
    "note": (
        "comment, comments, comment analysis, comments analysis, comments and analysis, comment "
        "and analysis, analysis, analysis and comment, authors comment, authors comments, author "
        "comment, authors analysis, author analysis, note, notes, remarks, observations, "
        "reviewers comment, reviewer comments, panel comments, critical analysis, good practice, "
        "good practice concerns, good practice and concerns, good practice or concerns, "
        "concerns, expected practice, expected practice standard, expected standard, learning, "
        "learning points, queries, questions, rag, rag rating, risk, risk rating"
    ),
    "tags": (
        "tags, tag, theme, themes, key line of enquiry, key lines of enquiry, kloe, line of "
        "enquiry, lines of enquiry, keyword, keywords, terms of reference"
    ),
    "ref": (
        "incident no, case no, crime no, entry ref, "
        "ref, ref no, reference, reference number, reference no, event ref, seq, seq no, "
        "sequence, no, number, nr, id, row, row no, entry no, entry number, item, item no, "
        "serial, serial no, line, log no, urn, event id, event no, event number"
    ),
}

# Where a heading is no synonym, the first of these whose words it holds decides, in this order.
# Each part must be there; "|" parts alternatives, and a part ending in "~" is a word's beginning.
HOLDS: Final[tuple[tuple[Field, str], ...]] = (
    ("date_recorded", "date|when recorded|entered|written|logged|reported|created|input"),
    ("end_date", "end|finish|until|ended date"),
    ("end_time", "end|finish time"),
    ("date", "date|dates"),
    ("time", "time|times start|event|contact|of|approx~"),
    ("child_seen", "seen child|children|baby|alone|yp|person|adult|infant|spoken"),
    ("said", "voice|words|wishes|views|said child|childs|children|baby|person|yp"),
    ("shown", "behaviour|presentation|demeanour child|childs|children|baby|person|yp"),
    ("impact", "impact|effect|significance"),
    ("note", "comment~|analysis|practice|learning|concern~"),
    ("in_touch", "agencies|agency|services present|involved|informed|contacted|other|shared"),
    ("agency", "agency|organisation|organization"),
    ("ref", "ref|reference|number"),
    ("what", "event|events|happened|incident|incidents"),
    ("people", "present|attend~|professional~|practitioner~|worker~|involved"),
    ("action", "action|actions|outcome|outcomes|decision|decisions|response|responses"),
    ("source_ref", "source|sources|evidence"),
    ("tags", "enquiry|theme|themes|kloe"),
    ("kind", "type|category"),
    (
        "what",
        "event|events|happened|detail~|incident|incidents|narrative|description|summary|"
        "entry|contact|involvement|occurrence|episode|intervention",
    ),
)
