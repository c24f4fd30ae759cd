"""The step of publish-large.yml that builds one part of the site."""

from kaifong.github.door import enter
from kaifong.github.publish_large import publish_shard

enter(publish_shard)
