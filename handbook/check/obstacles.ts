// What the preflight of the printed book found, as findings among the others.
import type { Rule } from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Fault } from './passage.ts'

/** The rule an obstacle stands for; null for what the checks of texts find themselves. */
const rules: Readonly<Record<PublishObstacle['kind'], Rule | null>> = {
  missingImage: 'imageMissing',
  damagedImage: 'imageDamaged',
  unprintable: 'unprintable',
  tooDeep: 'tooDeep',
  tooLong: 'tooLong',
  printColours: 'imageColours',
  missingAlt: null,
  missingPermission: null,
  missingTitle: null,
  notTypeset: null,
  notInWord: null,
}

/** The obstacles that no other rule tells. */
export function fromObstacles(obstacles: readonly PublishObstacle[]): readonly Fault[] {
  return obstacles.flatMap(({ kind, field = null, ...place }): readonly Fault[] => {
    const rule = rules[kind]
    return rule === null ? [] : [{ ...place, field, rule }]
  })
}
