// The index: what a question finds, and why.
import { describe, expect, it } from 'vitest'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import { seededRandom } from '#tests/random.ts'
import { document, idsFor, pages } from './documents.ts'

const index = SearchIndex.build(pages)
const firstFor = (question: string): string | undefined => idsFor(index, question)[0]

describe('a question', () => {
  it.each([
    ['kuntoutusten tarpeita', 'tarve'],
    ['kuntoutuksen tarve', 'tarve'],
    ['työkyvyttä', 'tyokyky'],
    ['lakeja', 'laki'],
    ['arkeen', 'avaimet'],
  ])('[SE1] finds other forms of its words: %s', (question, id) => {
    expect(firstFor(question)).toBe(id)
  })

  it.each([
    ['laki', 'laki'],
    ['koulutus', 'neuvoja'],
    ['kokemus asiantuntija', 'kokemus'],
    ['vertaisneuvojan koulutus', 'neuvoja'],
    ['arjenavaimet', 'avaimet'],
    ['arkiryhmä', 'avaimet'],
  ])('[SE1] finds words in compounds and compounds by their parts: %s', (question, id) => {
    expect(firstFor(question)).toBe(id)
  })

  it.each([
    ['vertaisneuvojakolutus', 'neuvoja'],
    ['arjen avamet', 'avaimet'],
    ['kokemsuasiantuntija', 'kokemus'],
  ])('[SE1] finds words with letters amiss: %s', (question, id) => {
    expect(firstFor(question)).toBe(id)
  })

  it('[SE1] finds words typed without their dots', () => {
    expect(firstFor('tyokyky')).toBe('tyokyky')
  })

  it('[SE1] finds a word at every letter typed', () => {
    const word = 'vertaisneuvoja'
    for (let length = 1; length <= word.length; length++)
      expect(idsFor(index, word.slice(0, length))).toContain('neuvoja')
  })

  it('[SE1] puts a match in a title before one in the text, and a document with all words first', () => {
    const titled = SearchIndex.build([
      document('text', 'Muuta', 'Perhetyötä tehdään kotona.'),
      document('title', 'Perhetyö', 'Muuta tehdään kotona.'),
      document('both', 'Kotona', 'Perhetyötä nuorten kanssa.'),
    ])
    expect(idsFor(titled, 'perhetyö')).toEqual(['title', 'both', 'text'])
    expect(idsFor(titled, 'nuorten perhetyö')[0]).toBe('both')
  })

  it('[SE1] puts a document that says its words side by side before one that says them apart', () => {
    const told = SearchIndex.build([
      document('apart', 'Muuta', 'Kuntoutuksesta puhuu aina jokin asiakas.'),
      document('beside', 'Muuta', 'Aina puhuu jokin kuntoutuksen asiakas.'),
    ])
    expect(idsFor(told, 'kuntoutusasiakas')).toEqual(['beside', 'apart'])
    expect(idsFor(told, 'kuntoutuksen asiakkaat')).toEqual(['beside', 'apart'])
  })

  it('[SE1] counts a common word in a rare compound little more than the word itself', () => {
    const common = Array.from({ length: 20 }, (_, id) => document(`${id}`, 'Ryhmä', 'Muuta.'))
    const groups = SearchIndex.build([document('rare', 'Usenetryhmä', 'Muuta.'), ...common])
    expect(idsFor(groups, 'ryhmä').at(-1)).toBe('rare')
  })

  it('[SE1] is read without stop words, unless there are no others', () => {
    const stopped = SearchIndex.build([document('one', 'Ja ja ja'), document('two', 'Arki')])
    expect(idsFor(stopped, 'ja arki')).toEqual(['two'])
    expect(idsFor(stopped, 'ja')).toEqual(['one'])
  })

  it('[SE2] is told of each key why it answers', () => {
    const [match] = index.find('lain').matches
    const reasons = [...(match?.keys ?? [])].map(([key, { word, kinship }]) => [key, word, kinship])
    expect(reasons).toContainEqual(['laki', 'lain', 'form'])
    expect(reasons).toContainEqual(['sosiaalihuoltolaki', 'lain', 'head'])
    expect(match?.id).toBe('laki')
  })

  it('[SE11] finds Swedish and English words by their own forms', () => {
    const mixed = SearchIndex.build([
      document('sv', 'Arbetsförmåga', 'Gruppen träffas på måndagar.', 'sv'),
      document('en', 'Peer support', 'The counsellors met weekly.', 'en'),
      ...pages,
    ])
    expect(idsFor(mixed, 'grupper')[0]).toBe('sv')
    expect(idsFor(mixed, 'counsellor meetings')[0]).toBe('en')
    expect(idsFor(mixed, 'kuntoutuksen grupper')).toContain('sv')
  })
})

describe('what was meant', () => {
  it('[SE1] is the question with its unknown words mended and everything else as typed', () => {
    expect(index.find('Arjen  avamet?').didYouMean).toBe('Arjen  avaimet?')
  })

  it('[SE1] is null when every word is known, or nothing is like it', () => {
    expect(index.find('arjen avaimet').didYouMean).toBeNull()
    expect(index.find('arkeen').didYouMean).toBeNull()
    expect(index.find('xyzzyplugh').didYouMean).toBeNull()
  })
})

