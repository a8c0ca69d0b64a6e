// A practice in the window: it follows its document, and its verbs change nothing that may not be written.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { p } from '#handbook/model/notation.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { fieldFragment } from '#handbook/store/shape.ts'
import { PracticeState, type PracticePageState } from '#renderer/practice/practice-state.svelte.ts'

function practicePage(fields: Readonly<Record<string, string>>, editable = true): PracticePageState {
  const doc = new Y.Doc()
  beginDocument(doc, 'practice')
  for (const [id, text] of Object.entries(fields)) writeContent(fieldFragment(doc, id), [p(text)])
  const gate = editable ? 'current' : 'fromTheFuture'
  return {
    ...{
      id: 'kortti',
      doc,
      title: 'Arjen avaimet',
      gate,
      editable,
      place: null,
      found: null,
      retitling: false,
      binding: 0,
    },
    reveal: () => undefined,
    stop: () => undefined,
  }
}

const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))
const idsOf = (practice: PracticeState): readonly string[] => practice.fields.map(({ field }) => field.id)

describe('the fields of an open practice', () => {
  it('stand in the order of the form, retired ones only when they hold text', () => {
    const living = innokylaProfile.fields.filter(({ retired }) => !retired).map(({ id }) => id)
    expect(idsOf(new PracticeState(practicePage({})))).toEqual(living)
    expect(idsOf(new PracticeState(practicePage({ tarpeet: 'Vanha tarve.' })))).toContain('tarpeet')
  })

  it('keep a retired field in its place after its last letter was deleted', async () => {
    const page = practicePage({ tarpeet: 'Vanha tarve.' })
    const practice = new PracticeState(page)
    fieldFragment(page.doc, 'tarpeet').delete(0, 1)
    await nextFrame()
    const state = practice.fields.find(({ field }) => field.id === 'tarpeet')
    expect(state).toMatchObject({ kind: 'empty', characters: 0 })
  })

  it('count anew when somebody has written', async () => {
    const page = practicePage({})
    const practice = new PracticeState(page)
    writeContent(fieldFragment(page.doc, 'lyhyt-kuvaus'), [p('a'.repeat(331))])
    await nextFrame()
    expect(practice.fields[0]).toMatchObject({ kind: 'long', characters: 331 })
    expect(practice.completeness).toEqual({ done: 1, of: 9 })
  })

  it('that the form does not have are told apart and keep their text', () => {
    const practice = new PracticeState(practicePage({ uusi: 'Tuntematon kenttä.' }))
    expect(practice.unknown).toEqual([{ id: 'uusi', content: [p('Tuntematon kenttä.')] }])
  })
})

describe('the facts of an open practice', () => {
  it('are set by their verbs and read from the document', async () => {
    const practice = new PracticeState(practicePage({}))
    practice.setFact('place', 'Järvenpää')
    practice.setArea('hyvinvointialue:02', true)
    practice.putItem('keywords', null, { label: 'vertaistuki', uri: '' })
    practice.putItem('keywords', 0, { label: 'arki', uri: '' })
    await nextFrame()
    expect(practice.facts).toMatchObject({
      place: 'Järvenpää',
      areas: ['hyvinvointialue:02'],
      keywords: [{ label: 'arki', uri: '' }],
    })
  })

  it('do not change on a page that may not be written', async () => {
    const page = practicePage({}, false)
    const before = Y.encodeStateAsUpdate(page.doc)
    const practice = new PracticeState(page)
    practice.setFact('place', 'Järvenpää')
    practice.setArea('maa:FI', true)
    practice.putItem('funders', null, 'ESR')
    practice.removeItem('funders', 0)
    expect(Y.encodeStateAsUpdate(page.doc)).toEqual(before)
  })
})
