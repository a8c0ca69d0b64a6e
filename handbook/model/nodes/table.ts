// Tables: rows of header cells and cells, with a caption.
import { Extension, Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** Lets every node carry the role by which the table commands of ProseMirror know it. */
export const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: (extension) => {
    const role = (extension.config as { tableRole?: string }).tableRole
    return role === undefined ? {} : { tableRole: role }
  },
})

/**
 * A table. Its caption is an attribute because the table commands admit nothing but rows inside.
 * Cell spans keep the defaults of ProseMirror's table commands, which read them as numbers.
 */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow*',
  isolating: true,
  ...{ tableRole: 'table' },
  addAttributes: () => unsetByDefault('caption', 'when'),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

/** One row of a table. */
export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  ...{ tableRole: 'row' },
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const cellAttributes = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  ...unsetByDefault('colwidth'),
})

/** An ordinary cell. */
export const TableCell = Node.create({
  name: 'tableCell',
  content: 'block*',
  isolating: true,
  ...{ tableRole: 'cell' },
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

/** A header cell; a cell of the first row heads its column, any other its row. */
export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'block*',
  isolating: true,
  ...{ tableRole: 'header_cell' },
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})
