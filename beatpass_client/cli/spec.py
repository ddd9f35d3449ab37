"""`beatpass spec`: the contract, the published document and real answers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from ..drift.document import DocumentError
from ..drift.report import Format
from ..drift.rules import Level
from ..drift.safety import printable

if TYPE_CHECKING:
    from ..drift import Deviation, Outcome
    from ..drift.learn import Lesson
    from ..drift.plan import PlannedCall
    from ..drift.yaml_file import YamlFile
    from ..types import Operation

CONTRACT = Path("openapi") / "beatpass.yaml"

DRIFTED = 1
COULD_NOT_TELL = 2

_HELP = """Compare the contract with a published document and with real answers.

Exit codes: 0 nothing has drifted, 1 something has (see --fail-on), 2 it could not be told.
"""


# What a command needs is loaded when it runs, so that help comes at once.


class FailOn(StrEnum):
    """The least severe class of finding that fails; security and servers always do."""

    WORDING = "wording"
    ADDITIVE = "additive"
    DEFECT = "defect"
    BREAKING_DECODER = "breaking-decoder"
    BREAKING_CALLER = "breaking-caller"
    NEVER = "never"

    @property
    def level(self) -> Level | None:
        """The level; `None` for none."""
        return None if self is FailOn.NEVER else Level(self.value)


class ObservedFormat(StrEnum):
    """How the report of answers is written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class ReportingClient(Protocol):
    """A client that hands its answers to an observer."""

    def close(self) -> None:
        """Close the connections."""
        ...


class Observer(Protocol):
    """What sees every answer of a client."""

    def observe(self, operation: Operation, tier: str, status: int, body: Any | None) -> None:
        """See one answer."""
        ...


ClientFactory = Callable[[Observer], ReportingClient]

FormatOption = Annotated[Format, typer.Option("--format", help="How to write the report.")]
ContractOption = Annotated[
    Path | None,
    typer.Option(help="The contract.", show_default="that of the checkout one stands in"),
]
DeviationsOption = Annotated[
    Path | None,
    typer.Option("--deviations", help="A file of accepted differences, as YAML or JSON."),
]


def make_app(client_factory: ClientFactory) -> typer.Typer:
    """Make the commands.

    Args:
        client_factory: Makes the client that a plan calls, with an observer of its answers.

    Returns:
        The commands.
    """
    spec = typer.Typer(help=_HELP, no_args_is_help=True, pretty_exceptions_show_locals=False)
    spec.command("diff")(diff)
    spec.command("check")(check)
    spec.command("lint")(lint)
    spec.command("import")(import_document)
    spec.command("accept")(accept)

    @spec.command("watch")
    def watch(
        plan: Annotated[Path, typer.Argument(help="A list of reading calls, as YAML or JSON.")],
        yes: Annotated[bool, typer.Option("--yes", help="Make the requests, do not ask.")] = False,
        format: Annotated[
            ObservedFormat, typer.Option("--format", help="How to write the report.")
        ] = ObservedFormat.TEXT,
    ) -> None:
        """Make a few reading calls, and check the answers against the contract."""
        _watch(plan, yes, format, client_factory)

    @spec.command("learn")
    def learn(
        recordings: Annotated[
            list[Path] | None, typer.Argument(help="Recordings of shapes; several are merged.")
        ] = None,
        plan: Annotated[
            Path | None,
            typer.Option(help="Make these reading calls first, and add them to the recording."),
        ] = None,
        write: Annotated[
            Path | None, typer.Option(help="The contract to write what was learnt into.")
        ] = None,
        name: Annotated[
            list[str] | None, typer.Option(help="A name of a field that --plan may record.")
        ] = None,
        sandbox: Annotated[
            bool, typer.Option("--sandbox", help="Count what a sandbox answered, too.")
        ] = False,
        yes: Annotated[bool, typer.Option("--yes", help="Do it, do not ask.")] = False,
    ) -> None:
        """Learn fields from the recorded shapes of answers.

        Without --write, tells what a recording teaches.
        """
        paths = recordings or ([Path("shapes.json")] if plan else [])
        with _telling():
            if plan:
                _record(plan, paths, yes, name or [], client_factory)
            _learn(paths, write, sandbox=sandbox, yes=yes)

    return spec


def diff(
    old: Annotated[str, typer.Argument(help="The document that is known: a file or https URL.")],
    new: Annotated[str, typer.Argument(help="The document that is to take its place.")],
    format: FormatOption = Format.TEXT,
    fail_on: Annotated[
        FailOn, typer.Option(help="The least class of finding that exits with 1.")
    ] = FailOn.BREAKING_DECODER,
    wording: Annotated[bool, typer.Option(help="Whether differences of wording count.")] = True,
    deviations: DeviationsOption = None,
) -> None:
    """Compare two OpenAPI documents, and tell whom each change breaks."""
    from ..drift import diff as diff_documents
    from ..drift.load import read_document, source_name

    with _telling():
        outcome = diff_documents(
            read_document(old),
            read_document(new),
            names=(source_name(old), source_name(new)),
            wording=wording,
            deviations=_deviations(deviations) or (),
        )
        _tell(outcome, format, fail_on)


