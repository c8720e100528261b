"""Office files with a password."""

import struct
from io import BytesIO

from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

from timeline.intake.guards import damaged
from timeline.intake.raw import NeedsPassword

# Excel locks a workbook that is only protected against changes with this, and opens it
# without asking ([MS-OFFCRYPTO] 2.4.2.1).
_UNASKED = "VelvetSweatshop"


def unlock(data: bytes, name: str, password: str | None) -> bytes:
    """The Office file inside a protected one.

    Raises NeedsPassword where none is given or the one given does not open it, and
    CannotRead where the protection is of a kind that is not known or is damaged.
    """
    try:
        return _opened_with(data, password or _UNASKED)
    except InvalidKeyError as cause:
        raise _needs(name, password) from cause
    except (DecryptionError, FileFormatError, ParseError, struct.error, ValueError) as cause:
        raise damaged(name) from cause


def _opened_with(data: bytes, password: str) -> bytes:
    office = OfficeFile(BytesIO(data))
    office.load_key(password=password, verify_password=True)
    inside = BytesIO()
    office.decrypt(inside)
    return inside.getvalue()


def _needs(name: str, password: str | None) -> NeedsPassword:
    if password:
        return NeedsPassword(
            f"The password given does not open {name}: check it with the agency and give it again."
        )
    return NeedsPassword(
        f"{name} is protected with a password: give the password and bring it in again."
    )
