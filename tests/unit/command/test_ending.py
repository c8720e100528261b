import signal

import pytest

from timeline.command.ending import ends_like_ctrl_c

ENDING = [name for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


@pytest.mark.parametrize("name", ENDING)
def test_a_signal_to_end_ends_like_ctrl_c_and_is_as_before_afterwards(name):
    number = getattr(signal, name)
    before = signal.getsignal(number)

    with pytest.raises(KeyboardInterrupt), ends_like_ctrl_c():
        signal.raise_signal(number)
    assert signal.getsignal(number) == before
