# Reads forms, one a line, and writes the bases that Voikko knows for each, parted by spaces.
import sys
import libvoikko

voikko = libvoikko.Voikko("fi")
for line in sys.stdin:
    analyses = voikko.analyze(line.strip())
    bases = [each.get("BASEFORM", "").lower() for each in analyses]
    parts = [part.strip("()") for each in analyses for part in each.get("WORDBASES", "").replace(")", "(").split("(")]
    print(" ".join(sorted({base for base in bases + parts if base})))
