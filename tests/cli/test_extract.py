"""`minutes-nlp extract`: inputs, formats, exit codes."""

import codecs
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from minutes_nlp.output.schema import build_schema
from tests.cli.run import ROOT, run, run_process

TEXT = "Chiều 3/2/2025, UBND xã Hòa Mỹ họp.\r\nÔng Lê Văn Mẫn chủ trì; thu ngân sách đạt 412,2 tỷ đồng.\n"
VALIDATOR = Draft202012Validator(build_schema())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two readable files, an empty one, a broken one and a Word file."""
    (tmp_path / "con").mkdir()
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    (tmp_path / "con" / "b.txt").write_bytes(codecs.BOM_UTF8 + TEXT.encode())
    (tmp_path / "empty.txt").write_bytes(b"\n \n")
    (tmp_path / "broken.txt").write_bytes(b"H\xe1\xbb p")
    (tmp_path / "word.docx").write_bytes(b"PK\x03\x04..word/document.xml")
    return tmp_path


def _evidence(node: object) -> list[dict[str, object]]:
    nested = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    found = [item for value in nested for item in _evidence(value)]
    if isinstance(node, dict) and isinstance(node.get("text"), str) and isinstance(node.get("start"), int):
        found.append(node)
    return found


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (unicodedata.normalize("NFD", TEXT).encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.replace("Hòa", "Hoà").encode(), "utf-8"),
        (TEXT.replace(" ", "\u00a0").encode(), "utf-8"),
    ],
)
def test_evidence_is_exact(data: bytes, encoding: str, tmp_path: Path) -> None:
    """The text is the decoded file, untouched, and every evidence stands in it, in any encoding and normal form."""
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    document = json.loads(run("extract", path).out)
    assert document["source"]["encoding"] == encoding
    assert document["text"] == data.decode(encoding)
    for item in _evidence({key: value for key, value in document.items() if key != "text"}):
        assert document["text"][item["start"] : item["end"]] == item["text"]


def test_one_file(folder: Path) -> None:
    """One file gives one indented document that holds to the schema; it is the same from the standard input."""
    outcome = run("extract", folder / "a.txt")
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out)
    VALIDATOR.validate(document)
    assert document["source"]["name"] == "a.txt"
    for arguments in (["extract"], ["extract", "-"]):
        piped = json.loads(run(*arguments, stdin=TEXT.encode()).out)
        assert piped.pop("source")["name"] is None
        assert piped == {key: value for key, value in document.items() if key != "source"}


def test_same_bytes(folder: Path) -> None:
    """The same input gives the same bytes, whatever the hash seed."""
    first = run_process("extract", folder / "a.txt", environment={"PYTHONHASHSEED": "1"}).out
    assert run_process("extract", folder / "a.txt", environment={"PYTHONHASHSEED": "2"}).out == first


def test_batch(folder: Path) -> None:
    """Several files give a line each, in order; one that fails has its error row in its place, and the code says so."""
    names = ["a.txt", "empty.txt", "con/b.txt", "broken.txt", "word.docx", "none.txt", "con"]
    outcome = run("extract", *names, cwd=folder)
    assert outcome.code == 1
    rows = [json.loads(line) for line in outcome.out.splitlines()]
    for row in rows:
        VALIDATOR.validate(row)
    assert [row["document_id"] for row in rows] == names
    codes = [row.get("error", {}).get("code") for row in rows]
    assert codes == [None, "empty", None, "unknown_encoding", "binary", "not_found", "is_directory"]
    assert len(outcome.err.splitlines()) == 5
    assert rows[1]["source"]["name"] == "empty.txt"


def test_absolute_paths_below_here(folder: Path) -> None:
    """A file below the working directory has the same id however it was named."""
    outcome = run("extract", folder / "a.txt", folder / "con" / "b.txt", cwd=folder)
    assert [json.loads(line)["document_id"] for line in outcome.out.splitlines()] == ["a.txt", "con/b.txt"]


def test_array(folder: Path) -> None:
    """With --format json several files are one array."""
    outcome = run("extract", "a.txt", "empty.txt", "--format", "json", cwd=folder)
    assert outcome.code == 1
    assert [list(row)[-1] for row in json.loads(outcome.out)] == ["coverage", "error"]


def test_nothing_read(folder: Path) -> None:
    """When nothing could be read the code is 3; one document then gives no output, a batch its error rows."""
    outcome = run("extract", "empty.txt", cwd=folder)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err == "minutes-nlp: empty.txt: không có nội dung (chỉ có khoảng trắng)\n"
    outcome = run("extract", "empty.txt", "none.txt", cwd=folder)
    assert (outcome.code, len(outcome.out.splitlines())) == (3, 2)
    outcome = run("extract", "empty.txt", "--format", "jsonl", cwd=folder)
    assert (outcome.code, len(outcome.out.splitlines())) == (3, 1)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"%PDF-1.7", b"abc\0"])
def test_bad_standard_input(data: bytes) -> None:
    """Unreadable standard input is one line and code 3."""
    outcome = run("extract", stdin=data)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith("minutes-nlp: đầu vào chuẩn: ")
    assert len(outcome.err.splitlines()) == 1


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(
            alphabet=st.one_of(
                st.sampled_from("ủy ban 3.412,5%[/x]\u0301\u200b\r\n\t\x1b"), st.characters(exclude_categories=["Cs"])
            )
        ).map(str.encode),
    )
)
def test_any_bytes(data: bytes) -> None:
    """Any bytes give a valid document with exact evidence, or one line and code 3; and their table is printed."""
    outcome = run("extract", stdin=data)
    if outcome.code == 3:
        assert outcome.out == ""
        assert len(outcome.err.splitlines()) == 1
        assert "lỗi của chương trình" not in outcome.err
        return
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out)
    VALIDATOR.validate(document)
    assert document["text"] == data.decode(document["source"]["encoding"])
    for item in _evidence({key: value for key, value in document.items() if key != "text"}):
        assert document["text"][item["start"] : item["end"]] == item["text"]
    assert run("extract", "--format", "table", stdin=data).code == 0


def test_no_text(folder: Path) -> None:
    """--no-text leaves the text out and nothing else."""
    full = json.loads(run("extract", folder / "a.txt").out)
    assert json.loads(run("extract", folder / "a.txt", "--no-text").out) == {**full, "text": None}


def test_max_size(folder: Path) -> None:
    """--max-size refuses what is larger."""
    outcome = run("extract", "a.txt", "--max-size", "0.00001", cwd=folder)
    assert outcome.code == 3
    assert "quá lớn" in outcome.err
    assert run("extract", "--max-size", "0.00001", stdin=TEXT.encode()).code == 3


def test_output_file(folder: Path) -> None:
    """-o writes the same bytes to a file; a name that ends in .jsonl gets lines."""
    plain = run("extract", "a.txt", cwd=folder)
    outcome = run("extract", "a.txt", "-o", "out.json", cwd=folder)
    assert (outcome.code, outcome.out) == (0, "")
    assert (folder / "out.json").read_text(encoding="utf-8") == plain.out
    run("extract", "a.txt", "-o", "out.jsonl", cwd=folder)
    assert len((folder / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    run("extract", "a.txt", "--format", "table", "-o", "out.txt", cwd=folder)
    assert "\x1b" not in (folder / "out.txt").read_text(encoding="utf-8")


def test_output_file_stays_when_nothing_was_read(folder: Path) -> None:
    """A result that is there already is not lost to a document that cannot be read."""
    (folder / "out.json").write_text("old")
    assert run("extract", "empty.txt", "-o", "out.json", cwd=folder).code == 3
    assert (folder / "out.json").read_text() == "old"


@pytest.mark.parametrize(
    ("output", "words"), [("con", "là thư mục"), ("x/y.json", "không có thư mục"), ("a.txt", "cần đọc")]
)
def test_bad_output(folder: Path, output: str, words: str) -> None:
    """An output that is a directory, has none, or is an input is wrong usage."""
    outcome = run("extract", "a.txt", "-o", output, cwd=folder)
    assert outcome.code == 2
    assert words in outcome.err


def test_broken_pipe(folder: Path) -> None:
    """A reader that stops early ends the program quietly."""
    (folder / "big.txt").write_text("Họp bàn việc chung. " * 10_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, ROOT / "cli.py", "extract", "big.txt", "big.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


def test_hostile_file_name(folder: Path) -> None:
    """A file whose name no encoding explains is read, and its name is printable in the output."""
    name = os.fsdecode(b"a\xff\n\x1b.txt")
    (folder / name).write_bytes(TEXT.encode())
    outcome = run("extract", name, "a.txt", cwd=folder)
    assert outcome.code == 0
    assert json.loads(outcome.out.splitlines()[0])["source"]["name"].isprintable()
    assert len(run("extract", name + "x", cwd=folder).err.splitlines()) == 1


def test_table_piped(folder: Path) -> None:
    """The table can be piped, without colours."""
    outcome = run("extract", "a.txt", "empty.txt", "--format", "table", cwd=folder)
    assert outcome.code == 1
    assert "Chỉ tiêu (" in outcome.out
    assert "\x1b" not in outcome.out


def test_bad_rules(folder: Path) -> None:
    """Faults of a rules directory are all told, and nothing is read."""
    (folder / "con" / "units.toml").write_text("[[unit]]\n", "utf-8")
    (folder / "con" / "numbers.toml").write_text('switch_off = ["word.none"]\n', "utf-8")
    outcome = run("extract", "a.txt", "--rules", "con", cwd=folder)
    assert outcome.code == 2
    assert outcome.out == ""
    faults = outcome.err.splitlines()
    assert len(faults) > 5
    assert any("units.toml:1: unit.0: id" in fault for fault in faults)
    assert any("numbers.toml: switch_off: there is no 'word.none'" in fault for fault in faults)


def test_program_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A fault of the program in one document is that document's error row, and the batch goes on."""
    from minutes_nlp import pipeline
    from minutes_nlp.cli.app import main

    read = pipeline.read

    def fail(source: object, *arguments: object, **options: object) -> object:
        if getattr(source, "name", None) == "a.txt":
            raise IndexError("boom")
        return read(source, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "read", fail)
    monkeypatch.chdir(folder)
    assert main(["extract", "a.txt", "con/b.txt", "--format", "jsonl"]) == 1
    out, err = capfdbinary.readouterr()
    rows = [json.loads(line) for line in out.splitlines()]
    assert rows[0]["error"]["code"] == "internal"
    assert "document" in rows[1]
    assert len(err.splitlines()) == 1


def test_light_imports(folder: Path) -> None:
    """The way to JSON loads neither rich nor spaCy nor underthesea as a whole."""
    code = (
        "import sys; from minutes_nlp.cli import main; main(['extract', 'a.txt']);"
        "heavy = ('rich', 'spacy', 'underthesea', 'numpy', 'thinc');"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=True,
    )
    assert done.stderr.strip() == "[]"
