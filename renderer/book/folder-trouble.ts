// What keeps the words out of the shared folder, and what helps, in a sentence or two.
import { failureText } from '#handbook/model/failure-words.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import type { FolderReach } from '#handbook/store/sharing.ts'
import { whereWords } from '#renderer/text/where-words.ts'

/**
 * The trouble with the shared folder in words, for where its path and this computer are named already; null
 * when there is none.
 */
export function folderTrouble({ reachable, failure }: FolderReach, language: Language): string | null {
  const words = whereWords[language]
  if (failure === null) return reachable ? null : words.folderAway
  return failure.kind === 'cannotShare' || failure.kind === 'cannotWrite'
    ? words.folderTrouble[failure.trouble]
    : failureText(failure, language)
}
