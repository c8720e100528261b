"""What the pages stand on: the workspace, the stamps, and the case as it is now."""

from collections import OrderedDict
from threading import Lock

from timeline.journeys.stamp import StampMaker, stamp_now
from timeline.model.chronology import Chronology
from timeline.store.workspace import Workspace

KEPT_AT_ONCE = 4


class Desk:
    """The workspace with the cases last looked at kept as read.

    A chronology never changes under its log number, so what is kept cannot be stale:
    the number is asked of the store each time.
    """

    def __init__(self, workspace: Workspace, stamp: StampMaker = stamp_now) -> None:
        self.workspace = workspace
        self.stamp = stamp
        self._kept: OrderedDict[tuple[str, int], Chronology] = OrderedDict()
        self._lock = Lock()

    def chronology(self, case_id: str) -> Chronology:
        """The case as it is now. Raises the store's ChangeRefused if there is none."""
        key = (case_id, self.workspace.last_number(case_id))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        chronology = self.workspace.chronology(case_id)
        with self._lock:
            self._kept[key] = chronology
            while len(self._kept) > KEPT_AT_ONCE:
                self._kept.popitem(last=False)
        return chronology
