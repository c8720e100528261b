"""Who may do what."""

import pytest

from timeline.web.access import NotAllowed, Permission, Role, Visitor, may, require, visitor_at


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "127.0.0.9"])
def test_the_person_at_the_laptop_is_the_facilitator(host: str) -> None:
    assert visitor_at(host).role is Role.FACILITATOR


@pytest.mark.parametrize("host", ["10.0.0.9", "192.168.1.4", "", "example.org", None])
def test_anyone_elsewhere_is_a_stranger(host: str | None) -> None:
    assert visitor_at(host).role is Role.STRANGER


@pytest.mark.parametrize("permission", list(Permission))
def test_a_stranger_may_do_nothing_and_a_facilitator_everything(permission: Permission) -> None:
    assert not may(Visitor("x", Role.STRANGER), permission)
    assert may(Visitor("x", Role.FACILITATOR), permission)


def test_a_refusal_is_a_sentence_that_says_nothing_was_changed() -> None:
    with pytest.raises(NotAllowed, match="Nothing was changed"):
        require(Visitor("x", Role.STRANGER), Permission.MARK)
