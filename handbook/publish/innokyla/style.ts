// The style sheet of an Innokylä package.
import { sharedStyle } from '../html/styles.ts'
import layout from './package.css?raw'

/** The style sheet; it lies in `tyyli/`, beside the folder of its faces. */
export const packageStyle = [sharedStyle, layout].join('\n')
