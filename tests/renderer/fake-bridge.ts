// A bridge that answers from a table and remembers what was asked: for tests of the window's state.
import type { Bridge, CallName, EventName, Events } from '#contract'
import { success, type Result } from '#handbook/model/failure.ts'

type Answer = (input: never) => Result<unknown> | Promise<Result<unknown>>

/** The bridge, the calls made through it, and a way to send events. */
export type FakeBridge = {
  readonly bridge: Bridge
  readonly calls: readonly { readonly name: CallName; readonly input: unknown }[]
  /** Gives a call another answer from now on. */
  readonly answer: (name: CallName, answer: Answer) => void
  readonly tell: <N extends EventName>(name: N, event: Events[N]) => void
}

/** Calls without an answer of their own succeed with null. */
export function fakeBridge(given: Partial<Record<CallName, Answer>> = {}): FakeBridge {
  const answers = { ...given }
  const calls: { name: CallName; input: unknown }[] = []
  const listeners = new Map<EventName, Set<(event: never) => void>>()
  const call = async (name: CallName, input: unknown): Promise<Result<unknown>> => {
    calls.push({ name, input })
    return answers[name]?.(input as never) ?? success(null)
  }
  const on = (name: EventName, listen: (event: never) => void): (() => void) => {
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known.add(listen))
    return () => known.delete(listen)
  }
  return {
    bridge: { call, on } as unknown as Bridge,
    calls,
    answer: (name, answer) => void (answers[name] = answer),
    tell: (name, event) =>
      listeners.get(name)?.forEach((listen) => (listen as (event: unknown) => void)(event)),
  }
}
