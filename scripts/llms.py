"""Write docs/llms.txt and docs/llms-full.txt: the documentation for language models.

python scripts/llms.py            # writes both
python scripts/llms.py --check    # says whether they are as the pages are
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
# In the order in which somebody reads them; pages that are not named follow by name.
FIRST = (
    "recipes/README.md",
    "authentication.md",
    "pages.md",
    "errors.md",
    "writes.md",
    "limits.md",
)
_FENCE = re.compile(r"^```.*?^```$\n?", re.DOTALL | re.MULTILINE)


def pages() -> list[Path]:
    """List the pages for users; decisions are for those who work on the package."""
    found = {
        path.relative_to(DOCS).as_posix(): path
        for path in [*DOCS.glob("*.md"), *DOCS.glob("recipes/*.md")]
    }
    first = [found.pop(name) for name in FIRST if name in found]
    return [*first, *(found[name] for name in sorted(found))]


def title(text: str) -> str:
    """Get the title of a page."""
    return text.partition("\n")[0].lstrip("# ").strip()


def summary(text: str) -> str:
    """Get the first sentence of a page."""
    body = _FENCE.sub("", text.partition("\n")[2])
    paragraphs = (re.sub(r"^#.*$", "", each, flags=re.MULTILINE) for each in body.split("\n\n"))
    prose = (each.strip() for each in paragraphs if re.match(r"\s*[^\s|<>-]", each))
    sentence = re.split(r"(?<=\.)\s", " ".join(next(prose, "").split()), maxsplit=1)[0]
    # A link of the page leads nowhere from here.
    return re.sub(r"\[([^]]*)]\([^)]*\)", r"\1", sentence).rstrip(":")


def index() -> str:
    """Write the list of pages."""
    about = summary((ROOT / "README.md").read_text("utf-8"))
    lines = ["# beatpass-client", "", f"> {about}", "", "## Docs", ""]
    for path in pages():
        text = path.read_text("utf-8")
        lines.append(f"- [{title(text)}]({path.relative_to(DOCS).as_posix()}): {summary(text)}")
    lines += ["", "## Optional", "", "- [All pages in one file](llms-full.txt)"]
    return "\n".join(lines) + "\n"


def everything() -> str:
    """Write all pages one after the other, the README first."""
    texts = [(ROOT / "README.md").read_text("utf-8")]
    for path in pages():
        name = path.relative_to(ROOT).as_posix()
        texts.append(f"<!-- {name} -->\n{path.read_text('utf-8')}")
    return "\n".join(text.rstrip("\n") + "\n" for text in texts)


def main(words: list[str]) -> int:
    """Write the files, or compare them."""
    wanted = {DOCS / "llms.txt": index(), DOCS / "llms-full.txt": everything()}
    if words == ["--check"]:
        old = [
            path.name
            for path, text in wanted.items()
            if not path.exists() or path.read_text("utf-8") != text
        ]
        for name in old:
            print(f"docs/{name} is not as the pages are: run python scripts/llms.py")
        return bool(old)
    for path, text in wanted.items():
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
