from timeline.store.location import default_workspace


def test_the_default_workspace_is_a_file_in_the_users_own_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    assert default_workspace().name == "workspace.sqlite"
    assert default_workspace().parent.name == "case-timeline"
    assert list(tmp_path.iterdir()) == []
