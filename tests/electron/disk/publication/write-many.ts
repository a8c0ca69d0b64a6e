// Run as a process of its own, to be killed: writes another edition of 300 files into the folder that it is given.
import { writeFolder } from '#electron/disk/publication/write-folder.ts'

const [, , out = ''] = process.argv
const files = Array.from({ length: 300 }, (_, n) => ({
  path: `luvut/luku${n}.html`,
  content: `toka ${n}`.repeat(200),
}))
process.stdout.write('begins\n')
await writeFolder(out, { kind: 'html', handbook: 'k1rja', edition: 'national' }, files)
