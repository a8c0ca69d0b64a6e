// What the middle column of the window can show.

/**
 * `history` is that of the open page, `version` a page as a named version has it, `vocabulary` the words of the search,
 * `lists` what its texts point to, `editions` the editions, `sideBySide` the page in two of them, `checks` what is to be
 * looked at before publishing.
 */
export type View =
  | 'page'
  | 'bin'
  | 'changes'
  | 'rescued'
  | 'history'
  | 'version'
  | 'vocabulary'
  | 'lists'
  | 'editions'
  | 'sideBySide'
  | 'checks'
