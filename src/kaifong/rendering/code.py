"""Colours for code: a list of languages, and a length above which code is shown plain.

Pygments' lexers are several hundred files of regular expressions, some of which can be made slow on purpose: 8 KB of
`a ` cost Java's and C#'s many seconds, so they are not in the list. What is not in it, and what is long, is shown
plain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown import Markdown

LANGUAGES = frozenset(
    {
        *("arduino", "bash", "bat", "c", "c++", "clojure", "cmake", "console", "cpp", "css", "dart"),
        *("diff", "docker", "dockerfile", "elixir", "erlang", "fortran", "go", "graphql", "haskell", "html", "http"),
        *(
            "ini",
            "javascript",
            "js",
            "json",
            "julia",
            "kotlin",
            "latex",
            "lua",
            "make",
            "makefile",
            "markdown",
        ),
        *(
            "md",
            "matlab",
            "nginx",
            "nix",
            "objective-c",
            "ocaml",
            "perl",
            "php",
            "postgresql",
            "powershell",
            "protobuf",
        ),
        *("py", "python", "pycon", "r", "rb", "ruby", "rust", "rs", "sass", "scala", "scss", "sh", "shell", "sql"),
        *(
            "swift",
            "terraform",
            "tex",
            "toml",
            "ts",
            "typescript",
            "vim",
            "vue",
            "xml",
            "yaml",
            "yml",
            "zig",
        ),
    }
)

LONGEST = 8 * 1024
"""Characters of one block that are coloured at most; colouring costs about ten times the rest."""

WIDEST = 400
"""Characters of one of its lines at most: the lexers' slow patterns look along a line."""


TOTAL = 48 * 1024
"""Characters that are coloured in one body at most."""


def is_coloured(code: str, language: str) -> bool:
    """Whether a block of code gets colours."""
    return language.lower() in LANGUAGES and len(code) <= LONGEST and max(map(len, code.split("\n"))) <= WIDEST


def register(md: Markdown) -> None:
    """Gives the parser's highlighting extension our choice of languages; `begin` is to be called before each body."""
    from pymdownx.highlight import Highlight, HighlightExtension

    classes = _lexers()
    style = no_style()

    class Careful(Highlight):  # type: ignore[misc]
        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings | {"pygments_style": style})

        def get_lexer(self, src: str, language: str, inline: Any, stripnl: Any) -> Any:
            del inline
            left = md.kaifong_colours - len(src)  # type: ignore[attr-defined]
            if left >= 0 and is_coloured(src, language or ""):
                md.kaifong_colours = left  # type: ignore[attr-defined]
            else:
                language = "text"
            return classes(language.lower())(stripnl=stripnl), language

    for extension in md.registeredExtensions:
        if isinstance(extension, HighlightExtension):
            extension.get_pymdownx_highlighter = lambda: Careful


def _lexers() -> Callable[[str], Any]:
    """Gives a language's lexer class: Pygments looks through its hundreds of names each time."""
    from pygments.lexers import find_lexer_class_by_name

    return lru_cache(maxsize=None)(find_lexer_class_by_name)  # of `LANGUAGES` and "text" only


def no_style() -> Any:
    """A style without colours, as pages name the kinds of words by class and have a style sheet.

    The formatter works out a style's rules anew for each block of code, although it writes none of them.
    """
    from pygments.style import Style, StyleMeta

    class Empty(StyleMeta):
        def __iter__(self) -> Iterator[tuple[Any, Any]]:
            return iter(())

    return Empty("NoStyle", (Style,), {})


def begin(md: Markdown, *, coloured: bool = True) -> None:
    """Gives the next body its characters to colour; none where it is only read."""
    md.kaifong_colours = TOTAL if coloured else -1  # type: ignore[attr-defined]
