// How the worker tells the window something without being asked.
import type { EventName, Events } from '#contract'

export type Tell = <N extends EventName>(event: N, payload: Events[N]) => void
