// The save state in words: what is worst comes first, and a folder that is away is no fault.
import { describe, expect, it } from 'vitest'
import { saveLook } from '#renderer/book/save-look.ts'
import { saveWords } from '#renderer/text/save-words.ts'

const here = { reachable: true, failure: null }
const away = { reachable: false, failure: null }
const refused = {
  reachable: true,
  failure: { kind: 'cannotWrite', what: 'muutokset', trouble: 'permission' },
} as const
const facts = { save: { kind: 'saved', at: 1 }, folder: here, takenOver: false, time: '14.32' } as const

describe('the save state', () => {
  it('says when the words were saved', () => {
    expect(saveLook(facts, saveWords.fi).text).toBe('Tallennettu 14.32')
    expect(saveLook({ ...facts, time: null }, saveWords.fi).text).toBe('Tallennettu')
  })

  it('says calmly that the folder is away, when the words are on this computer', () => {
    expect(saveLook({ ...facts, folder: away }, saveWords.fi)).toEqual({
      kind: 'folderAway',
      text: 'Tallennettu tälle koneelle, kansio ei käytettävissä',
    })
  })

  it('tells a folder that cannot be written from one that is away', () => {
    expect(saveLook({ ...facts, folder: refused }, saveWords.fi)).toEqual({
      kind: 'folderAway',
      text: 'Tallennettu tälle koneelle, kansioon ei voi kirjoittaa',
    })
  })

  it('[WI1] says why saving does not work before anything of the folder', () => {
    const failure = { kind: 'cannotWrite', what: 'loki', trouble: 'full' } as const
    const save = { kind: 'failed', failure } as const
    expect(saveLook({ ...facts, save, folder: away }, saveWords.fi)).toEqual({
      kind: 'failed',
      text: 'Tallennus ei onnistu: levy on täynnä',
    })
  })

  it('says that the book is used elsewhere when it was taken over', () => {
    expect(saveLook({ ...facts, takenOver: true }, saveWords.fi).kind).toBe('takenOver')
  })
})
