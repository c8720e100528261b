import io
import re
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from timeline.intake.raw import CannotRead, RawFile
from timeline.intake.word import open_word


def saved(document) -> bytes:
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def read(document, name: str = "police.docx") -> RawFile:
    return open_word(saved(document), name)


def cells(raw: RawFile, table: int = 1) -> list[tuple]:
    return [row.cells for row in raw.tables[table - 1].rows]


def with_table(rows: list[list[str]]):
    document = docx.Document()
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return document, table


def append(cell, xml: str) -> None:
    """Put a paragraph of raw WordprocessingML into a cell."""
    cell._tc.append(parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>"))


def repacked(data: bytes, change) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return packed.getvalue()


def test_each_row_of_a_table_comes_with_the_number_a_person_counts():
    document, _ = with_table([["Date", "Event"], ["22.05.16", "Home visit"], ["", ""]])
    raw = read(document)
    assert [row.number for row in raw.tables[0].rows] == [1, 2, 3]
    assert cells(raw) == [("Date", "Event"), ("22.05.16", "Home visit"), (None, None)]
    assert (raw.tables[0].sheet, raw.tables[0].table) == (None, 1)


def test_lines_and_paragraphs_of_a_cell_stay_apart():
    document, table = with_table([["a", "b"]])
    cell = table.cell(0, 0)
    cell.text = "Visited.\nBaby asleep."
    cell.add_paragraph("Mother tired.\tPlan made.")
    assert cells(read(document))[0][0] == "Visited.\nBaby asleep.\nMother tired.\tPlan made."


def test_a_date_merged_over_several_rows_is_repeated_and_known_to_come_from_above():
    document, table = with_table([["22.05.16", "a"], ["", "b"], ["", "c"], ["23.05.16", "d"]])
    table.cell(0, 0).merge(table.cell(2, 0))
    raw = read(document)
    assert [row[0] for row in cells(raw)] == ["22.05.16"] * 3 + ["23.05.16"]
    came_down = [row.merged_from_above for row in raw.tables[0].rows]
    assert came_down == [(False, False), (True, False), (True, False), (False, False)]


def test_a_title_across_the_whole_table_spans_all_its_columns():
    document, table = with_table([["", "", ""], ["Date", "Event", "Source"], ["1", "2", "3"]])
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Chronology of Child A"
    raw = read(document)
    assert cells(raw)[0] == ("Chronology of Child A",) * 3
    assert [row.spans_all for row in raw.tables[0].rows] == [True, False, False]


def test_a_cell_across_some_columns_is_repeated_in_them():
    document, table = with_table([["", "", "x"], ["a", "b", "c"]])
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    raw = read(document)
    assert cells(raw)[0] == ("wide", "wide", "x")
    assert not raw.tables[0].rows[0].spans_all


def test_several_tables_are_numbered_in_the_order_of_the_document():
    document = docx.Document()
    for year in ("2014", "2015"):
        document.add_heading(year, 1)
        document.add_table(1, 1).cell(0, 0).text = f"in {year}"
    raw = read(document)
    assert [(table.table, table.heading_above) for table in raw.tables] == [
        (1, "2014"),
        (2, "2015"),
    ]
    assert cells(raw, 2) == [("in 2015",)]


def test_a_table_inside_a_cell_is_a_table_of_its_own():
    document, table = with_table([["outer", "text"]])
    table.cell(0, 1).add_table(1, 2).cell(0, 0).text = "inner"
    raw = read(document)
    assert cells(raw, 1) == [("outer", "text")]
    assert cells(raw, 2) == [("inner", None)]
    assert [table.table for table in raw.tables] == [1, 2]


def test_the_path_of_headings_leads_to_a_table():
    document = docx.Document()
    document.add_heading("Northbridge Police", 0)
    document.add_heading("Part one", 1)
    document.add_heading("2014", 2)
    document.add_table(1, 1)
    document.add_heading("Part two", 1)
    document.add_paragraph("What follows was compiled from the log.")
    document.add_table(1, 1)
    first, second = read(document).tables
    assert first.headings_above == ("Northbridge Police", "Part one", "2014")
    assert second.headings_above == ("Northbridge Police", "Part two")
    assert second.heading_above == "Part two"
    assert first.document_title == "Northbridge Police"


def test_without_heading_styles_a_bold_line_is_the_heading():
    document = docx.Document()
    document.add_paragraph().add_run("Housing chronology").bold = True
    document.add_paragraph("Taken from the tenancy file.")
    document.add_table(1, 1)
    assert read(document).tables[0].heading_above == "Housing chronology"


def test_without_any_heading_the_nearest_paragraph_stands_for_it():
    document = docx.Document()
    document.add_paragraph("Health visiting, 2015")
    document.add_paragraph("")
    document.add_table(1, 1)
    assert read(document).tables[0].heading_above == "Health visiting, 2015"


def test_a_document_that_begins_with_its_table_takes_its_title_from_its_properties():
    document, _ = with_table([["a"]])
    document.core_properties.title = "School chronology"
    document.add_paragraph("Signed by the head teacher")
    assert read(document).tables[0].document_title == "School chronology"


def test_inserted_text_is_read_and_deleted_text_is_not_and_both_are_told():
    document, table = with_table([["a"]])
    author = 'w:id="1" w:author="x" w:date="2016-01-01T00:00:00Z"'
    append(
        table.cell(0, 0),
        f"<w:ins {author}><w:r><w:t>seen alone</w:t></w:r></w:ins>"
        f"<w:del {author}><w:r><w:delText>not seen</w:delText></w:r></w:del>",
    )
    raw = read(document)
    assert cells(raw) == [("a\nseen alone",)]
    assert raw.notes == (
        "Tracked changes: 1 inserted piece of text was read.",
        "Tracked changes: 1 deleted piece of text was not read.",
    )


def test_text_that_was_moved_is_read_where_it_went():
    document, table = with_table([["a"]])
    append(
        table.cell(0, 0),
        '<w:moveFrom w:id="1" w:author="x"><w:r><w:t>old place</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="2" w:author="x"><w:r><w:t>new place</w:t></w:r></w:moveTo>',
    )
    assert cells(read(document)) == [("a\nnew place",)]


def test_a_row_that_was_deleted_as_a_change_is_no_row():
    document, table = with_table([["a"], ["gone"], ["b"]])
    properties = table.rows[1]._tr.get_or_add_trPr()
    properties.append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="x"/>'))
    raw = read(document)
    assert [(row.number, row.cells) for row in raw.tables[0].rows] == [(1, ("a",)), (2, ("b",))]
    assert raw.notes == ("Tracked changes: 1 deleted row was not read.",)


def test_hidden_text_is_read():
    document, table = with_table([["a"]])
    append(table.cell(0, 0), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>kept out of print</w:t></w:r>")
    assert cells(read(document)) == [("a\nkept out of print",)]


def test_text_in_a_content_control_is_read_and_its_invitation_to_type_is_not():
    document, table = with_table([["", ""]])
    control = (
        "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    append(table.cell(0, 0), control.format("", "12/05/2016"))
    append(table.cell(0, 1), control.format("<w:showingPlcHdr/>", "Click to enter a date"))
    assert cells(read(document)) == [("12/05/2016", None)]


def test_ticks_of_wingdings_and_boxes_of_forms_can_be_read():
    document, table = with_table([["", ""]])
    append(table.cell(0, 0), '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')
    append(
        table.cell(0, 1),
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>'
        "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>",
    )
    assert cells(read(document)) == [("✓", "☒")]


def test_the_choice_of_an_old_form_list_is_read():
    document, table = with_table([[""]])
    append(
        table.cell(0, 0),
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
        '<w:listEntry w:val="Yes"/><w:listEntry w:val="No"/>'
        "</w:ddList></w:ffData></w:fldChar></w:r>",
    )
    assert cells(read(document)) == [("No",)]


def test_paragraphs_outside_tables_are_told_of():
    document = docx.Document()
    document.add_paragraph("Introduction")
    document.add_table(1, 1)
    document.add_paragraph("Signed")
    assert read(document).notes == ("2 paragraphs outside tables were not read as rows.",)


def test_comments_in_the_margin_are_told_of():
    document, table = with_table([["a"]])
    document.add_comment(table.cell(0, 0).paragraphs[0].runs, text="Is this right?", author="x")
    assert "1 comment in the margin was not read." in read(document).notes


def test_a_document_without_a_table_is_refused_with_what_to_do():
    document = docx.Document()
    document.add_paragraph("22.05.16 Home visit")
    with pytest.raises(CannotRead, match=r"police\.docx holds no table: put the chronology into"):
        read(document)


def test_the_macros_of_a_docm_are_ignored_and_it_is_told():
    document, _ = with_table([["a"]])

    def with_macros(name: str, content: bytes) -> bytes:
        if name == "[Content_Types].xml":
            return content.replace(
                b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
            )
        if name == "word/_rels/document.xml.rels":
            macros = (
                b'<Relationship Id="rId99" Target="vbaProject.bin" Type="http://schemas.microsoft'
                b'.com/office/2006/relationships/vbaProject"/></Relationships>'
            )
            return content.replace(b"</Relationships>", macros)
        return content

    raw = open_word(repacked(saved(document), with_macros), "police.docm")
    assert cells(raw) == [("a",)]
    assert raw.notes == ("Its macros were ignored.",)


def test_a_document_with_a_picture_that_is_gone_is_read():
    document, _ = with_table([["a"]])
    broken = (
        b'<Relationship Id="rId98" Target="media/gone.png" Type="http://schemas.openxmlformats'
        b'.org/officeDocument/2006/relationships/image"/></Relationships>'
    )
    data = repacked(
        saved(document),
        lambda name, content: (
            content.replace(b"</Relationships>", broken)
            if name == "word/_rels/document.xml.rels"
            else content
        ),
    )
    assert cells(open_word(data, "police.docx")) == [("a",)]


def test_strict_open_xml_is_read_too():
    document, _ = with_table([["a"]])
    data = repacked(
        saved(document),
        lambda name, content: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
    )
    assert cells(open_word(data, "police.docx")) == [("a",)]


def test_text_in_a_text_box_is_read_once():
    document, table = with_table([["a"]])
    box = "<w:r><w:t>in a box</w:t></w:r>"
    xml = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p>{box}</w:p></w:txbxContent>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>{box}</w:p>"
        "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    append(table.cell(0, 0), f"<w:r>{xml}</w:r>")
    assert cells(read(document)) == [("a\n\nin a box",)]


def test_a_broken_document_is_said_to_be_damaged():
    document, _ = with_table([["a"]])
    data = repacked(
        saved(document),
        lambda name, content: (
            re.sub(rb"</w:body>", b"", content) if "document" in name else content
        ),
    )
    with pytest.raises(CannotRead, match=r"police\.docx is damaged"):
        open_word(data, "police.docx")
