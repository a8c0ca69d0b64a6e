// Long lists are drawn a few lines a frame, so that what is typed meanwhile never waits for them.

/**
 * How many of `total` lines to draw by now: a few at first, as many more in each frame. To be called while
 * a component is set up.
 */
export function drawnInFrames(few: number, total: () => number): { readonly count: number } {
  let count = $state(few)
  $effect(() => {
    if (count >= total()) return
    const frame = requestAnimationFrame(() => (count += few))
    return () => cancelAnimationFrame(frame)
  })
  return {
    get count() {
      return count
    },
  }
}
