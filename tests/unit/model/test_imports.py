import grimp
import networkx as nx
import pytest


@pytest.mark.parametrize("room", ["model", "intake", "insight"])
def test_no_file_of_these_rooms_needs_itself_by_way_of_others(room):
    files = grimp.build_graph("timeline", cache_dir=None)
    inside = {file for file in files.modules if file.startswith(f"timeline.{room}.")}
    needs = nx.DiGraph(
        (file, needed)
        for file in inside
        for needed in files.find_modules_directly_imported_by(file)
        if needed in inside
    )
    assert needs.number_of_edges() > 0
    assert list(nx.simple_cycles(needs)) == []
