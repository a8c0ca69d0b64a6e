// Titles as names of files: readable, safe in every file system and sync tool.

const longest = 60
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A title in a–z, 0–9 and hyphens, at most 60 characters, cut at a word, never empty and never a
 * name that Windows reserves. Letters lose their marks (ä → a); what is no letter becomes a hyphen.
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øõ]/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/đ/g, 'd')
    .replace(/ŋ/g, 'n')
    .replace(/ŧ/g, 't')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = shorten(plain)
  return slug === '' || reserved.test(slug) ? `sivu${slug === '' ? '' : `-${slug}`}` : slug
}

function shorten(slug: string): string {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '')
  return cut.length > longest ? cut.slice(0, longest) : cut
}
