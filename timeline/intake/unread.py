"""What to do with files that are not read, kind by kind."""

from types import MappingProxyType

from timeline.intake.file_kinds import FileKind

_AS_DOCX = "save it as .docx in Word and bring it in again"
_AS_XLSX = "save it as .xlsx in Excel and bring it in again"
_AGAIN = "ask for the Word, Excel or CSV file that it was made from"

ADVICE = MappingProxyType(
    {
        FileKind.WORD: "give its name the ending .docx and bring it in again",
        FileKind.WORKBOOK: "give its name the ending .xlsx and bring it in again",
        FileKind.TEXT: "open it in the program it was made with and save it again, "
        "or ask for it again",
        FileKind.OLD_WORD: _AS_DOCX,
        FileKind.OLD_WORKBOOK: _AS_XLSX,
        FileKind.BINARY_WORKBOOK: _AS_XLSX,
        FileKind.SLIDES: _AGAIN,
        FileKind.MESSAGE: "save its attachment by itself and bring that in",
        FileKind.OPEN_TEXT: "save it as .docx in Word or LibreOffice and bring it in again",
        FileKind.OPEN_SHEET: "save it as .xlsx in Excel or LibreOffice and bring it in again",
        FileKind.PDF: "open it in Word, check its tables, save it as .docx and bring that in",
        FileKind.RTF: _AS_DOCX,
        FileKind.PICTURE: _AGAIN,
        FileKind.WEB_PAGE: "open it in Excel, save it as .xlsx and bring that in",
        FileKind.XML: "open it in Word or Excel, save it as .docx or .xlsx and bring that in",
        FileKind.ARCHIVE: "unpack it and bring in the files inside",
        FileKind.OTHER: _AGAIN,
    }
)

# Endings that are turned away by their name alone, whatever is inside.
ENDINGS = MappingProxyType(
    {
        ".doc": FileKind.OLD_WORD,
        ".dot": FileKind.OLD_WORD,
        ".xls": FileKind.OLD_WORKBOOK,
        ".xlsb": FileKind.BINARY_WORKBOOK,
        ".pdf": FileKind.PDF,
        ".rtf": FileKind.RTF,
        ".odt": FileKind.OPEN_TEXT,
        ".ods": FileKind.OPEN_SHEET,
        ".ppt": FileKind.SLIDES,
        ".pptx": FileKind.SLIDES,
        ".msg": FileKind.MESSAGE,
        ".eml": FileKind.MESSAGE,
        ".htm": FileKind.WEB_PAGE,
        ".html": FileKind.WEB_PAGE,
        ".xml": FileKind.XML,
        ".zip": FileKind.ARCHIVE,
        ".7z": FileKind.ARCHIVE,
        ".rar": FileKind.ARCHIVE,
        **dict.fromkeys(
            (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".webp"),
            FileKind.PICTURE,
        ),
    }
)
