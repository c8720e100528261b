"""Agencies and people by the names that a reader sees, and back to their ids."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from timeline.own_form.words import listed, parts_of

_WITH_ID = re.compile(r".*\[(?P<id>[^\]]+)\]", re.DOTALL)


class NamesOut:
    """Names for ids. Where a name alone would not lead back, its id stands behind it."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """`names`: pairs of id and name."""
        pairs = [(ref, " ".join(name.split())) for ref, name in names]
        count = Counter(name for _, name in pairs)
        self._words = {
            ref: name if name and count[name] == 1 and "[" not in name else f"{name} [{ref}]"
            for ref, name in pairs
        }

    def words(self, ref: str) -> str:
        """The name of one id; an id that is not listed stands for itself."""
        return self._words.get(ref, f"{ref} [{ref}]")

    def list(self, refs: Iterable[str]) -> str:
        """The names of several ids in one text."""
        return listed(self.words(ref) for ref in refs)


class NamesIn:
    """Ids for names, from the key at the end of the file."""

    def __init__(self, key: Mapping[str, str], new: Callable[[str], str]) -> None:
        """`key`: name -> id. `new` gives the id of a name that the key does not hold."""
        self._key = {_plain(name): ref for name, ref in key.items()}
        self._new = new

    def ref(self, words: str) -> str:
        """The id of a name; one that stands in brackets behind it is taken as it is."""
        known = self._key.get(_plain(words))
        if known is not None:
            return known
        with_id = _WITH_ID.fullmatch(words.strip())
        return with_id["id"] if with_id else self._new(words.strip())

    def refs(self, text: str) -> tuple[str, ...]:
        """The ids of several names in one text."""
        return tuple(self.ref(part) for part in parts_of(text))


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
