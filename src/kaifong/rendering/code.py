"""Colours for code: a list of languages, and a length above which code is shown plain.

Pygments' lexers are several hundred files of regular expressions, some of which can be made slow on purpose: 8 KB of
`a ` cost Java's and C#'s many seconds, so they are not in the list. What is not in it, and what is long, is shown
plain.
"""

from __future__ import annotations

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

    class Careful(Highlight):  # type: ignore[misc]
        def get_lexer(self, src: str, language: str, inline: Any, stripnl: Any) -> Any:
            left = md.kaifong_colours - len(src)  # type: ignore[attr-defined]
            if left >= 0 and is_coloured(src, language or ""):
                md.kaifong_colours = left  # type: ignore[attr-defined]
            else:
                language = "text"
            return super().get_lexer(src, language, inline, stripnl)

    for extension in md.registeredExtensions:
        if isinstance(extension, HighlightExtension):
            extension.get_pymdownx_highlighter = lambda: Careful


def begin(md: Markdown) -> None:
    """Gives the next body its characters to colour."""
    md.kaifong_colours = TOTAL  # type: ignore[attr-defined]
