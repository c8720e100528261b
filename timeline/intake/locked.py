"""Office files with a password."""

from io import BytesIO

from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

from timeline.intake.raw import CannotRead, NeedsPassword

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
    except (DecryptionError, FileFormatError, ParseError) as cause:
        raise CannotRead(
            f"{name} is protected in a way that is not known here: take its password off in Word "
            "or Excel, save it and bring it in again."
        ) from cause


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
