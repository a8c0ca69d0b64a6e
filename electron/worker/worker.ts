// The one utility process: store, search and publishing. The window never waits for it.
import type { EventName, Events } from '#contract'
import type { FromWorker, ToWorker } from '#electron/requests.ts'
import { Desk } from './desk.ts'

type Port = {
  readonly on: (event: 'message', listen: (message: { readonly data: ToWorker }) => void) => void
  readonly postMessage: (message: FromWorker) => void
}

const port = (process as unknown as { readonly parentPort: Port }).parentPort
const desk = new Desk(<N extends EventName>(event: N, payload: Events[N]) =>
  port.postMessage({ event, payload }),
)

port.on('message', ({ data: { number, name, input } }) => {
  void desk.answer(name, input).then((result) => port.postMessage({ number, result }))
})
