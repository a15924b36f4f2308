"""Running the command line as a user does."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from minutes_nlp.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gave."""

    code: int
    out: str
    err: str


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> Outcome:
    """Run `minutes-nlp` with `arguments` in this process, with streams of bytes as a shell gives them."""
    out, err = io.BytesIO(), io.BytesIO()
    with (
        chdir(cwd or Path.cwd()),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")),
        mock.patch.object(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8")),
        mock.patch.object(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8", write_through=True)),
    ):
        code = main([str(argument) for argument in arguments])
        return Outcome(code, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))


def run_process(
    *arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> Outcome:
    """Run `minutes-nlp` in a process of its own; a traceback is never an answer."""
    done = subprocess.run(
        [sys.executable, ROOT / "cli.py", *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        timeout=120,
        check=False,
    )
    outcome = Outcome(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace"))
    assert "Traceback" not in outcome.err
    return outcome
