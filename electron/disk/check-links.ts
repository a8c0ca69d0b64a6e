// Asks the web whether the links of a handbook still lead somewhere. Called only when the user asks for it.
import { isIP } from 'node:net'
import { deadLinks, webAddresses, type AskAddress, type LinkAnswer } from '#handbook/check/web-links.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { LongWork } from './long-work.ts'

const askedAtOnce = 6
/** In milliseconds. */
const longestWait = 10_000
const mostRedirects = 5

/**
 * The links of `handbook` that lead nowhere. Each address is asked once; those of this computer and of
 * private networks never are. Fails when nothing at all could be reached.
 */
export async function checkLinks(
  handbook: Handbook,
  { report, cancellation }: LongWork,
  ask: AskAddress = (address) => askWeb(address),
): Promise<Result<readonly Finding[]>> {
  const addresses = [...webAddresses(handbook).keys()].filter(isPublic)
  const answers = new Map<string, LinkAnswer>()
  const waiting = [...addresses]
  const askNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      cancellation.throwIfAborted()
      answers.set(next, await ask(next))
      report(answers.size, addresses.length)
    }
  }
  await Promise.all(Array.from({ length: askedAtOnce }, askNext))
  cancellation.throwIfAborted()
  return isCutOff(answers) ? failed({ kind: 'noNetwork' }) : success(deadLinks(handbook, answers))
}

/** True when no server answered anything: then it is not the links that are at fault. */
function isCutOff(answers: ReadonlyMap<string, LinkAnswer>): boolean {
  const all = [...answers.values()]
  return all.length > 0 && all.every((answer) => answer.kind !== 'alive' && !/^\d+$/.test(answer.why))
}

/** True for an address of the public web: a text of others makes this computer ask nothing of its own network. */
export function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, protocol, port } = new URL(address)
  const host = hostname.replace(/^\[|\]$/g, '')
  return /^https?:$/.test(protocol) &&
    port === '' &&
    isIP(host) === 0 &&
    /^[^.].*\.[a-z][a-z0-9-]+$/i.test(host)
    ? !/\.(?:local|localhost|internal|lan|home|corp|test|invalid|example)$/i.test(host)
    : false
}

/** Asks an address for its head and, where a server gives none, for the page; redirections are followed. */
export async function askWeb(
  address: string,
  mayAsk: (address: string) => boolean = isPublic,
): Promise<LinkAnswer> {
  try {
    const head = await request(address, 'HEAD', mayAsk)
    if (head === null) return { kind: 'alive' }
    const status = head < 400 ? head : await request(address, 'GET', mayAsk)
    return status === null ? { kind: 'alive' } : answerOf(status)
  } catch (error) {
    return { kind: isUnknownHost(error) ? 'dead' : 'silent', why: codeOf(error) }
  }
}

/** The status of the last answer; null when it leads to where nothing is asked. */
async function request(
  address: string,
  method: 'HEAD' | 'GET',
  mayAsk: (address: string) => boolean,
): Promise<number | null> {
  let at = address
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!mayAsk(at)) return null
    const response = await fetch(at, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWait),
      headers: { 'user-agent': 'Opaskirja', accept: '*/*' },
    })
    await response.body?.cancel()
    const location = response.headers.get('location')
    const leads = response.status >= 300 && response.status < 400 && location !== null
    if (!leads || !URL.canParse(location, at)) return response.status
    at = new URL(location, at).href
  }
  return 310
}

/** Servers that only keep programs out (401, 403, 429) say nothing about the page. */
function answerOf(status: number): LinkAnswer {
  if (status === 404 || status === 410) return { kind: 'dead', why: String(status) }
  if (status < 400 || [401, 403, 405, 406, 429, 999].includes(status)) return { kind: 'alive' }
  return { kind: 'silent', why: String(status) }
}

function isUnknownHost(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND'
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause: unknown = error.cause
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  return typeof code === 'string' ? code : error.name
}
