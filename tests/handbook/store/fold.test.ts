// Folding sittings: fewer edits, the same text, the same deletions, the same authors.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { foldSittings, sittingPause } from '#handbook/store/fold.ts'
import { joinUpdates } from '#handbook/store/fold/join-updates.ts'
import { decodeFrames, encodeFrame, type Frame } from '#handbook/store/frame.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'

const minute = 60_000

/** One person writing: a document of their own and every edit they made in it. */
type Author = { readonly doc: Y.Doc; readonly frames: Frame[]; clock: number }

function author(clientId: number): Author {
  const doc = new Y.Doc({ gc: false })
  doc.clientID = clientId
  const made: Author = { doc, frames: [], clock: 0 }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'theirs') return
    const sequence = made.frames.length + 1
    made.frames.push({ sequence, first: sequence, document: 'luku', time: made.clock, update })
  })
  return made
}

function paragraphs(doc: Y.Doc): readonly Y.XmlText[] {
  const blocks = doc.getXmlFragment('content').toArray() as Y.XmlElement[]
  return blocks.map((block) => block.get(0)).filter((text) => text instanceof Y.XmlText)
}

function addParagraph(doc: Y.Doc, random: SeededRandom): void {
  const page = doc.getXmlFragment('content')
  const block = new Y.XmlElement('textBlock')
  block.insert(0, [new Y.XmlText('alku')])
  page.insert(random.below(page.length + 1), [block])
}

/** The nearest place in the text that cuts no letter in two: half of one is no text, and Yjs replaces it. */
function wholeLetters(text: Y.XmlText, index: number): number {
  const within = Math.min(index, text.length)
  return /[\uDC00-\uDFFF]/.test(text.toString().charAt(within)) ? within + 1 : within
}

/** One keystroke, or one change of structure or of a fact. */
function edit(doc: Y.Doc, random: SeededRandom, at: { text: number; index: number }): void {
  const texts = paragraphs(doc)
  const text = texts[at.text % Math.max(1, texts.length)]
  const choice = random.below(40)
  if (text === undefined || choice === 0) return addParagraph(doc, random)
  const page = doc.getXmlFragment('content')
  const index = wholeLetters(text, at.index)
  if (choice === 1 && page.length > 2) return page.delete(random.below(page.length), 1)
  if (choice === 2) return void doc.getMap('facts').set(`k${random.below(3)}`, random.below(100))
  if (choice === 3) return doc.getArray('list').insert(0, [random.below(9), 'x'])
  if (choice < 12 && index < text.length)
    return text.delete(index, wholeLetters(text, index + 1 + random.below(3)) - index)
  if (choice === 12) return text.insert(index, '😀')
  text.insert(index, 'aeiou'[random.below(5)] ?? '')
  at.index = index + 1
}

/** A few people write for a while, now and then getting what the others wrote. */
function writeTogether(random: SeededRandom): readonly Author[] {
  const authors = [7, 500, 90_000].map(author)
  for (let step = 0; step < 100; step++) {
    const writer = authors[random.below(authors.length)]
    if (writer === undefined) continue
    const at = { text: random.below(5), index: random.below(12) }
    for (let key = random.below(12); key >= 0; key--) edit(writer.doc, random, at)
    writer.clock += random.below(25) === 0 ? 3 * sittingPause : minute
    if (random.below(4) === 0) exchange(authors)
  }
  return authors
}

function exchange(authors: readonly Author[]): void {
  for (const { doc } of authors)
    for (const { frames } of authors) frames.forEach(({ update }) => Y.applyUpdate(doc, update, 'theirs'))
}

function built(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  updates.forEach((update) => Y.applyUpdate(doc, update))
  drain(doc)
  return doc
}

/** Yjs now and then forgets to look again at what waits, in whatever form the updates came. */
function drain(doc: Y.Doc): void {
  for (let before = -1; doc.store.pendingStructs !== null;) {
    const { update } = doc.store.pendingStructs
    if (update.length === before) return
    before = update.length
    doc.store.pendingStructs = null
    Y.applyUpdateV2(doc, update)
  }
}

/** Everything about a document that folding must not change: its words, who wrote what, what was deleted. */
function everything(doc: Y.Doc) {
  doc.getXmlFragment('content')
  return {
    content: doc.getXmlFragment('content').toJSON(),
    facts: doc.getMap('facts').toJSON(),
    list: doc.getArray('list').toJSON(),
    known: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
    state: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
    pending: doc.store.pendingStructs ?? doc.store.pendingDs,
  }
}

