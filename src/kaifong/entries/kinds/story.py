"""A story: what a member wants to tell, in whatever form."""

from __future__ import annotations

from kaifong.entries.kinds.every_entry import fields, roles
from kaifong.entries.schema import Kind

KIND = Kind("story", "stories", fields(), roles("story"))
