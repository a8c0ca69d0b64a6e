// Gives a window somewhere to be shown where there is no screen.

const screen = '1440x900x24'

/**
 * Whether this machine shows no windows by itself.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} platform as process.platform
 */
export function needsVirtualDisplay(environment, platform) {
  return platform === 'linux' && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']
}

/**
 * The command as it must be run here: inside a virtual display where there is none.
 * @param {import('./processes.mjs').Command} command
 * @returns {import('./processes.mjs').Command}
 */
export function onDisplay(command) {
  if (!needsVirtualDisplay(process.env, process.platform)) return command
  return {
    file: 'xvfb-run',
    args: ['-a', '-s', `-screen 0 ${screen}`, command.file, ...command.args],
    keepsSignals: true,
  }
}
