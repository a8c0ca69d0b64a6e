// Words for random documents: plain ones, those that look like some markup, and, rarely, letters that no face has.
import type { SeededRandom } from '#tests/random.ts'

/** Can be published in every format. */
export const texts: readonly string[] = [
  'sosiaalinen kuntoutus',
  'työllistymisvalmiuksien vahvistaminen',
  ' reunoilla  välejä ',
  'Ryhmänohjaaja soittaa ennen jokaista tapaamista ja kysyy, miten viikko on mennyt.',
  'äÄöÖåÅšŽđŋ',
  '17 §',
  'kova\u00a0väli ja tavu\u00adviiva',
  'rivi\nvaihto\tsarkain',
  '<b>lihava</b> & <script>alert(1)</script>',
  ']]> <!-- --> </p></td>',
  '#panic("x") $x$ *b* _i_ @viite <l> // /* = - ] ) ` \\',
  '{{ muuttuja }} ${koodi} %s',
  '"lainaus" ja ’heitto’ – ja — …',
  '👩‍🚒 ❤️ 🇫🇮 ✓ →',
  '\u202eoikealta vasemmalle',
  '1,5 × 10³ °C',
  'a',
  '',
]

/** What stops a printed book: it has to be found with its place. */
export function oddText({ below }: SeededRandom): string {
  const all = ['漢字', 'سلام', '\u0007', '\ud800', '\ue000', '\ufffe']
  return all[below(all.length)] ?? ''
}
