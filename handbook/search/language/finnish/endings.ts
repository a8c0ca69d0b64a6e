// What the ending of a form says about its base: rules in a tree of letters from the end of the word.

/** Strips so many letters of a form and adds others. */
export type Rule = { readonly strip: number; readonly add: string }

/**
 * The tree in arrays, nodes before their children. `letters` leads to the node; `siblings` is the next
 * child of the same parent, 0 for none; `children` the first child, 0 for none. The rules of a node are
 * `rules[ruleStarts[node]]` up to that of the next node; `leads` says that the first is the likeliest.
 */
export type Endings = {
  readonly letters: Uint16Array
  readonly siblings: Uint32Array
  readonly children: Uint32Array
  readonly leads: Uint8Array
  readonly ruleStarts: Uint32Array
  readonly rules: readonly Rule[]
}

/** Possible bases of a folded form, the likeliest first, then those of the longest ending. */
export function basesOf(form: string, endings: Endings): readonly string[] {
  const path = pathOf(form, endings)
  const rules: Rule[] = []
  let lead: Rule | undefined
  for (const node of path) {
    const [from, to] = [endings.ruleStarts[node] ?? 0, endings.ruleStarts[node + 1] ?? 0]
    if (endings.leads[node] === 1) lead = endings.rules[from]
    rules.unshift(...endings.rules.slice(from, to))
  }
  const ordered = lead === undefined ? rules : [lead, ...rules]
  const bases = ordered.filter(({ strip }) => strip <= form.length).map((rule) => applied(rule, form))
  return [...new Set(bases.filter((base) => base.length > 1))]
}

function applied({ strip, add }: Rule, form: string): string {
  return form.slice(0, form.length - strip) + add
}

/** The nodes that a form leads to, from the root; `^` stands before its first letter. */
function pathOf(form: string, { letters, siblings, children }: Endings): readonly number[] {
  const path = [0]
  let node = 0
  for (let at = form.length - 1; at >= -1; at--) {
    const letter = at < 0 ? 94 : form.charCodeAt(at)
    let child = children[node] ?? 0
    while (child !== 0 && letters[child] !== letter) child = siblings[child] ?? 0
    if (child === 0) break
    path.push(child)
    node = child
  }
  return path
}
