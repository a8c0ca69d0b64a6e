// How attributes of the schema are declared: absent unless set.

/**
 * Declares attributes whose default is null. A null attribute is never written to the shared
 * document, so that untouched blocks stay small and two people setting different attributes never meet.
 */
export function unsetByDefault<Name extends string>(
  ...names: readonly Name[]
): Record<Name, { default: null }> {
  return Object.fromEntries(names.map((name) => [name, { default: null }])) as Record<Name, { default: null }>
}