def check(
    document: Annotated[str, typer.Argument(help="The published document: a file or https URL.")],
    format: FormatOption = Format.TEXT,
    fail_on: Annotated[
        FailOn, typer.Option(help="The least class of finding that exits with 1.")
    ] = FailOn.ADDITIVE,
    deviations: DeviationsOption = None,
    contract: Annotated[
        str | None, typer.Option(help="Another contract than that of the package.")
    ] = None,
) -> None:
    """Compare the contract of the package with a published document."""
    from ..drift import check as check_document
    from ..drift.load import read_document, source_name

    with _telling():
        outcome = check_document(
            read_document(document),
            name=source_name(document),
            contract=read_document(contract) if contract else None,
            deviations=_deviations(deviations),
        )
        _tell(outcome, format, fail_on)


def lint(
    document: Annotated[
        str | None,
        typer.Argument(help="A contract.", show_default="that of the checkout one stands in"),
    ] = None,
    format: FormatOption = Format.TEXT,
    standard: Annotated[
        bool | None,
        typer.Option(
            help="Whether to check the OpenAPI standard too, in a document that you trust.",
            show_default="for the contract of a checkout or the package",
        ),
    ] = None,
) -> None:
    """Check a contract by the rules under which code is made from it."""
    from ..drift import lint as lint_document
    from ..drift.load import read_document, source_name

    with _telling():
        found = None if document is not None else _checkout()
        source = document if document is not None else found and str(found)
        trusted = document is None if standard is None else standard
        outcome, checked = lint_document(
            None if source is None else read_document(source),
            name="the contract of the package" if source is None else source_name(source),
            standard=trusted,
        )
        if not checked and trusted:
            text = "the standard was not checked: it needs openapi-spec-validator, and a document"
            typer.echo(f"beatpass: {text} of the usual build", err=True)
        _tell(outcome, format, FailOn.DEFECT)


def import_document(
    document: Annotated[str, typer.Argument(help="The published document: a file or https URL.")],
    operation: Annotated[
        list[str] | None, typer.Option(help="An operation to import, such as 'GET /moods'.")
    ] = None,
    remove: Annotated[
        list[str] | None, typer.Option(help="An operation to delete from the contract.")
    ] = None,
    contract: ContractOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Write it, do not ask.")] = False,
) -> None:
    """Bring new and changed operations of a published document into the contract.

    What only a person can decide is left as a question, which `spec lint` asks.
    """
    from ..drift.contract_import import import_document as import_operations
    from ..drift.contract_import import remove_operations, usages
    from ..drift.document import Document, operations
    from ..drift.load import read_document
    from ..drift.yaml_file import YamlFile

    with _telling():
        published = read_document(document)
        path = _contract_path(contract)
        file = YamlFile(path, read_document)
        accepted = _deviations(_beside(path)) if _beside(path).exists() else []
        lines: list[str] = []
        if remove:
            for gone in operations(Document(file.data, str(path))):
                if gone.label in remove:
                    lines.append(f"removed {gone.label}")
                    lines += [f"  used in {line}" for line in usages(gone, _texts(path))]
            remove_operations(file.data, remove)
        imported = import_operations(
            published, file.data, only=operation or (), deviations=accepted or ()
        )
        lines += [f"added {label}" for label in imported.added]
        lines += [f"changed {line}" for line in imported.applied]
        lines += [f"by hand: {line}" for line in imported.by_hand]
        for gone in imported.removed:
            lines.append(f"not in the document any more: {gone.label} (--remove deletes it)")
            lines += [f"  used in {line}" for line in usages(gone, _texts(path))]
        lines += [f"to decide: {line}" for line in imported.questions]
        typer.echo(_safe("\n".join(map(printable, lines)) or "Nothing is new."), err=True)
        if not yes and _somebody_is_there():
            _ask(file.data)
        _save(file, yes)


