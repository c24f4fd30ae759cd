"""A fresh hub or an upgrade of one that stands, from the folder to the plan; carrying it out is another step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from kaifong import __version__
from kaifong.entries.hub import Hub, load
from kaifong.errors import KaifongError
from kaifong.setup import codeowners, manifest, package_pin
from kaifong.setup.answers import Answers
from kaifong.setup.carrying_out import there
from kaifong.setup.copies import LARGE
from kaifong.setup.hub_workflows import PIN
from kaifong.setup.scaffold import hub_of, machine_files, seed_files
from kaifong.setup.upgrading import Plan, plan


def fresh_plan(
    root: Path,
    answers: Answers,
    today: date,
    *,
    maintainers: Iterable[tuple[str, int]] = (),
    pin: Mapping[str, bytes] | None = None,
) -> Plan:
    """What makes a hub in a folder that has none; what stands there already is kept.

    Args:
        root: the folder; it need not be there. answers: what the hub is to be. today: a day, for offices that end.
        maintainers: login and GitHub's number of each. pin: the engine's; None names this version.

    Raises:
        KaifongError: hub.yml would be wrong, or a link or folder stands in a place.
    """
    seeds = seed_files(answers, maintainers)
    offered = {**seeds, **machine_files(hub_of(seeds), pin or package_pin.named(__version__), today)}
    made = _manifest(root)
    held = there(root, [*offered, *(made.files if made else ())])
    return plan(offered, held, made, version=__version__, seeds=set(seeds))


# Without these a hub is not moderated or built; `kaifong doctor --write` makes them again whoever removed them.
VITAL = (
    "mkdocs.yml",
    "hooks/kaifong_hooks.py",
    ".kaifong/stage/.gitkeep",
    "guidelines/policy.yml",
    "guidelines/recognition.yml",
    codeowners.PATH,
)


def is_engine(root: Path) -> bool:
    """Whether a folder is Kaifong's own repository: its files are the ones that hubs get copies of."""
    return (root / "src/kaifong/__init__.py").is_file()


def upgrade_plan(
    root: Path,
    today: date,
    *,
    pin: Mapping[str, bytes] | None = None,
    restore: Collection[str] = (),
    large: bool = False,
) -> Plan:
    """What brings a hub that stands to this version of Kaifong.

    Where no list says what was made, nothing was made by us as far as we know: what differs is the owner's, and what
    is missing is added, the owner's own files too.

    Args:
        root: the hub's folder. today: its day. pin: the engine's; None names this version.
        restore: paths that are made again although somebody removed them: see `VITAL`.
        large: the hub asks for the workflow that builds it on several machines; one that has it keeps it.

    Raises:
        KaifongError: the hub or its manifest cannot be read, it carries its engine and no new one is given, or it is
            Kaifong's own repository.
    """
    hub = load(root)
    if is_engine(root):
        raise KaifongError(
            "this is Kaifong's own repository: what hubs get is made from it",
            mend="run `make generated` here; upgrade hubs in their own folders",
        )
    made = _manifest(root)
    present = there(root, [PIN]).get(PIN)
    large = large or LARGE in (made.files if made else ()) or (root / LARGE).is_file()
    offered = machine_files(hub, pin or _next_pin(root, present), today, large=large)
    begun = _seeds_of(hub)
    seeds = {path: begun[path] for path in restore if path in begun}
    if made is None:
        agreed = any(path.startswith("guidelines/") for path in hub.tree.modes)
        # A hub that has guidelines has its own: no clause is added to what a community agreed.
        seeds |= {path: data for path, data in begun.items() if not (agreed and path.startswith("guidelines/"))}
    held = there(root, [*offered, *seeds, *(made.files if made else ())])
    return plan(
        {**offered, **seeds},
        held,
        made,
        version=__version__,
        always={PIN, *(pin or ())},
        restore=restore,
        seeds=set(seeds),
    )


def _manifest(root: Path) -> manifest.Made | None:
    data = there(root, [manifest.PATH]).get(manifest.PATH)
    return None if data is None else manifest.read_manifest(data)


def _next_pin(root: Path, present: bytes | None) -> dict[str, bytes]:
    """The pin that this version asks for; as it stands where it names this version already, with its hash."""
    now = package_pin.read_pin(present.decode("utf-8", "replace")) if present is not None else None
    if present is None or now is None:
        return package_pin.named(__version__)
    if now.wheel is not None:
        if now.version != __version__:
            raise KaifongError(
                f"this hub carries its engine itself, in version {now.version}; this is Kaifong {__version__}",
                mend=f"name the wheel of {__version__} with --package, or run the Kaifong that the hub carries",
                path=PIN,
            )
        wheel = f"{package_pin.FOLDER}/{now.wheel}"
        return {PIN: present} | there(root, [wheel])
    return {PIN: present} if now.version == __version__ else package_pin.named(__version__)


def _seeds_of(hub: Hub) -> dict[str, bytes]:
    """What a fresh hub with these settings would have begun with; its hub.yml is there, of course."""
    settings = hub.settings
    answers = Answers(settings.name[settings.reference], settings.languages, url=settings.url or "")
    return {path: data for path, data in seed_files(answers).items() if path != "hub.yml"}
