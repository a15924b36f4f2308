"""The commands and their arguments. Typer reads the arguments; each command returns the work, which runs outside it."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from minutes_nlp import __version__
from minutes_nlp.cli.exits import PROGRAM, Exit, WrongUsageError, fault_message, put, say
from minutes_nlp.cli.help import Command, Group, usage_message
from minutes_nlp.errors import RuleError, UnreadableError

app = typer.Typer(
    name=PROGRAM,
    cls=Group,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
)
Work = Callable[[], int]
DateOption = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD")]
RulesOption = Annotated[Path | None, typer.Option("--rules", metavar="THƯ-MỤC")]


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (those of the process without them) and return its exit code."""
    _write_anything()
    try:
        return _run(arguments)
    except typer.TyperException as error:
        say(f"{usage_message(error)} (xem: {_command_path(error)} --help)")
        return Exit.WRONG_USAGE
    except WrongUsageError as error:
        say(str(error))
        return Exit.WRONG_USAGE
    except RuleError as error:
        say("bộ luật có lỗi:\n" + "\n".join(error.faults))
        return Exit.WRONG_USAGE
    except UnreadableError as error:
        say(error.message)
        return Exit.NOTHING_READ
    except KeyboardInterrupt:
        say("đã hủy")
        return Exit.CANCELLED
    except BrokenPipeError:
        _close_output()
        return Exit.OK
    except OSError as error:
        say(f"không ghi được kết quả: {error.strerror or error}")
        _close_output()
        return Exit.WRONG_USAGE
    except Exception as error:
        say(fault_message(error))
        return Exit.NOTHING_READ


def _run(arguments: list[str] | None) -> int:
    asked = app(args=arguments, prog_name=PROGRAM, standalone_mode=False)
    code: int = asked() if callable(asked) else asked
    if sys.stdout is not None:
        sys.stdout.flush()
    return code


@app.callback()
def program(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", is_eager=True)] = False,
) -> None:
    """Answer what is asked of the program as a whole."""
    if version:
        print(f"{PROGRAM} {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help(), file=sys.stderr)
        raise typer.Exit(Exit.WRONG_USAGE)


@app.command(cls=Command)
def extract(
    files: Annotated[list[str] | None, typer.Argument(metavar="TỆP")] = None,
    output_format: Annotated[str | None, typer.Option("--format", metavar="DẠNG")] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="TỆP")] = None,
    date: DateOption = None,
    no_text: Annotated[bool, typer.Option("--no-text")] = False,
    rules: RulesOption = None,
    clipboard: Annotated[bool, typer.Option("--clipboard")] = False,
    max_size: Annotated[str, typer.Option("--max-size", metavar="MB")] = "20",
) -> Work:
    """Read documents."""
    from minutes_nlp.cli.extract import Request, run

    request = Request(
        files=tuple(files or ()),
        format=output_format,
        output=output,
        date=date,
        with_text=not no_text,
        rules=rules,
        clipboard=clipboard,
        max_size=max_size,
    )
    return partial(run, request)


@app.command(cls=Command)
def parse(
    expression: Annotated[str, typer.Argument(metavar="CỤM")],
    kind: Annotated[str | None, typer.Option("--as", metavar="LOẠI")] = None,
    date: DateOption = None,
    rules: RulesOption = None,
) -> Work:
    """Read one expression."""
    from minutes_nlp.cli.parse import run

    return partial(run, expression, kind, date=date, rules=rules)


@app.command(cls=Command)
def explain(
    file: Annotated[str, typer.Argument(metavar="TỆP")],
    result_id: Annotated[str | None, typer.Option("--id", metavar="ID")] = None,
    offset: Annotated[int | None, typer.Option("--at", metavar="VỊ-TRÍ")] = None,
    output_format: Annotated[str, typer.Option("--format", metavar="DẠNG")] = "text",
    date: DateOption = None,
    rules: RulesOption = None,
) -> Work:
    """Explain results."""
    from minutes_nlp.cli.explain import run

    return partial(run, file, result_id=result_id, offset=offset, output_format=output_format, date=date, rules=rules)


@app.command(cls=Command)
def evaluate(
    directory: Annotated[Path, typer.Argument(metavar="THƯ-MỤC")],
    output_format: Annotated[str, typer.Option("--format", metavar="DẠNG")] = "table",
    by: Annotated[str, typer.Option("--by", metavar="NHÓM")] = "field",
    errors: Annotated[bool, typer.Option("--errors")] = False,
    rules: RulesOption = None,
    against: Annotated[Path | None, typer.Option("--against", metavar="THƯ-MỤC")] = None,
    counts: Annotated[bool, typer.Option("--counts")] = False,
    floors: Annotated[Path | None, typer.Option("--floors", metavar="TỆP")] = None,
    raising: Annotated[bool, typer.Option("--raise-floors")] = False,
    lowering: Annotated[bool, typer.Option("--lower-floors")] = False,
) -> Work:
    """Score on gold documents."""
    from minutes_nlp.cli.evaluate import run, run_counts

    if counts:
        return partial(run_counts, directory)
    return partial(
        run,
        directory,
        output_format=output_format,
        by=by,
        errors=errors,
        rules=rules,
        against=against,
        floors=floors,
        raising=raising,
        lowering=lowering,
    )


rules_app = typer.Typer(name="rules", cls=Group, add_completion=False, rich_markup_mode=None)
app.add_typer(rules_app)


@rules_app.command("check", cls=Command)
def rules_check(directory: Annotated[Path | None, typer.Argument(metavar="THƯ-MỤC")] = None) -> Work:
    """Check rules."""
    from minutes_nlp.cli.rules import check

    return partial(check, directory)


@rules_app.command("coverage", cls=Command)
def rules_coverage(documents: Annotated[Path, typer.Argument(metavar="VĂN-BẢN")], rules: RulesOption = None) -> Work:
    """List entries that are never met."""
    from minutes_nlp.cli.rules import coverage

    return partial(coverage, documents, rules)


@app.command(cls=Command)
def schema() -> Work:
    """Print the schema of the output."""
    return _print_schema


def _print_schema() -> int:
    from minutes_nlp.output.schema import to_schema

    put(to_schema())
    return Exit.OK


def _command_path(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context is not None else PROGRAM


def _write_anything() -> None:
    """Let a terminal that lacks a letter show another in its place, rather than stop."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")


def _close_output() -> None:
    """Keep the interpreter from writing once more, at its end, to an output that is gone."""
    if sys.stdout is None:
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