describe('synonyms', () => {
  const answered = SearchIndex.build(pages, [
    ['laihdutus', 'painonhallinta'],
    ['kuntouttava työtoiminta', 'kutyö'],
  ])

  it('[SE1] answer in any form, both ways, also in compounds', () => {
    expect(idsFor(answered, 'laihdutuksesta')[0]).toBe('paino')
    expect(idsFor(answered, 'laihdutusryhmä')[0]).toBe('paino')
  })

  it('[SE1] may be several words', () => {
    expect(idsFor(answered, 'kutyö')[0]).toBe('tyokyky')
  })

  it('[SE2] are told as such, and weigh less than the word itself', () => {
    const [match] = answered.find('laihdutus').matches
    const answering = match?.keys.get('painonhallinta')
    expect(answering?.kinship).toBe('synonym')
    expect(answering?.weight).toBeLessThan(1)
  })

  it('[SE1] go when they are taken away', () => {
    const changing = SearchIndex.build(pages, [['pulju', 'painonhallinta']])
    expect(idsFor(changing, 'pulju')).toEqual(['paino'])
    changing.setSynonyms([])
    expect(idsFor(changing, 'pulju')).toEqual([])
  })
})

describe('an index kept up document by document', () => {
  it('[SE8] answers as one built anew, to the last digit', () => {
    const { seed, below } = seededRandom()
    const words = pages
      .flatMap(({ body }) => body.map(({ text }) => text))
      .join(' ')
      .split(' ')
    const someText = (): string => Array.from({ length: 12 }, () => words[below(words.length)]).join(' ')
    const current = new Map(
      Array.from({ length: 90 }, (_, id) => [`${id}`, document(`${id}`, someText(), someText())]),
    )
    const kept = SearchIndex.build([...current.values()])
    for (let edit = 0; edit < 120; edit++) {
      const id = `${below(110)}`
      if (below(4) === 0) {
        current.delete(id)
        kept.remove(id)
      } else {
        const changed = document(id, someText(), someText())
        current.set(id, changed)
        kept.put(changed)
      }
    }
    const anew = SearchIndex.build([...current.values()])
    for (const question of [
      'kuntoutus',
      'arjen taidot',
      'ryhm',
      'vertaisneuvoja tietoa',
      'sosiaalipalveult',
      'tuki',
    ])
      expect(kept.find(question), `seed ${seed}`).toEqual(anew.find(question))
  })

  it('[SE8] forgets the words of what is taken out', () => {
    const kept = SearchIndex.build(pages)
    kept.remove('avaimet')
    kept.remove('unknown')
    expect(idsFor(kept, 'avaimet')).toEqual([])
    expect(kept.find('avaimett').didYouMean).toBeNull()
    kept.put(document('uusi', 'Avaimet hukassa'), document('toinen', 'Avain'))
    expect(idsFor(kept, 'avaimet')).toEqual(['toinen', 'uusi'])
  })

  it('[SE8] takes the last of two documents with one id', () => {
    const kept = SearchIndex.build([document('one', 'Vanha'), document('one', 'Uusi')])
    expect(idsFor(kept, 'vanha')).toEqual([])
    expect(idsFor(kept, 'uusi')).toEqual(['one'])
  })
})

describe('whatever is asked', () => {
  const strange = [
    '',
    ' ',
    '?!…',
    '+ - ~ ^ : *',
    '+laki',
    '-laki',
    'laki~2',
    'laki^10',
    'title:laki',
    '*',
    'l*ki',
    '"laki',
    'laki AND',
    '17 §: mitä',
    '👩‍👩‍👧 laki',
    '\uD83D',
    'la\uDC00ki',
    'työkyky'.normalize('NFD'),
    'laki law lag',
    'ja tai on',
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    'a',
    'ä',
    '\u0000',
    'ß',
    'İ',
    'ﬁ',
    'x'.repeat(10_000),
    'kuntoutus '.repeat(1000),
    'sosiaali'.repeat(200),
    'a-'.repeat(5000),
    ':n'.repeat(500),
  ]

  it.each(strange.map((question) => [question.slice(0, 20), question]))(
    '[SE4] nothing is an error: %j',
    (_, question) => {
      expect(Array.isArray(index.find(question).matches)).toBe(true)
    },
  )

  it('[SE4] no operator changes what is found', () => {
    for (const question of ['+laki', '-laki', 'laki*', 'laki~', '"laki"'])
      expect(index.find(question).matches).toEqual(index.find('laki').matches)
  })

  it('[SE4] random characters are no error', () => {
    const { seed, below } = seededRandom()
    const some = 'aeioukstnälö -:*~^"+\u0301\u00AD\uD83D\uDE00\u2011§1'
    for (let round = 0; round < 400; round++) {
      const question = Array.from({ length: below(40) }, () =>
        below(3) > 0 ? some.charAt(below(some.length)) : String.fromCharCode(below(0x10000)),
      ).join('')
      expect(() => index.find(question), `seed ${seed}: ${JSON.stringify(question)}`).not.toThrow()
    }
  })

  it('[SE4] random characters can be indexed and found again', () => {
    const { seed, below } = seededRandom()
    const texts = Array.from({ length: 60 }, () =>
      Array.from({ length: 20 }, () => String.fromCharCode(below(0x3000))).join(''),
    )
    const odd = SearchIndex.build(texts.map((text, id) => document(`${id}/${text}`, text)))
    texts.forEach((text, id) => {
      const found = idsFor(odd, text)
      if (/[\p{L}\p{N}]/u.test(text)) expect(found, `seed ${seed}`).toContain(`${id}/${text}`)
    })
  })

  it('[SE4] an empty index finds nothing', () => {
    expect(SearchIndex.build([]).find('laki')).toEqual({ matches: [], didYouMean: null })
  })
})
