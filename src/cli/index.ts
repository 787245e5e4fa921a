// `parallax`, the command line: the same notebook and the same rules as the app, without a window.
import { coderOf, profileFolder } from './profile.ts'
import { run } from './run.ts'

/** A reader that closes its end early (`| head`) is no error, and no reason to stop in the middle of writing a notebook. */
const tolerateClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 1
  })
}

tolerateClosedPipe(process.stdout)
tolerateClosedPipe(process.stderr)
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  coder: await coderOf(profileFolder(process.env, process.platform)),
  width: process.stdout.isTTY ? process.stdout.columns : null,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
