// Where things lie in the checkout.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of the checkout. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * The absolute path of something in the checkout.
 * @param {...string} names
 */
export const inProject = (...names) => join(projectRoot, ...names)

/**
 * The absolute path of something fetched or made on this machine only; git does not see it.
 * @param {...string} names
 */
export const inCache = (...names) => inProject('.cache', ...names)
