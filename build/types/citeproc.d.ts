// citeproc ships no types: what of it the styling of citations uses.
declare module 'citeproc' {
  /** Which item a printed text comes from, and whether it stands in a citation or in the list. */
  export type Printed = {
    readonly itemData: Readonly<Record<string, unknown>>
    readonly context: string
  }
  /** Gives the engine its locales and items; both are asked for by name while it works. */
  export type System = {
    readonly retrieveLocale: (tag: string) => string
    readonly retrieveItem: (id: string) => Readonly<Record<string, unknown>> | undefined
    /** What stands for each field that the engine prints; punctuation around it is handed apart. */
    readonly variableWrapper: (from: Printed, before: string, text: string, after: string) => string
  }
  /** `suffix` stands after the citation as it is. */
  export type Cite = { readonly id: string; readonly suffix?: string }
  export interface Engine {
    setOutputFormat(name: string): void
    updateItems(ids: readonly string[]): void
    makeCitationCluster(cites: readonly Cite[]): string
    makeBibliography(): readonly [
      facts: { readonly entry_ids: readonly (readonly string[])[] },
      entries: readonly string[],
    ]
  }
  const CSL: {
    readonly Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine
    readonly Output: { readonly Formats: Record<string, Readonly<Record<string, unknown>>> }
    /** How texts are sorted; the engine's own way where it is not set. */
    stringCompare?: (a: string, b: string) => number
  }
  export default CSL
}
