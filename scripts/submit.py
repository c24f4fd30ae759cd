"""What members send by a form: an issue becomes a branch and a pull request (docs/for-members.md)."""

from kaifong.github.door import enter
from kaifong.github.submit.flow import submit

enter(submit)
