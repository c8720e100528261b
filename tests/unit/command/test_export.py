from timeline.samples.shipped import agency_files


def test_a_case_is_taken_away_by_its_title_or_its_id_and_never_by_nothing(run, tmp_path):
    where = ("--workspace", tmp_path / "w.db")
    run("bring-in", agency_files("child-a")[2], "--case", "Child B", *where)

    for name in ("child b", "child-b"):
        assert run("export", "--case", name, "--to", tmp_path / "out.csv", *where)[0] == 0
    for name, sentence in ((" ", "needs a title"), ("Nobody", "there is: Child B")):
        code, _, said = run("export", "--case", name, "--to", tmp_path / "no.csv", *where)
        assert (code, sentence in said) == (2, True)
    assert not (tmp_path / "no.csv").exists()
