"""Edits that make, name, move, break and remove files of content."""

from __future__ import annotations

import os
from random import Random

from living import Living, folder_of, one_of, slug_of, tag_of
from living_entries import TAGS, entry
from living_kinds import KINDS

BROKEN = (
    b"",
    b"---\ntitle: [\n---\n\nText.\n",
    b"---\ntitle: T\nauthor: ming\n---\n\n\xff\xfe bytes\n",
    b"\xef\xbb\xbf---\ntitle: With a mark\nauthor: ming\n---\n\nText.\n",
    b"---\r\ntitle: Other line ends\r\nauthor: ming\r\n---\r\n\r\nText.\r\n",
    b"---\nauthor: ming\n---\n\nNo title.\n",
    b"---\ntitle: Bomb\nauthor: ming\n---\n\n" + b"[" * 21_000,
    b"Title: A header of old\n\nText.\n",
    b"no front matter at all",
)


def comes(hub: Living, pick: Random) -> str:
    """A new entry, of any kind, in any language."""
    tag, place = pick.choice(TAGS), pick.choice(sorted(KINDS))
    folder = place.partition("/")[0]
    path = f"content/{tag}/{folder}/new-{pick.randrange(4)}{pick.choice(('', '/index'))}.md"
    author = pick.choice(("ming", "hana", "kayi"))
    hub.write(path, entry(tag, place, f"author: {author}", f"date: 2026-11-{pick.randrange(10, 25)}"))
    return f"{path} comes"


def goes(hub: Living, pick: Random) -> str:
    """An entry is removed; its pictures stay, or go with it."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    whole = path.endswith("/index.md") and pick.random() < 0.7
    gone = path.removesuffix("/index.md") if whole else path
    hub.remove(gone)
    return f"{gone} goes"


def renamed(hub: Living, pick: Random) -> str:
    """An entry takes another name; its former address is kept, or is not."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    slug = f"renamed-{pick.randrange(4)}"
    alias = pick.random() < 0.5
    if alias:
        before = "/".join(part for part in (tag_of(path), folder_of(path), slug_of(path)) if part)
        hub.front(path, "aliases", f"[{before}/]")
    old, new = (path, path.replace(f"/{slug_of(path)}.md", f"/{slug}.md"))
    if path.endswith("/index.md"):
        old = path.removesuffix("/index.md")
        new = old.removesuffix(slug_of(path)) + slug
    if (hub.root / new).exists():
        return f"{old} is already named {new}"
    hub.move(old, new)
    return f"{old} is now {new}" + (", and says so" if alias else "")


def swapped(hub: Living, pick: Random) -> str:
    """Two entries take each other's names, with nothing else changed."""
    found = hub.entries()
    if len(found) < 2:
        return "there are no two entries left"
    one, other = pick.sample(found, 2)
    first, second = hub.read(one), hub.read(other)
    hub.write(one, second)
    hub.write(other, first)
    return f"{one} and {other} have each other's text"


def moved(hub: Living, pick: Random) -> str:
    """An entry goes to another language or kind."""
    path = one_of(pick, [path for path in hub.entries() if tag_of(path)])
    if path is None:
        return "there is no entry left"
    tag, folder = tag_of(path), folder_of(path)
    if pick.random() < 0.5:
        tag = pick.choice([one for one in (*TAGS, "ko") if one != tag])
    else:
        folder = pick.choice(("stories", "news", "ideas", "galleries", "members"))
    new = f"content/{tag}/{folder}/{slug_of(path)}" + ("" if path.endswith("/index.md") else ".md")
    old = path.removesuffix("/index.md") if path.endswith("/index.md") else path
    if (hub.root / new).exists():
        return f"{new} stands in the way of {old}"
    hub.move(old, new)
    return f"{old} is now {new}"


def folded(hub: Living, pick: Random) -> str:
    """A file becomes a folder with an index, or the other way round: the address stays."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    new = f"{path.removesuffix('.md')}/index.md"
    if path.endswith("/index.md"):
        new = path.removesuffix("/index.md") + ".md"
    data = hub.read(path)
    if pick.random() < 0.8:
        hub.remove(path)
    hub.write(new, data)
    return f"{path} becomes {new}"


def broken(hub: Living, pick: Random) -> str:
    """An entry becomes something that cannot be shown, or hardly."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    number = pick.randrange(len(BROKEN))
    hub.write(path, BROKEN[number])
    return f"{path} becomes {BROKEN[number][:30]!r}"


def no_file_any_more(hub: Living, pick: Random) -> str:
    """An entry's name is a folder now, or a link."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    hub.remove(path)
    if pick.random() < 0.5:
        hub.write(f"{path}/inside.md", "Text.")
        return f"{path} becomes a folder"
    (hub.root / path).parent.mkdir(parents=True, exist_ok=True)
    (hub.root / path).symlink_to("/etc/hostname")
    return f"{path} becomes a link"


def stray(hub: Living, pick: Random) -> str:
    """A file comes that is nobody's."""
    names = (
        "content/ko/stories/a.md",
        "content/en/stories/A-Ride.md",
        "content/x.txt",
        "content/en/stories/a-ride.md",
    )
    path = pick.choice(names)
    hub.write(path, "---\ntitle: Stray\nauthor: ming\n---\n\nNobody's.\n")
    return f"{path} comes"


def copied(hub: Living, pick: Random) -> str:
    """An entry is copied under another name: two with one text, one title and one set of aliases."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    new = path.replace(slug_of(path), f"{slug_of(path)}-copy")
    hub.write(new, hub.read(path))
    return f"{path} is copied to {new}"


def same_size_same_time(hub: Living, pick: Random) -> str:
    """Other bytes of the same number, and the time of change put back: as some tools and quick hands do."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    status = (hub.root / path).stat()
    data = hub.read(path)
    at = next((at for at in range(len(data) - 1, -1, -1) if data[at : at + 1].isalpha()), None)
    if at is None:
        return f"{path} has no letter"
    letter = b"z" if data[at : at + 1] != b"z" else b"y"
    hub.write(path, data[:at] + letter + data[at + 1 :])
    os.utime(hub.root / path, ns=(status.st_atime_ns, status.st_mtime_ns))
    return f"{path}: one letter is another, and its time says nothing of it"


def touched(hub: Living, pick: Random) -> str:
    """Every file has a new time and an old text: what a fresh checkout looks like."""
    day = pick.randrange(1, 9) * 86_400
    for path in hub.files("**/*.md"):
        if not path.startswith("."):
            os.utime(hub.root / path, (day, day))
    return "all files have other times"


def written_anew(hub: Living, pick: Random) -> str:
    """A file is replaced by one with the same bytes."""
    path = one_of(pick, hub.entries())
    if path is None:
        return "there is no entry left"
    data = hub.read(path)
    hub.remove(path)
    hub.write(path, data)
    return f"{path} is written anew, the same"


def back(hub: Living, pick: Random) -> str:
    """A file that the hub began with is there again, as it was."""
    from living_hub import living_files

    files = living_files()
    path = pick.choice(sorted(files))
    hub.write(path, files[path])
    return f"{path} is as it was at first"