const updatesOf = (frames: readonly Frame[]): readonly Uint8Array[] => frames.map(({ update }) => update)
const deletionsOf = (frames: readonly Frame[]) =>
  Y.mergeDeleteSets(updatesOf(frames).map((update) => Y.decodeUpdate(update).ds))

function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const keyed = items.map((item) => [random.below(1_000_000), item] as const)
  return keyed.sort(([one], [other]) => one - other).map(([, item]) => item)
}

describe('folded sittings', () => {
  it('[SH6] give the same document as the edits they stand for, in whatever order and mixture they come', () => {
    const random = seededRandom()
    for (let round = 0; round < 3; round++) {
      const originals = writeTogether(random).map(({ frames }) => frames)
      const folded = originals.map((frames) => foldSittings(frames, Infinity))
      const hint = `seed ${random.seed}, round ${round}`
      expect(folded.flat().length, hint).toBeLessThan(originals.flat().length / 3)
      const expected = everything(built(updatesOf(originals.flat())))
      expect(expected.pending, hint).toBeNull()
      const mixed = originals.map((frames, n) => [
        ...(folded[n] ?? []),
        ...frames.slice(0, random.below(frames.length)),
      ])
      for (const given of [folded.flat(), shuffled(folded.flat(), random), shuffled(mixed.flat(), random)])
        expect(everything(built(updatesOf(given))), hint).toEqual(expected)
      for (const [n, frames] of originals.entries())
        expect(Y.equalDeleteSets(deletionsOf(folded[n] ?? []), deletionsOf(frames)), hint).toBe(true)
    }
  })

  it('[SH6] stand for every edit once and survive being folded again', () => {
    const random = seededRandom()
    const [{ frames } = { frames: [] }] = writeTogether(random)
    const folded = foldSittings(frames, Infinity)
    expect(folded[0]?.first).toBe(1)
    expect(folded.at(-1)?.sequence).toBe(frames.length)
    for (const [index, frame] of folded.entries())
      expect(frame.first).toBe((folded[index - 1]?.sequence ?? 0) + 1)
    expect(foldSittings(folded, Infinity)).toEqual(folded)
    const bytes = Buffer.concat(folded.map(encodeFrame))
    expect(decodeFrames(bytes)).toEqual({ frames: folded, end: bytes.length, whole: true })
  })

  it('[SH6] keep words that were typed and deleted at the same sitting', () => {
    const { doc, frames } = author(3)
    const text = doc.getText('t')
    for (const letter of 'poistuva') text.insert(text.length, letter)
    text.delete(0, 4)
    const [folded, ...rest] = foldSittings(frames, Infinity)
    expect(rest).toEqual([])
    const { structs } = Y.decodeUpdate(folded?.update ?? new Uint8Array())
    expect(structs.map((struct) => struct instanceof Y.Item && struct.content.getContent().join(''))).toEqual(
      ['poistuva'],
    )
  })

  it('[SH6] end at a pause, at another document and at the given day', () => {
    const update = author(3)
    for (const letter of 'abcdef') update.doc.getText('t').insert(0, letter)
    const [a, b, c, d, e, f] = update.frames as [Frame, Frame, Frame, Frame, Frame, Frame]
    const spans = (frames: readonly Frame[], before = Infinity) =>
      foldSittings(frames, before).map(({ first, sequence }) => [first, sequence])
    expect(spans([a, b, { ...c, time: sittingPause }, d])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
    ])
    expect(spans([a, b, { ...c, document: 'toinen' }, d])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
    ])
    expect(
      spans(
        [a, b, c, d].map((frame) => ({ ...frame, time: frame.sequence * minute })),
        3 * minute,
      ),
    ).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
    ])
    expect(spans([a, b, e, f])).toEqual([
      [1, 2],
      [5, 6],
    ])
  })

  it('[SH6] leave alone what cannot be joined without a doubt', () => {
    const { doc, frames } = author(3)
    for (const letter of 'abc') doc.getText('t').insert(0, letter)
    const [one, , three] = updatesOf(frames) as [Uint8Array, Uint8Array, Uint8Array]
    expect(joinUpdates([one, three])).toBeNull()
    expect(joinUpdates([one, Uint8Array.of(1, 2, 3)])).toBeNull()
    const broken = frames.map((frame) => ({ ...frame, update: Uint8Array.of(9) }))
    expect(foldSittings(broken, Infinity)).toEqual(broken)
  })
})
