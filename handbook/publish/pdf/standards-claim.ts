// The words by which the metadata of a PDF (XMP) claim its standards.

/** The namespaces that the claim is written in, as attributes of a description. */
export const standardsNamespaces = [
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'],
  ['pdfaSchema', 'http://www.aiim.org/pdfa/ns/schema#'],
  ['pdfaProperty', 'http://www.aiim.org/pdfa/ns/property#'],
]
  .map(([prefix = '', uri = '']) => ` xmlns:${prefix}="${uri}"`)
  .join('')

const identifier =
  element('pdfuaid:part', '1') + element('pdfaid:part', '2') + element('pdfaid:conformance', 'A')

// PDF/A-2 knows its own identifier but not that of PDF/UA: a file that says so has to describe it.
const description = element(
  'pdfaExtension:schemas',
  bagOf(
    element('pdfaSchema:schema', 'PDF/UA Universal Accessibility Schema') +
      element('pdfaSchema:namespaceURI', 'http://www.aiim.org/pdfua/ns/id/') +
      element('pdfaSchema:prefix', 'pdfuaid') +
      element(
        'pdfaSchema:property',
        sequenceOf(
          element('pdfaProperty:name', 'part') +
            element('pdfaProperty:valueType', 'Integer') +
            element('pdfaProperty:category', 'internal') +
            element('pdfaProperty:description', 'Indicates, which part of ISO 14289 standard is followed'),
        ),
      ),
  ),
)

/** The claim of PDF/UA-1 and PDF/A-2a as properties of a description, with what the latter asks to know of the former. */
export const standardsClaim = identifier + description

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function bagOf(item: string): string {
  return element('rdf:Bag', resource(item))
}

function sequenceOf(item: string): string {
  return element('rdf:Seq', resource(item))
}

function resource(inner: string): string {
  return `<rdf:li rdf:parseType="Resource">${inner}</rdf:li>`
}
