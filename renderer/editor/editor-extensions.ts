// The editor's extensions: the one schema of content, each part with its behaviour.
import { contentExtensions } from '#handbook/model/schema.ts'
import { Extension, type AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { Plugin } from '@tiptap/pm/state'
import type { XmlFragment } from 'yjs'
import { clipboard } from './clipboard/paste.ts'
import { editorKeys } from './editor-keys.ts'
import type { EditorSurroundings } from './editor-services.ts'
import { foundMatches } from './found-matches.ts'
import { foundPlace } from './found-place.ts'
import {
  editorCallout,
  editorFigure,
  editorLawQuotation,
  editorOpaqueBlock,
  editorOpaqueInline,
  editorOpaqueMark,
} from './inserts/containers.ts'
import { editorFootnote } from './inserts/footnote.ts'
import { editorCrossReference, editorLink, editorPassageLanguage } from './inserts/references.ts'
import { editorTable } from './inserts/tables.ts'
import { pointerMarks } from './pointers/pointer-marks.ts'
import {
  editorCitation,
  editorConditional,
  editorGlossaryTerm,
  editorIndexTerm,
  editorVariable,
} from './pointers/pointer-views.ts'
import { emptyPage } from './text-block/empty-page.ts'
import type { Numbering } from './text-block/numbering.ts'
import { keptAsIs, withNotice } from './total-schema/kept-as-is.ts'
import { writeBelow } from './text-block/write-below.ts'
import { editorTextBlock, type TextPlace } from './text-block/text-block.ts'

/**
 * What an editor is made of. `stopped` hears when it writes no more, as `keptAsIs` says. `attributes` describe the text box to assistive technology;
 * `placeholder` is the question shown while nothing is written.
 */
export type EditorParts = {
  readonly fragment: XmlFragment
  readonly place: TextPlace
  readonly numbering: Numbering
  readonly surroundings: EditorSurroundings
  readonly stopped: () => void
  readonly attributes: () => Readonly<Record<string, string>>
  readonly placeholder: () => string
}

/** The extensions of an editor bound to `fragment`: the schema of the model, unchanged, with behaviour. */
export function editorExtensions(parts: EditorParts): readonly AnyExtension[] {
  const behaviour = new Map(behaviours(parts).map((extension) => [extension.name, extension]))
  return [
    ...contentExtensions.map((extension) => withNotice(behaviour.get(extension.name) ?? extension)),
    keptAsIs(parts.fragment, parts.stopped),
    Collaboration.configure({ fragment: parts.fragment }),
    Dropcursor.configure({ color: false, class: 'drop-cursor' }),
    Gapcursor,
    clipboard(parts.surroundings),
    editorKeys(parts),
    plainEditing(parts),
  ]
}

function behaviours({ place, numbering, surroundings }: EditorParts): readonly AnyExtension[] {
  return [
    editorTextBlock(place, numbering),
    editorFootnote(numbering, surroundings),
    editorCrossReference(surroundings),
    editorTable(numbering, surroundings),
    editorFigure(numbering, surroundings),
    editorCallout,
    editorLawQuotation(surroundings),
    editorOpaqueBlock(surroundings),
    editorOpaqueInline(surroundings),
    editorOpaqueMark,
    editorLink,
    editorPassageLanguage,
    editorCitation(surroundings),
    editorVariable(surroundings),
    editorGlossaryTerm,
    editorIndexTerm,
    editorConditional,
  ]
}

/** What belongs to no single node: the first block of an empty page, numbers, the remaining keys. */
function plainEditing({ numbering, attributes, placeholder, surroundings }: EditorParts): Extension {
  return Extension.create({
    name: 'plainEditing',
    priority: 10,
    addProseMirrorPlugins: () => [
      new Plugin({ props: { attributes } }),
      emptyPage(placeholder),
      writeBelow(),
      ...foundMatches(),
      foundPlace(),
      pointerMarks(surroundings),
      numbering.plugin(),
      keymap(baseKeymap),
    ],
  })
}
