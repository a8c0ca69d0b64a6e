// The save state in words: what is worst comes first, and a folder that is away is no fault.
import { describe, expect, it } from 'vitest'
import { saveLook } from '#renderer/book/save-look.ts'
import { saveWords } from '#renderer/text/save-words.ts'

const here = { reachable: true, failure: null }
const away = { reachable: false, failure: null }
const saved = { kind: 'saved', at: 1 } as const

describe('the save state', () => {
  it('says when the words were saved', () => {
    expect(saveLook(saved, here, '14.32', saveWords.fi).text).toBe('Tallennettu 14.32')
    expect(saveLook(saved, here, null, saveWords.fi).text).toBe('Tallennettu')
  })

  it('says calmly that the folder is away, when the words are on this computer', () => {
    expect(saveLook(saved, away, '14.32', saveWords.fi)).toEqual({
      kind: 'folderAway',
      text: 'Tallennettu tälle koneelle, kansio ei käytettävissä',
    })
  })

  it('[WI1] says why saving does not work before anything else', () => {
    const failure = { kind: 'cannotWrite', what: 'loki', trouble: 'full' } as const
    expect(saveLook({ kind: 'failed', failure }, away, '14.32', saveWords.fi)).toEqual({
      kind: 'failed',
      text: 'Tallennus ei onnistu: levy on täynnä',
    })
  })
})
