"""Colours for code: a list of languages, and a length above which code is shown plain.

Pygments' lexers are several hundred files of regular expressions, some of which can be made slow on purpose. What
is not in the list, and what is long, is shown as plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown import Markdown

LANGUAGES = frozenset(
    {
        *("arduino", "bash", "bat", "c", "c++", "clojure", "cmake", "console", "cpp", "csharp", "css", "csv", "dart"),
        *("diff", "docker", "dockerfile", "elixir", "erlang", "fortran", "go", "graphql", "haskell", "html", "http"),
        *(
            "ini",
            "java",
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
            "svelte",
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

LONGEST = 16 * 1024
"""Characters of one block that are coloured at most; colouring costs about ten times the rest."""


def register(md: Markdown) -> None:
    """Gives the parser's highlighting extension our choice of languages."""
    from pymdownx.highlight import Highlight, HighlightExtension

    class Careful(Highlight):  # type: ignore[misc]
        def get_lexer(self, src: str, language: str, inline: Any, stripnl: Any) -> Any:
            if (language or "").lower() not in LANGUAGES or len(src) > LONGEST:
                language = "text"
            return super().get_lexer(src, language, inline, stripnl)

    for extension in md.registeredExtensions:
        if isinstance(extension, HighlightExtension):
            extension.get_pymdownx_highlighter = lambda: Careful
