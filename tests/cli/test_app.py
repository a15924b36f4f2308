"""The commands, their arguments and their exit codes."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from minutes_nlp import __version__
from minutes_nlp.cli.app import app, main
from minutes_nlp.cli.help import PAGES
from tests.cli.run import ROOT, run_process


def test_version() -> None:
    """--version prints name and version."""
    assert run_process("--version").out == f"minutes-nlp {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--frob"], "không có tùy chọn --frob"),
        (["frob"], "không có lệnh 'frob'"),
        (["extract", "--formt", "json"], "có phải --format?"),
        (["extract", "--format"], "tùy chọn --format thiếu giá trị"),
        (["extract", "--format", "xml"], "--format: 'xml' không có trong: json, jsonl, table"),
        (["extract", "--no-text=1"], "không nhận giá trị"),
        (["extract", "--date", "1/3/2025"], "--date: '1/3/2025'"),
        (["extract", "--date", "20250301"], "--date: '20250301'"),
        (["extract", "--date", "2025-02-30"], "--date: '2025-02-30'"),
        (["extract", "--max-size", "nan"], "--max-size: 'nan'"),
        (["extract", "--max-size", "-1"], "--max-size: '-1'"),
        (["extract", "--rules", "không-có"], "bộ luật có lỗi"),
        (["extract", "--clipboard", "a.txt"], "--clipboard không đi cùng tệp"),
        (["parse"], "thiếu CỤM"),
        (["parse", "a", "b"], "thừa đối số: b"),
        (["parse", "a", "--as", "colour"], "--as: 'colour' không có trong: quantity"),
        (["schema", "x"], "thừa đối số: x"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage ends with code 2 and a line in Vietnamese that says what is wrong, with nothing on the output."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert all(line.startswith("minutes-nlp: ") for line in err.splitlines())


def test_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the help goes to the error output."""
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Cách dùng: minutes-nlp")


def test_help_pages_name_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    """The help page of each command names its options and no others."""
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    assert set(commands) == set(PAGES)
    for name, command in commands.items():
        assert main([name, "--help"]) == 0
        page = capsys.readouterr().out
        options = {option for parameter in command.params for option in parameter.opts if option.startswith("--")}
        listed = page.partition("Tùy chọn:\n")[2].partition("\n\n")[0]
        assert set(re.findall(r"(?<!\S)--[a-z-]+", listed)) == options | {"--help"}


def test_schema_command(capsys: pytest.CaptureFixture[str]) -> None:
    """`schema` prints the schema."""
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "minutes-nlp 1.0"


def test_full_output() -> None:
    """An output that cannot take the result is told in one line."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, ROOT / "cli.py", "schema"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "command", ["schema", "parse 'thu 3 tỷ đồng'", "extract examples/hop-thang-3.txt", "--version"]
)
def test_closed_output(command: str) -> None:
    """Without a standard output the program ends without a traceback."""
    done = subprocess.run(
        ["sh", "-c", f"{shlex.quote(sys.executable)} cli.py {command} >&-"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        check=False,
    )
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LANG": "C"}]
)
def test_poor_terminals(environment: dict[str, str]) -> None:
    """Help and errors get through where the system cannot write Vietnamese."""
    assert run_process("--help", environment=environment).code == 0
    assert run_process("extract", "không-có.txt", environment=environment).code == 3
    outcome = run_process("extract", stdin="Họp ngày 3/2/2025.".encode(), environment=environment)
    assert json.loads(outcome.out)["text"] == "Họp ngày 3/2/2025."
