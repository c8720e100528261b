"""Writes a source in the sort of file that its name says."""

from pathlib import Path
from types import MappingProxyType

from timeline.samples.delimited_file import write_delimited
from timeline.samples.excel_file import write_excel
from timeline.samples.source import SourceFile
from timeline.samples.word_file import write_word

_WRITERS = MappingProxyType({".docx": write_word, ".xlsx": write_excel, ".csv": write_delimited})


def write_source(source: SourceFile, folder: Path) -> Path:
    """Write one agency's file into the folder and return its path."""
    to = folder / source.file
    _WRITERS[to.suffix](source, to)
    return to
