/**
 * How a document looks on paper, in Typst. It is the same for every document: all that differs comes in as data (`sys.inputs`)
 * and is only ever set as text, so that nothing in it can be read as markup. The names of the fields are those of zetsel.ts.
 */
export const sjabloon = `
#let d = json(bytes(sys.inputs.document))

// Every colour has at least 4.5 : 1 against the background it is used on, and none says anything that no word says.
#let accent = rgb("#1f4e79")
#let grijs = rgb("#4a5560")
#let lijn = rgb("#b3bfcb")
#let tint = (goed: rgb("#1b6b3a"), fout: rgb("#a3231c"), vraag: rgb("#755200"), plan: rgb("#0b5585"), voorstel: rgb("#653d99"), neutraal: rgb("#3c4652"))
#let vlak = (goed: rgb("#e4f2e7"), fout: rgb("#fbe5e2"), vraag: rgb("#fbf1d3"), plan: rgb("#e2eef7"), voorstel: rgb("#efe7f8"), neutraal: rgb("#edf1f5"))

#let marge = (top: 2.2cm, bottom: 2.4cm, x: 2.3cm)
#let liggende-marge = (top: 1.9cm, bottom: 1.9cm, x: 1.9cm)

// A zero-width space marks where a long word may be broken. The pieces become boxes, so that who copies the word gets no trace of it.
#let breekplek = "\\u{200B}"
#let kaal(tekst) = tekst.replace(breekplek, "")
#let woord(deel) = if deel.contains(breekplek) { text(hyphenate: false, deel.split(breekplek).map(box).join()) } else { text(deel) }
#let woorden(tekst) = if tekst.contains(breekplek) { tekst.split(" ").map(woord).join([ ]) } else { text(tekst) }

#set document(title: kaal(d.titel), keywords: kaal(d.kenmerk), date: none)
#set text(font: ("Basisnormen Sans", "Basisnormen Tekens"), fallback: false, size: 10pt, lang: d.taal, region: d.gebied)
#set par(leading: 0.65em, spacing: 1em)
#set page(
  paper: "a4",
  margin: marge,
  footer: context {
    let bladzijde = counter(page).get().first()
    if bladzijde > 1 {
      set text(size: 8pt, fill: grijs)
      grid(columns: (1fr, auto), column-gutter: 1cm,
        woorden(d.voet),
        text(str(bladzijde) + " " + d.van + " " + str(counter(page).final().first())))
    }
  },
)
#set heading(numbering: if d.genummerd { "1.1" })
#show heading: set text(fill: accent, hyphenate: false)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 1): set block(above: 2.2em, below: 1em)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.7em, below: 0.8em)
#show link: set text(fill: tint.plan)
#set list(spacing: 0.75em, marker: [•], indent: 0.2em)
#set enum(spacing: 0.75em, indent: 0.2em)
#set footnote.entry(gap: 0.45em, indent: 0em, separator: line(length: 4cm, stroke: 0.4pt + lijn))
#show footnote.entry: set text(size: 7.5pt)
#show figure: set block(breakable: true)
#show figure: set align(left)
#set figure(supplement: none, numbering: none, outlined: false, gap: 0.7em)
#set figure.caption(position: top, separator: none)
#show figure.caption: set align(left)
#show figure.caption: set text(size: 9pt, weight: "bold", fill: accent)
#show outline.entry: set block(above: 0.62em)
#show outline.entry.where(level: 1): set block(above: 1.05em)
#show outline.entry.where(level: 1): set text(weight: "bold")
#show outline.entry: set text(size: 9pt, hyphenate: false)
#set outline.entry(fill: box(width: 1fr, repeat(justify: false, gap: 0.25em)[.]))

#let stuk(s) = {
  let t = if "toon" in s { text(fill: tint.at(s.toon), woorden(s.tekst)) } else { woorden(s.tekst) }
  if "stijl" in s { t = if s.stijl == "vet" { strong(t) } else { emph(t) } }
  if "naar" in s { t = link(label(s.naar), t) } else if "url" in s { t = link(s.url, t) }
  t
  if "noot" in s { [#footnote({ h(0.3em); woorden(s.noot.tekst) })#label(s.noot.id)] } else if "zie" in s { footnote(label(s.zie)) }
}
#let zin(stukken) = stukken.map(stuk).join()

#let ingelijst(b, soort, inhoud) = {
  if b.titel == none { block(above: 1em, below: 1.5em, inhoud) } else {
    block(above: 1.4em, below: 1.7em, breakable: soort == "tabel", if soort == "tabel" {
      figure(kind: table, caption: woorden(b.titel), inhoud)
    } else {
      figure(kind: image, caption: woorden(b.titel), alt: kaal(b.alt), inhoud)
    })
  }
}

#let cel(c, vet, heel) = {
  let alineas = c.inhoud.map(stukken => par(if vet { strong(zin(stukken)) } else { zin(stukken) }))
  if "toon" in c {
    table.cell(breakable: not heel, fill: vlak.at(c.toon), {
      set text(fill: tint.at(c.toon))
      show link: set text(fill: tint.at(c.toon))
      alineas.join()
    })
  } else { table.cell(breakable: not heel, alineas.join()) }
}

#let tabel(b) = ingelijst(b, "tabel", {
  set text(size: 8.5pt, hyphenate: true)
  // A word is only broken where the line would be much too short without.
  set text(costs: (hyphenation: 400%))
  set par(leading: 0.55em, spacing: 0.7em, linebreaks: "optimized")
  table(
    columns: b.breedtes.map(deel => deel * 1fr),
    align: if b.gedraaid { (plek, _) => if plek == 0 { left + top } else { center + top } } else { b.rechts.map(rechts => if rechts { right + top } else { left + top }) },
    inset: (x: 0.5em, y: 0.6em),
    stroke: (x, y) => (top: if y == 0 { none } else if y == 1 { 0.9pt + accent } else { 0.5pt + lijn }, bottom: 0.5pt + lijn),
    fill: (x, y) => if y == 0 { vlak.neutraal } else if y > 0 and b.rijen.at(y - 1).nadruk { vlak.neutraal },
    table.header(..b.koppen.enumerate().map(((plek, kop)) => {
      let t = text(fill: accent, weight: "bold", woorden(kop))
      if not b.gedraaid { t } else if plek == 0 { table.cell(align: left + bottom, t) } else {
        table.cell(align: center + bottom, inset: (x: 0.1em, y: 0.6em), context {
          rotate(-90deg, reflow: true, box(width: calc.min(measure(t).width, 4.5cm), align(left, t)))
        })
      }
    })),
    ..b.rijen.map(r => r.cellen.enumerate().map(((plek, c)) => cel(c, r.nadruk or (r.kop and plek == 0), r.heel))).flatten(),
  )
})

#let staven(b) = ingelijst(b, "beeld", {
  set text(size: 8.5pt)
  grid(
    columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.6em, align: horizon,
    ..b.rijen.map(r => (woorden(r.naam), box(width: 100%, {
      for deel in r.delen {
        box(width: deel.breedte * 0.9%, height: 1.6em, baseline: 0.45em, fill: tint.at(deel.toon), stroke: (right: 0.8pt + white),
          if b.reeksen.len() > 1 { align(center + horizon, text(fill: white, weight: "bold", str(deel.aantal))) })
      }
      h(0.5em)
      text(str(r.totaal))
    }))).flatten(),
  )
  // One series needs no name: the title says what is counted.
  if b.reeksen.len() > 1 { v(0.4em) }
  if b.reeksen.len() > 1 { b.reeksen.map(r => box({ box(width: 0.8em, height: 0.8em, baseline: 0.08em, fill: tint.at(r.toon)); h(0.45em); woorden(r.naam) })).join(h(1.6em)) }
})

#let melding(b) = block(
  width: 100%, above: 1.2em, below: 1.2em, inset: (x: 0.9em, y: 0.75em), fill: vlak.at(b.toon), stroke: (left: 3pt + tint.at(b.toon)),
  b.tekst.map(stukken => par(zin(stukken))).join(),
)

#let gegevens(regels) = terms(
  separator: [], hanging-indent: 4.2cm, spacing: 0.65em,
  ..regels.map(r => terms.item(box(width: 4.2cm, inset: (right: 0.4cm), woorden(r.naam)), woorden(r.waarde))),
)

#let bouwsteen(b) = {
  if b.soort == "alinea" { block(sticky: b.vast, par(zin(b.tekst))) }
  else if b.soort == "lijst" { if b.genummerd { enum(..b.items.map(zin)) } else { list(..b.items.map(zin)) } }
  else if b.soort == "gegevens" { gegevens(b.regels) }
  else if b.soort == "tabel" { tabel(b) }
  else if b.soort == "staven" { staven(b) }
  else if b.soort == "melding" { melding(b) }
}

// The annexes themselves have letters, what is in them "A.1"; the heading above them only says that they begin.
#let bijlagenummer(..nummers) = numbering("A.1", ..nummers.pos().slice(1))

#let deel(x, diepte, bijlage: false) = {
  let inhoud = {
    let kop = if x.bijlagen { heading.with(numbering: none) } else if bijlage { heading.with(numbering: bijlagenummer) } else { heading }
    [#kop(level: diepte, woorden(x.kop))#label(x.id)]
    if x.bijlagen { counter(heading).update((..nummers) => (nummers.pos().first() + 1,)) }
    for b in x.bouwstenen { bouwsteen(b) }
    for onder in x.delen { deel(onder, diepte + 1, bijlage: bijlage or x.bijlagen) }
  }
  if x.liggend { page(flipped: true, margin: liggende-marge, inhoud) } else {
    if x.pagina { pagebreak(weak: true) }
    inhoud
  }
}

#show title: set text(size: 28pt, fill: accent, hyphenate: false)
#show title: set block(above: 0pt, below: 0.9em)
#v(5.5cm)
#block(width: 2.6cm, height: 5pt, fill: accent, below: 0.9cm)
#title(woorden(d.titel))
#if d.ondertitel != none { block(below: 2cm, par(text(size: 16pt, fill: grijs, woorden(d.ondertitel)))) } else { v(1.4cm) }
#if d.gegevens.len() > 0 { gegevens(d.gegevens) }
#place(bottom + left, par(text(size: 8pt, fill: grijs, woorden(d.kenmerk))))
#pagebreak(weak: true)
#if d.delen.len() > 1 { outline(title: text(d.inhoud), depth: 2, indent: 1.4em) }
#for x in d.delen { deel(x, 1) }
`;
