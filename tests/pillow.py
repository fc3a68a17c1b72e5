"""A second opinion on mended pictures: opens them with Pillow and judges format, size and bytes."""

import sys
from pathlib import Path

from PIL import Image, ImageStat


def faults(path):
    """What is wrong with a mended picture."""
    if path.stat().st_size > 200_000:
        yield f"{path.stat().st_size} bytes"
    with Image.open(path) as picture:
        picture.load()
        if picture.format != "JPEG":
            yield f"format {picture.format}"
        if picture.size != (788, 284):
            yield f"size {picture.size}"
        if picture.mode != "RGB":
            yield f"mode {picture.mode}"
        if picture.getexif():
            yield "EXIF"
        border = [(0, 0, 788, 8), (0, 276, 788, 284), (0, 0, 8, 284), (780, 0, 788, 284)]
        for box in border:
            low, _ = ImageStat.Stat(picture.crop(box).convert("L")).extrema[0]
            if low < 235:
                yield f"not white at the edge: {low}"


def main(folder):
    """Judges every mended picture in a folder; the last line counts."""
    passed = failed = 0
    for path in sorted(Path(folder).glob("after-*")):
        found = list(faults(path))
        if found:
            failed += 1
            print(f"{path.name}: {', '.join(found)}")
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed < 60 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
