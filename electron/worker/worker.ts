// The one utility process: store, search and publishing. The window never waits for it.
import type { EventName, Events } from '#contract'
import { processCompiler } from '#electron/disk/typst/process-compiler.ts'
import type { FromWorker, ToWorker, TypesettingNews } from '#electron/requests.ts'
import { Desk } from './desk.ts'
import { TypesettingProcesses, type TypesettingPort } from './typesetting.ts'

type Message = { readonly data: ToWorker | TypesettingNews; readonly ports: readonly TypesettingPort[] }
type Port = {
  readonly on: (event: 'message', listen: (message: Message) => void) => void
  readonly postMessage: (message: FromWorker) => void
}

const port = (process as unknown as { readonly parentPort: Port }).parentPort
const processes = new TypesettingProcesses((order) => port.postMessage(order))
const desk = new Desk(
  <N extends EventName>(event: N, payload: Events[N]) => port.postMessage({ event, payload }),
  processCompiler(processes.start),
)

port.on('message', ({ data, ports: [typesetter] }) => {
  if ('typesetting' in data) return follow(data, typesetter)
  const { number, name, input } = data
  void desk.answer(name, input).then((result) => port.postMessage({ number, result }))
})

function follow({ typesetting, number }: TypesettingNews, typesetter: TypesettingPort | undefined): void {
  if (typesetting === 'ended') processes.ended(number)
  else if (typesetter !== undefined) processes.connected(number, typesetter)
}
