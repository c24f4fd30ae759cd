"""Which of the theme's files a site needs: what no page of ours asks for is not published, 3 MB in each site."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

# Material's application and its search, and the sheets that are joined into one (see style_sheet.py).
_UNUSED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/favicon.png")


def unused(files: Iterable[Any], config: Any) -> list[Any]:
    """MkDocs's files that only Material's own pages load, and its template of a sitemap: ours is staged, if any.

    A hub that overrides templates or adds plugins may load what Material's pages do: then none of that is.
    """
    dirs = {str(one) for one in config.theme.dirs}
    template = [one for one in files if one.src_uri == "sitemap.xml" and str(one.src_dir) in dirs]
    if config.theme.custom_dir or set(config.plugins) != set(config.hooks):
        return template
    return [*template, *(one for one in files if one.dest_uri.startswith(_UNUSED))]
