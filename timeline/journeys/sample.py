"""Opening a sample case: its files through the intake, then the reviewer's layer over them."""

from timeline.intake.reading import Options
from timeline.journeys.bring_in import bring_in
from timeline.journeys.cases import open_case
from timeline.journeys.stamp import StampMaker
from timeline.samples.lay import lay
from timeline.samples.review import load_review
from timeline.samples.shipped import agency_files, case_folder
from timeline.store.changes import EventScreened, ReviewLaid
from timeline.store.workspace import Workspace

REVIEWER = "Reviewer"


def open_sample(workspace: Workspace, name: str, stamp_maker: StampMaker) -> str:
    """Bring a shipped case in as a reviewer would, and return its id.

    Raises NoSuchSample, with the names there are, for one that does not ship.
    """
    review = load_review(case_folder(name))
    case = review.case
    case_id = open_case(
        workspace,
        case.title,
        stamp_maker(REVIEWER),
        subject=case.subject,
        born=case.born,
        expected=case.expected,
    )
    for path in agency_files(name):
        bring_in(workspace, case_id, path.read_bytes(), path.name, Options(), stamp_maker(REVIEWER))
    laid = lay(review, workspace.chronology(case_id).events)
    screened = tuple(EventScreened(**row.model_dump()) for row in laid.screened)
    stamp = stamp_maker(REVIEWER)
    workspace.record(
        case_id,
        ReviewLaid(screened=screened, links=laid.links, marks=laid.marks),
        actor=stamp.actor,
        at=stamp.at,
        change_id=stamp.change_id,
    )
    return case_id
