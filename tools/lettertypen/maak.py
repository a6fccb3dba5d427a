"""Makes the fonts of the PDF out of Noto Sans (see README.md). Run by hand, with fonttools, when they must change."""

import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

BRON = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto")
DOEL = Path(__file__).parent

# Latin with every accent of the European Union, Dutch and Frisian among them; punctuation; superscripts; fractions.
LATIJN = (
    "0020-007E,00A0-017F,018F,0192,01CD-01DC,0218-021B,0237,0259,02C6,02C7,02D8-02DD,0300-030C,0323,0326-0328,"
    "1E80-1E85,1E9E,1EF2,1EF3,2002,2003,2009,200A,2010-2015,2018-201E,2020-2022,2026,2030,2032,2033,2039,203A,2044,"
    "2070,2074-208E,20AC,2116,2122,2153,2154,215B-215E,FFFD"
)
# The signs of our reports, and what people put in theirs: arrows, comparisons, boxes, ticks, pictures of control characters.
TEKENS = (
    "2190-2195,21D0,21D2,21D4,2206,2208,2211,2212,221A,221E,2229,222A,2248,2260,2261,2264,2265,"
    "2400-2424,25A0,25A1,25AA,25AB,25B2,25B3,25B6,25B7,25BA,25BC,25BD,25C0,25C1,25C4,25C6,25C7,25CA,25CB,25CE-25D3,25E6,25EF,"
    "2605,2606,2610-2612,26A0,2713-2718,2794,279C,27A4"
)


def punten(reeksen):
    for reeks in reeksen.split(","):
        begin, _, einde = reeks.partition("-")
        yield from range(int(begin, 16), int(einde or begin, 16) + 1)


def uitgedund(bestand, reeksen):
    opties = subset.Options(
        layout_features=["ccmp", "kern", "locl", "mark", "mkmk"],
        hinting=False,
        notdef_outline=True,
        drop_tables=["DSIG", "gasp", "fpgm", "prep", "cvt "],
        name_IDs=["*"],
        glyph_names=False,
    )
    font = TTFont(BRON / bestand, recalcTimestamp=False)
    dunner = subset.Subsetter(opties)
    dunner.populate(unicodes=punten(reeksen))
    dunner.subset(font)
    return font


def herdoopt(font, familie, snit):
    """A name of our own: the fonts of a machine can then never be taken for these."""
    naam = font["name"]
    rechten = {regel.nameID: str(regel) for regel in naam.names if regel.nameID in (0, 13, 14)}
    naam.names = []
    volledig = f"{familie} {snit}"
    teksten = {**rechten, 1: familie, 2: snit, 3: f"basisnormen;{volledig}", 4: volledig, 5: "Version 1.0"}
    teksten[6] = volledig.replace(" ", "")
    for nummer, tekst in sorted(teksten.items()):
        naam.setName(tekst, nummer, 3, 1, 0x409)
    font.save(DOEL / f"{familie.lower().replace(' ', '-')}-{snit.lower()}.ttf")


for bestand, snit in (("NotoSans-Regular", "Regular"), ("NotoSans-Bold", "Bold"), ("NotoSans-Italic", "Italic")):
    herdoopt(uitgedund(f"{bestand}.ttf", LATIJN), "Basisnormen Sans", snit)

losse = []
for bestand in ("NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf"):
    al = {teken for font in losse for teken in TTFont(font).getBestCmap()}
    font = uitgedund(bestand, ",".join(f"{punt:04X}" for punt in punten(TEKENS) if punt not in al))
    losse.append(DOEL / f"deel-{len(losse)}.ttf")
    for tabel in ("GDEF", "GPOS", "GSUB", "MATH"):
        if tabel in font:
            del font[tabel]
    font.save(losse[-1])
samen = merge.Merger().merge([str(font) for font in losse])
# The light ticks are too thin for small print: the heavy ones stand in for them.
for tabel in samen["cmap"].tables:
    for licht, zwaar in ((0x2713, 0x2714), (0x2717, 0x2718)):
        tabel.cmap[licht] = tabel.cmap[zwaar]
# The same measures as the letters: a sign then moves no line.
letters = TTFont(DOEL / "basisnormen-sans-regular.ttf")
for maat in ("sCapHeight", "sxHeight", "sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"):
    setattr(samen["OS/2"], maat, getattr(letters["OS/2"], maat))
for maat in ("ascent", "descent", "lineGap"):
    setattr(samen["hhea"], maat, getattr(letters["hhea"], maat))
herdoopt(samen, "Basisnormen Tekens", "Regular")
for font in losse:
    font.unlink()
