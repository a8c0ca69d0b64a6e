// The documents of the benchmark as the other engines are given them.

/** One text of all fields, for engines with a single field. */
export function textOf({ title, headings, body, keywords }) {
  return [title, ...keywords, ...headings, body].join('\n')
}

/** The fields as plain texts, for engines that weigh fields themselves. */
export function fieldsOf({ id, title, headings, body, keywords }) {
  return { id, title, keywords: keywords.join('\n'), headings: headings.join('\n'), body }
}
