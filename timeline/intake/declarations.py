"""XML that declares entities, which can be made to multiply without end."""

from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from timeline.intake.raw import CannotRead

_PIECE = 1 << 16


class _RootReached(Exception):
    """The first element began: a document type cannot come any more."""


class _UpToRoot(ContentHandler):
    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802 (sax's own name)
        raise _RootReached


def is_plain(xml: bytes, name: str) -> bool:
    """Whether `xml` reaches its first element; refuses one with a document type.

    Office writes no document type, and entities can be declared nowhere else. A part
    that no parser understands is left out, as the program that made the file would.
    """
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setContentHandler(_UpToRoot())
    try:
        for start in range(0, len(xml), _PIECE):
            parser.feed(xml[start : start + _PIECE])
        parser.close()
    except _RootReached:
        return True
    except DefusedXmlException as cause:
        raise CannotRead(
            f"{name} declares XML entities, which Office never does, and was not opened: copy "
            "the tables into a new document and bring that in."
        ) from cause
    except (SAXException, LookupError, ValueError):
        return False
    return False
