// The one schema of written content, used by editor, merging, search and every renderer.
import { getSchema } from '@tiptap/core'
import { Callout, Figure, LawQuotation } from './nodes/containers.ts'
import { LineBreak, Page, PracticeCard, PracticeField, Text } from './nodes/document.ts'
import { Citation, CrossReference, Footnote, Variable } from './nodes/inline.ts'
import {
  Conditional,
  Emphasis,
  GlossaryTerm,
  IndexTerm,
  Link,
  PassageLanguage,
  Strong,
} from './nodes/marks.ts'
import { OpaqueBlock, OpaqueInline, OpaqueMark } from './nodes/opaque.ts'
import { Table, TableCell, TableHeader, TableRoles, TableRow } from './nodes/table.ts'
import { TextBlock } from './nodes/text-block.ts'

/** Every node and mark of a handbook. The editor adds behaviour to these and no others. */
export const contentExtensions = [
  Page,
  Text,
  TextBlock,
  LineBreak,
  Footnote,
  CrossReference,
  Citation,
  Variable,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  TableRoles,
  Figure,
  Callout,
  LawQuotation,
  PracticeCard,
  PracticeField,
  OpaqueBlock,
  OpaqueInline,
  Strong,
  Emphasis,
  Link,
  PassageLanguage,
  GlossaryTerm,
  IndexTerm,
  Conditional,
  OpaqueMark,
]

/** The ProseMirror schema made from `contentExtensions`. */
export const contentSchema = getSchema(contentExtensions)
