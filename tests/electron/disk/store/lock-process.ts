// A process of its own that opens a handbook, writes a word and keeps it open until it is asked for it.
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { type } from './writers.ts'

const [folder = '', data = '', word = '', takeOver = ''] = process.argv.slice(2)
const tell = (said: string): void => void process.stdout.write(`${said}\n`)

const opened = await HandbookStore.open({
  folder,
  data,
  writer: { person: word, organisation: '' },
  takeOver: takeOver === 'takeOver',
  onTakenOver: () => void leave(),
})
if (opened.ok) {
  const saved = await type(opened.value, word)
  tell(saved.ok ? 'saved' : saved.failure.kind)
} else {
  tell(opened.failure.kind)
}
// Until a signal or a take-over ends it.
const alive = setInterval(() => undefined, 1000)
if (!opened.ok) clearInterval(alive)

async function leave(): Promise<void> {
  if (!opened.ok) return
  await opened.value.close()
  tell('left')
  clearInterval(alive)
}
