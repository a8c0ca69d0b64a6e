// Work that must not hold up the end.

/** Waits for `work`, but no longer than `milliseconds`; then it goes on by itself. */
export async function within(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work(), over])
  clearTimeout(timer)
}
