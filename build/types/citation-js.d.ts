// Citation.js ships no types: what of it the import of sources uses. The plugins add their formats to the core's.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads data of a format that a plugin has added; throws where it cannot. */
      data(input: unknown, format: string): unknown
    }
    readonly config: { get(plugin: string): unknown }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
