import socket

import pytest

from timeline.web.security import LOOPBACK_NAMES
from timeline.web.serving import LISTENS_ON, CannotServe, address_of, check_place


def test_the_app_listens_where_it_answers_and_nowhere_else():
    assert LISTENS_ON <= LOOPBACK_NAMES
    for host in ("127.0.0.2", "0.0.0.0", "::", "example.org"):
        with pytest.raises(CannotServe, match="only on this machine"):
            check_place(host, 8050)


def test_a_port_that_is_taken_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotServe, match=f"Port {port} is taken"):
            check_place("127.0.0.1", port)


def test_an_address_of_numbers_and_colons_stands_in_brackets():
    assert address_of("::1", 8050) == "http://[::1]:8050"
    assert address_of("localhost", 8050) == "http://localhost:8050"