def accept(
    fingerprints: Annotated[
        list[str] | None, typer.Argument(help="Fingerprints of findings to accept.")
    ] = None,
    reason: Annotated[str, typer.Option(help="Why, in a sentence.")] = "",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            help="A kind of finding to accept: its rule and its location, in which * stands for "
            "anything, such as 'response-property-became-nullable 200 pagination.*'."
        ),
    ] = None,
    document: Annotated[
        str | None, typer.Option(help="The published document, to say what each one is about.")
    ] = None,
    prune: Annotated[
        bool, typer.Option("--prune", help="Remove what no longer occurs in --document.")
    ] = False,
    deviations: DeviationsOption = None,
) -> None:
    """Accept differences between the contract and the published document."""
    from datetime import UTC, datetime

    from ..drift import check as check_document
    from ..drift.deviations import add_deviation, read_deviations, remove_deviations
    from ..drift.load import read_document
    from ..drift.yaml_file import YamlFile

    with _telling():
        if prune and not document:
            raise DocumentError("--prune needs the published --document, to see what occurs")
        if not fingerprints and not kind and not prune:
            raise DocumentError("nothing was named to accept: give fingerprints, or --kind")
        pairs = [each.partition(" ") for each in kind or ()]
        comments: dict[str, str] = {}
        # Several are accepted one after the other, and each adds to the file only.
        path = deviations or _beside(_contract_path(None))
        file = YamlFile(path, committed=False)
        if document:
            known = read_document(_contract_path(None))
            found = check_document(
                read_document(document), contract=known, deviations=read_deviations(file.data)
            ).findings
            comments = {
                each.fingerprint: printable(" ".join([*each.operations[:1], each.location]).strip())
                for each in found
            }
            for name in fingerprints or ():
                if name not in comments:
                    raise DocumentError(f"the document has no open difference {name!a}")
            if prune:
                stale = [each for each in found if each.rule == "deviation-not-found"]
                remove_deviations(file.data, {each.fingerprint for each in stale})
        if fingerprints or kind:
            add_deviation(
                file.data,
                reason,
                datetime.now(UTC).date(),
                fingerprints or (),
                [(rule, location.strip()) for rule, _, location in pairs],
                comments,
            )
        changed = file.changed()
        _print(file.diff(changed))
        file.save(changed)


def _watch(plan: Path, yes: bool, format: ObservedFormat, client_factory: ClientFactory) -> None:
    from ..drift import Drift

    with _telling():
        calls = _agreed_plan(plan, yes)
        observer = Drift()
        failures = _make_calls(calls, observer, client_factory)
        report = observer.report()
        writers = {
            ObservedFormat.TEXT: report.as_table,
            ObservedFormat.JSON: report.as_json,
            ObservedFormat.MARKDOWN: report.as_markdown,
        }
        _print(writers[format]())
        _print_failures(failures)
        if report.rows:
            raise typer.Exit(DRIFTED)
        if failures:
            raise typer.Exit(COULD_NOT_TELL)


def _record(
    plan: Path, paths: list[Path], yes: bool, names: list[str], client_factory: ClientFactory
) -> None:
    from ..drift import Recorder

    if len(paths) > 1:
        raise DocumentError("--plan adds to one recording; name one")
    calls = _agreed_plan(plan, yes)
    with Recorder(paths[0], names=names) as recorder:
        failures = _make_calls(calls, recorder, client_factory)
    typer.echo(f"The shapes are in {paths[0]}.", err=True)
    _print_failures(failures)


def _learn(paths: list[Path], write: Path | None, *, sandbox: bool, yes: bool) -> None:
    from ..contract import load_contract
    from ..drift import Shapes, read_shapes
    from ..drift.learn import learn

    if sandbox and write:
        raise DocumentError(
            "a sandbox makes up what is undocumented, so that is never written into a contract"
        )
    if not paths:
        raise DocumentError("no recording was named; record one with --plan, or with a Recorder")
    shapes = Shapes()
    for path in paths:
        shapes.add(read_shapes(path))
    if write is None:
        _print(_lesson(learn(shapes, load_contract(), sandbox=sandbox)))
        return
    from ..drift.learn import write_learnt
    from ..drift.load import read_document
    from ..drift.yaml_file import YamlFile

    file = YamlFile(write, read_document)
    lesson = learn(shapes, file.data, sandbox=sandbox)
    typer.echo(_safe(_lesson(lesson)), err=True)
    if lesson.learnt:
        write_learnt(lesson.learnt, file.data)
        _save(file, yes)


def _lesson(lesson: Lesson) -> str:
    lines = [
        f"{each.operation.label} {each.status}: undocumented, and has fields now "
        f"({', '.join(f'{count} {tier}' for tier, count in each.answers.items())} answers)"
        for each in lesson.learnt
    ]
    if not lines:
        lines.append("No undocumented answer has fields now.")
    if lesson.notes:
        lines += ["", "What differs from what is documented, which is never overwritten:"]
        lines += [f"  {printable(note)}" for note in lesson.notes]
    if lesson.unnamed:
        lines += [
            "",
            f"{lesson.unnamed} paths end in {{key}}: keys that are data, or fields whose names are "
            "not made of words of the contract (--name keeps one)",
        ]
    return "\n".join(lines)


