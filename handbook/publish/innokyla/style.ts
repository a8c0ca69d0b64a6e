// The style sheet of an Innokylä package.
import { sharedStyle } from '../html/styles.ts'
import fields from './fields.css?raw'
import layout from './package.css?raw'

/** The style sheet; it lies in `tyyli/`, beside the folder of its faces. */
export const packageStyle = [sharedStyle, fields, layout].join('\n')
