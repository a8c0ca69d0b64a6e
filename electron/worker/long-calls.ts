// The calls that may take long: packets, backups, frozen editions made again, asking the web about links. Each can be watched and stopped.
import type { OpenedHandbook, PacketTaken, Parsed } from '#contract'
import type { WorkerRequests } from '#electron/requests.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { restoreBackup, type Restoration } from '#electron/disk/backup/restore-backup.ts'
import { rebuildEdition, type RebuildTools } from './rebuilding.ts'
import type { WatchedWork } from './watched-work.ts'
import type { WithHandbook } from './with-handbook.ts'

/** What long work needs of the desk: who restores where to, how the new book is opened, and what publishes. */
export type LongCallTools = {
  readonly given: () => Omit<Restoration, 'packet' | 'folder'>
  readonly open: (folder: string) => Promise<Result<OpenedHandbook>>
  readonly rebuildTools: () => RebuildTools
}

/** Serves the calls. */
export function longCalls(withHandbook: WithHandbook, watched: WatchedWork, desk: LongCallTools) {
  return {
    'packet.write': (wanted: WorkerRequests['packet.write']['input']) =>
      withHandbook(({ packets }) =>
        watched.run('makePacket', (work) => packets.write(wanted.for, wanted.path, work)),
      ),
    'packet.read': ({ path }: WorkerRequests['packet.read']['input']) =>
      withHandbook(({ packets }) => watched.run('takePacket', (work) => packets.read(path, work))),
    'packet.take': ({ bytes }: { readonly bytes: Uint8Array }): Promise<Result<PacketTaken>> =>
      withHandbook(({ packets }) => watched.run('takePacket', (work) => packets.take(bytes, work))),
    'backup.restore': ({ day, folder }: WorkerRequests['backup.restore']['input']) =>
      withHandbook(async ({ packets }) => {
        const made = await watched.run('restoreBackup', async (work) => {
          const packet = await packets.backupOf(day)
          if (!packet.ok) return packet
          return restoreBackup({ ...desk.given(), packet: packet.value, folder }, work)
        })
        return made.ok ? desk.open(folder) : made
      }),
    'editions.rebuildIn': (wanted: WorkerRequests['editions.rebuildIn']['input']) =>
      withHandbook((handbook) =>
        watched.run(null, (work) => rebuildEdition(handbook, wanted, work, desk.rebuildTools())),
      ),
    'import.files': ({ files }: WorkerRequests['import.files']['input']) =>
      withHandbook(({ importing }) =>
        watched.run('import', async (work) => success(await importing.readFiles(files, work))),
      ),
    'import.write': (wanted: Parsed<'import.write'>) =>
      withHandbook(({ importing }) => watched.run('import', (work) => importing.write(wanted, work))),
    'checks.links': ({ edition }: Parsed<'checks.links'>): Promise<Result<readonly Finding[]>> =>
      withHandbook(({ checks }) => watched.run('checkLinks', (work) => checks.links(edition, work))),
    'work.stop': async (): Promise<Result<null>> => {
      watched.stop()
      return success(null)
    },
  }
}