def _save(file: YamlFile, yes: bool) -> None:
    """Show what changes in a contract, ask, and write it."""
    from ..drift.lint import new_faults

    changed = file.changed()
    if changed == file.text:
        return
    faults = new_faults(file.text, changed)
    if faults:
        raise DocumentError(
            f"the contract would have {len(faults)} new faults, such as: {faults[0].sentence}; "
            "nothing was written"
        )
    _print(file.diff(changed))
    _agree("Write this?", yes, "nothing was written")
    file.save(changed)
    typer.echo(f"{file.path} is written. Run `make regen`, and read what changed.", err=True)


def _ask(contract: dict[str, Any]) -> None:
    """Ask what only a person can decide, one by one; what is left open stays a question."""
    from ..drift.document import Document, operations
    from ..drift.lint import QUESTION, QUESTIONS

    for operation in operations(Document(contract, "the contract")):
        for key, text in QUESTIONS.items():
            if operation.data.get(key) == QUESTION:
                question = f"{printable(operation.label)}: {text}"
                answer = typer.prompt(question, default=QUESTION, err=True)
                operation.data[key] = answer.strip()


def _agreed_plan(plan: Path, yes: bool) -> list[PlannedCall]:
    from ..drift.load import read_data
    from ..drift.plan import read_plan

    calls = read_plan(read_data(plan))
    noun = "request" if len(calls) == 1 else "requests"
    typer.echo(f"This makes {len(calls)} {noun}, one after the other.", err=True)
    _agree("Go on?", yes, "nothing was sent")
    return calls


def _agree(question: str, yes: bool, otherwise: str) -> None:
    if yes:
        return
    if not _somebody_is_there():
        raise DocumentError(f"nobody is there to agree, so {otherwise}; give --yes to go on")
    if not typer.confirm(question, err=True):
        raise DocumentError(f"{otherwise}, as you said")


def _make_calls(
    calls: list[PlannedCall], observer: Observer, client_factory: ClientFactory
) -> list[str]:
    from ..drift.plan import run_plan

    client = client_factory(observer)
    try:
        return run_plan(calls, client)
    finally:
        client.close()


def _print_failures(failures: list[str]) -> None:
    for failure in failures:
        typer.echo(f"beatpass: {printable(failure)}", err=True)


def _tell(outcome: Outcome, format: Format, fail_on: FailOn) -> None:
    from ..drift.report import write

    _print(write(outcome, format))
    if outcome.failing(fail_on.level):
        raise typer.Exit(DRIFTED)


def _checkout() -> Path | None:
    """Find the contract of the checkout that one stands in."""
    here = Path.cwd()
    found = (folder / CONTRACT for folder in (here, *here.parents))
    return next((_relative(path) for path in found if path.is_file()), None)


def _relative(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _contract_path(contract: Path | None) -> Path:
    path = contract or _checkout()
    if path is None:
        raise DocumentError(f"there is no {CONTRACT} here or above; name it with --contract")
    return path


def _beside(contract: Path) -> Path:
    return contract.with_name("deviations.yml")


def _texts(contract: Path) -> dict[str, str]:
    """Read what a checkout has in Python and in Markdown."""
    root = contract.resolve().parent.parent
    folders = ("beatpass_client", "examples", "tests", "docs", "scripts", "benchmarks")
    return {
        str(path.relative_to(root)): path.read_text("utf-8", errors="replace")
        for folder in folders
        for ending in ("py", "md", "yml")
        for path in (root / folder).rglob(f"*.{ending}")
    }


def _somebody_is_there() -> bool:
    return sys.stdin.isatty()


def _deviations(path: Path | None) -> list[Deviation] | None:
    from ..drift.deviations import read_deviations
    from ..drift.load import read_data

    return None if path is None else read_deviations(read_data(path))


def _print(text: str) -> None:
    typer.echo(_safe(text))


def _safe(text: str) -> str:
    # What a document holds must not end the command on a terminal that cannot show it.
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


@contextmanager
def _telling() -> Iterator[None]:
    """Turn a document that cannot be used into one line and an exit code."""
    try:
        yield
    except DocumentError as error:
        typer.echo(f"beatpass: {printable(str(error))}", err=True)
        raise typer.Exit(COULD_NOT_TELL) from error


def _observed(observer: Observer) -> ReportingClient:
    # Loaded late: comparing documents needs no client.
    from ..client import BeatPassSync

    return BeatPassSync(observe=observer)


app = make_app(_observed)


def command() -> Any:
    """Make the command for the group of all commands."""
    return typer.main.get_command(app)
