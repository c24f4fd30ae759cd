"""The step of collect.yml that writes down what happened on GitHub."""

from kaifong.github.collecting.collect import collect
from kaifong.github.door import enter

enter(collect)
