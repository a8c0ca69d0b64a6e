// Folder paths as people read them: OneDrive › SOSKU › Opaskirja.

const longest = 48

const homes = /^(?:\/(?:home|Users)\/[^/]+|[A-Za-z]:[\\/]Users[\\/][^\\/]+)(?=[\\/])/

/** The folders of a path from the top, or from the user's own folder, cut in the middle when the whole is long. The full path goes into a tooltip. */
export function folderPath(path: string): string {
  const parts = path
    .replace(homes, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '')
  const whole = parts.join(' › ')
  if (whole.length <= longest || parts.length < 4) return whole
  return [parts[0], '…', ...parts.slice(-2)].join(' › ')
}
