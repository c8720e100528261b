"""What the store says no to, each as a sentence for a person."""

from timeline.model.mark import Mark


class StoreProblem(Exception):
    """The store could not do what was asked; nothing was changed. The message is a sentence."""


class WorkspaceProblem(StoreProblem):
    """The workspace itself cannot be used: no workspace, too new, busy, or out of reach."""


class NoWorkspace(WorkspaceProblem):
    """There is no workspace where one was to be looked into; none was made."""


class ChangeRefused(StoreProblem):
    """A change that does not fit the case as it is now."""


class MarkChangedMeanwhile(ChangeRefused):
    """Someone changed the mark after its author last saw it.

    `theirs` is the mark as it stands, `yours` as it would have been. Both are for the
    eyes of the author, who decides.
    """

    def __init__(self, theirs: Mark, yours: Mark) -> None:
        self.theirs = theirs
        self.yours = yours
        super().__init__(
            "Someone changed this mark meanwhile, so yours was not written over it. "
            f"It now says {_said(theirs)}; you wrote {_said(yours)}."
        )


class CannotUndo(StoreProblem):
    """One's own last change cannot be taken back, or brought again, as things stand now."""


def _said(mark: Mark) -> str:
    kind = mark.kind.value.replace("_", " ")
    return f"“{kind}: {mark.reason}”" if mark.reason else f"“{kind}”"
