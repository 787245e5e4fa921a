// The first thing every script does. It is written so that a much older Node can still read it, for otherwise that
// Node would stop at a syntax error instead of the sentence below. Everything newer is imported only afterwards.

/**
 * @param {string} version as in `process.versions.node`, "20.19.0"
 * @returns {boolean} whether Parallax's tools run on it: 20.19 and later 20s, or 22 and later
 */
export function isSupportedNode(version) {
  const parts = version.split('.').map(Number)
  return parts[0] >= 22 || (parts[0] === 20 && parts[1] >= 19)
}

/**
 * Loads a command and runs it with the words after the script's name. Its answer is the exit code; a SetupError is
 * printed as the sentence it is, anything else with its stack.
 * @param {() => Promise<{ run: (args: string[]) => Promise<number | undefined> }>} load
 */
export function runCommand(load) {
  if (!isSupportedNode(process.versions.node)) {
    console.error(
      'Parallax needs Node 20.19 or newer (or 22 or newer), and this is Node ' +
        process.versions.node +
        '. Install a current one from https://nodejs.org and try again.',
    )
    process.exit(1)
  }
  load()
    .then((command) => command.run(process.argv.slice(2)))
    .then(
      (code) => {
        if (code !== undefined) process.exitCode = code
      },
      (error) => {
        console.error(error && error.name === 'SetupError' ? error.message : error)
        process.exitCode = 1
      },
    )
}
