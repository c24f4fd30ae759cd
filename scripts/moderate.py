"""Reviews a pull request, or all that wait, and answers there: .github/workflows/moderate.yml."""

from kaifong.github.door import enter
from kaifong.github.moderate import moderate

enter(moderate)
