// What all devices of a run share: the time, the tokens, the account, the cloud, and what is switched off.
import { Cloud } from './cloud.ts'
import { Dice } from './dice.ts'
import { Ledger } from './ledger.ts'
import { sabotageOf, type Sabotage, type Safeguard } from './sabotage.ts'
import { Tokens } from './tokens.ts'

/** One run's surroundings. */
export class World {
  readonly dice: Dice
  readonly tokens = new Tokens()
  readonly ledger = new Ledger()
  readonly cloud: Cloud
  /** Parts of the store that are put in place of the real ones. */
  readonly parts: NonNullable<Sabotage['parts']>
  /** The true time, in milliseconds since 1970. Devices may have other opinions. */
  time = Date.UTC(2026, 0, 5, 8)
  step = 0

  constructor(seed: number, without: Safeguard | null) {
    this.dice = new Dice(String(seed))
    const { tamper, parts = {} } = sabotageOf(without, this.dice.fork('sabotage'))
    this.cloud = new Cloud(this.dice.fork('cloud'), tamper)
    this.parts = parts
  }

  /** Lets time go by. */
  pass(milliseconds: number): void {
    this.time += milliseconds
  }
}
