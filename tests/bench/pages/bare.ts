// A bare ProseMirror page: our schema and a chapter of the starter, and nothing else.
import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { contentSchema } from '#handbook/model/schema.ts'
import { starter } from '#handbook/starter/starter.ts'

const chapter = starter.chapters.find(({ id }) => id === 'mitaon')
const doc = contentSchema.nodeFromJSON({ type: 'doc', content: chapter?.content })
const state = EditorState.create({ doc, plugins: [keymap(baseKeymap)] })
const place = document.querySelector('main')
const view = new EditorView(place, { state, attributes: { role: 'textbox', 'aria-label': 'Bare' } })
view.focus()
