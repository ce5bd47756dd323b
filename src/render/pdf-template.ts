/** How PDFs look, in Typst: it is given the text as data, so nothing that stands in a text becomes markup. */

/** The whole template. `sys.inputs.text` is JSON of `PdfText`; what is attached comes in `markdown` and `facts`. */
export const pdfTemplate: string = `#let d = json(bytes(sys.inputs.text))
#set document(title: d.title, description: d.description, date: none)
#let number = context text(dir: ltr, size: 9pt, counter(page).display("1"))
#set page(paper: "a4", margin: (x: 2.3cm, top: 2.2cm, bottom: d.bottom * 1cm), footer: align(center, number))
#set text(lang: d.lang, region: d.region, dir: if d.dir == "rtl" { rtl } else { ltr }, font: d.fonts, features: d.features, fallback: false, hyphenate: false, size: d.size * 1pt, cjk-latin-spacing: none)
#set par(leading: 0.75em, spacing: 1.3em, justify: false)
#set list(spacing: 1.05em, indent: 0.4em)
#set enum(spacing: 1.05em, indent: 0.4em)
#set heading(numbering: none)
#show heading: set text(weight: 700)
#show heading: set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading: it => if it.has("label") and str(it.label).starts-with("at-") { none } else { it }
#show strong: set text(weight: 700)
#show emph: it => text(weight: 700, it.body)
#show link: underline
#show raw: set text(font: d.fonts)
#pdf.attach(d.name + ".md", bytes(sys.inputs.markdown), relationship: "source", mime-type: "text/markdown", description: d.title)
#pdf.attach("manifest.json", bytes(sys.inputs.facts), relationship: "data", mime-type: "application/json", description: "manifest.json")
#let inline(runs) = for run in runs {
  if run.kind == "text" { run.text }
  else if run.kind == "break" { linebreak() }
  else if run.kind == "emphasis" { emph(inline(run.inside)) }
  else if run.kind == "strong" { strong(inline(run.inside)) }
  else if run.kind == "link" { link(run.text, inline(run.inside)) }
  else { inline(run.inside) }
}
#let bookmark(part) = if part.bookmark != none { pdf.artifact(kind: "other")[#heading(level: part.depth, outlined: false, bookmarked: true, part.bookmark)#label("at-" + part.address)] }
#let said(part) = {
  bookmark(part)
  if part.lang == d.lang { par(inline(part.inside)) } else {
    set text(lang: part.lang, region: part.region, dir: if part.dir == "rtl" { rtl } else { ltr }, font: part.fonts, features: part.features, size: if part.notice { 9.5pt } else { part.size * 1pt })
    set align(if part.dir == "rtl" { right } else { left })
    par(inline(part.inside))
  }
}
#let outline-of(parts) = for part in parts {
  if part.at("apart", default: false) { pagebreak(weak: true) }
  if part.kind == "heading" { heading(level: part.level, outlined: true, bookmarked: true, inline(part.inside)) }
  else if part.kind == "rule" { line(length: 100%, stroke: 0.5pt) }
  else if part.kind == "bullets" { list(..part.lines.map(line => { said(line.item); outline-of(line.below) })) }
  else if part.kind == "numbers" {
    let markers = part.lines.map(line => line.item.marker)
    enum(numbering: (..n) => markers.at(n.pos().last() - 1), ..part.lines.enumerate().map(((index, line)) => enum.item(index + 1, { said(line.item); outline-of(line.below) })))
  }
  else if part.kind == "draft" { block(width: 100%, inset: 8pt, stroke: 0.7pt, strong(said(part))) }
  else if part.kind == "quote" { pad(x: 1.2em, said(part)) }
  else if part.notice { block(width: 100%, above: 1.6em, text(size: 9.5pt, said(part))) }
  else { said(part) }
}
#outline-of(d.parts)
`;
