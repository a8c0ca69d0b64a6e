// The typesetting process as a child of a Node process: for the command line and the tests.
import { fork } from 'node:child_process'
import type { Done, Job } from './typesetter-messages.ts'
import type { StartProcess } from './process-compiler.ts'

/** Where the parts are: the bundled `typst-process.cjs` and the folder of faces. */
export type TypesettingFiles = { readonly process: string; readonly fontsFolder: string }

/** Starts the process of `files`. It ends with its parent. */
export function nodeProcess(files: TypesettingFiles): StartProcess {
  return (told, ended) => {
    const child = fork(files.process, [files.fontsFolder], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', (done) => told(done as Done))
    child.once('exit', ended)
    child.once('error', ended)
    child.unref()
    child.channel?.unref()
    return {
      send: (job: Job) => {
        // A child that has just died takes nothing; its end is told.
        if (child.connected) child.send(job)
      },
      hold: () => child.channel?.ref(),
      release: () => child.channel?.unref(),
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
