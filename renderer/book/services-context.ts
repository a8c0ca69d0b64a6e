// The services of the editor, for the pages of the open book.
import { createContext } from 'svelte'
import type { EditorServices } from '#renderer/editor/editor-services.ts'

/** What the editor may ask of the window around it. */
export const [getServices, setServices] = createContext<EditorServices>()
