import sqlite3
import stat
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from timeline.store.engine import connect, reading
from timeline.store.migrations import VERSION_TABLE
from timeline.store.opening import open_engine
from timeline.store.problems import NoWorkspace, WorkspaceProblem
from timeline.store.tables import metadata
from timeline.store.workspace import Workspace


def refusal(where) -> str:
    with pytest.raises(WorkspaceProblem) as refused:
        Workspace.open(where)
    return str(refused.value)


def test_a_new_workspace_is_made_with_the_folders_that_lead_to_it(tmp_path):
    path = tmp_path / "some" / "folder" / "workspace.sqlite"

    with Workspace.open(path) as workspace:
        assert workspace.cases() == ()
        assert workspace.last_number() == 0

    assert path.exists()


def test_what_was_stored_is_there_when_the_workspace_is_opened_again(where, work):
    number = work.workspace.last_number()
    work.workspace.close()

    with Workspace.open(where) as again:
        assert again.last_number() == number
        assert len(again.chronology("child-a").events) == 3


def test_the_migrations_make_exactly_the_tables_that_the_code_knows(where):
    engine = open_engine(where)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


@pytest.mark.usefixtures("on_file")
def test_the_columns_and_rules_of_a_file_are_those_that_the_code_knows(where, tmp_path):
    open_engine(where).dispose()
    made = connect(create_engine(f"sqlite:///{tmp_path / 'made.sqlite'}").url)
    metadata.create_all(made)
    made.dispose()

    def shapes(path):
        with sqlite3.connect(path) as file:
            rows = file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
            return {name: " ".join(sorted(sql.replace(",", " ").split())) for name, sql in rows}

    found = shapes(where)
    del found[VERSION_TABLE]
    assert found == shapes(tmp_path / "made.sqlite")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.usefixtures("on_file")
def test_a_new_file_can_be_read_by_its_owner_alone(tmp_path):
    path = tmp_path / "workspace.sqlite"
    with Workspace.open(path):
        written = [file for file in tmp_path.iterdir() if file.name.startswith(path.name)]

        assert {stat.S_IMODE(file.stat().st_mode) for file in written} == {0o600}


@pytest.mark.usefixtures("on_file")
def test_the_file_is_written_ahead_in_full_with_its_foreign_keys_held(where):
    engine = open_engine(where)
    with reading(engine) as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    engine.dispose()

    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_word_document_is_no_workspace_and_stays_as_it_is(tmp_path):
    path = tmp_path / "chronology.docx"
    path.write_bytes(b"PK\x03\x04" + b"some Word document " * 400)
    before = path.read_bytes()

    assert "no workspace" in refusal(path)
    assert path.read_bytes() == before


def test_a_database_of_something_else_is_no_workspace_and_stays_as_it_is(tmp_path):
    path = tmp_path / "photos.sqlite"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE photos (id INTEGER)")
    before = path.read_bytes()

    assert "no workspace" in refusal(path)
    assert path.read_bytes() == before


def test_a_workspace_of_a_newer_version_is_left_alone(where):
    open_engine(where).dispose()
    newer = open_engine(where)
    with newer.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    newer.dispose()

    assert "newer version" in refusal(where)


def test_a_folder_is_no_workspace(tmp_path):
    assert "folder" in refusal(tmp_path)


def test_a_place_that_cannot_be_written_to_is_told_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    assert "cannot be opened for writing" in refusal(tmp_path / "file" / "workspace.sqlite")


@pytest.mark.parametrize("address", ["nosuchdatabase://host/name", "postgresql://[broken"])
def test_an_address_that_is_none_is_told_in_a_sentence(address):
    assert refusal(address).endswith(".")


def test_a_password_in_the_address_is_never_told():
    assert "secret" not in refusal("nosuchdatabase://name:secret@host/name")
    assert "secret" not in refusal("postgresql+psycopg2://name:secret@localhost:1/name")


@pytest.mark.parametrize("address", ["{}", "sqlite:///{}"])
def test_where_there_is_no_workspace_none_is_made_for_looking(tmp_path, address):
    path = tmp_path / "typo.db"

    with pytest.raises(NoWorkspace, match=r"no workspace at .*typo\.db"):
        Workspace.open(address.format(path), new=False)
    assert not path.exists()


def test_a_workspace_that_is_there_can_be_looked_into(where, work):
    work.workspace.close()

    with Workspace.open(where, new=False) as again:
        assert [case.id for case in again.cases()] == ["child-a"]
