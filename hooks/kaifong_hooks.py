"""The door that MkDocs comes in by. No logic here: see kaifong.publishing.mkdocs_hooks.

MkDocs takes every name that starts with `on_` for an event of its own, and gives each hook the event's arguments.
"""

from kaifong.publishing.mkdocs_hooks import (
    on_build_error,
    on_config,
    on_env,
    on_files,
    on_page_content,
    on_page_context,
    on_page_markdown,
    on_page_read_source,
    on_post_build,
    on_post_page,
    on_serve,
)

__all__ = [
    "on_build_error",
    "on_config",
    "on_env",
    "on_files",
    "on_page_content",
    "on_page_context",
    "on_page_markdown",
    "on_page_read_source",
    "on_post_build",
    "on_post_page",
    "on_serve",
]
