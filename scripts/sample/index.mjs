// `npm run sample`: bundles the builder, which speaks TypeScript and shares code with the app, and runs it with this
// same Node.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
const outDir = join(root, '.cache/sample')

await build({
  configFile: false,
  root,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: join(import.meta.dirname, 'program.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'program.mjs' } },
  },
})

const program = spawn(process.execPath, [join(outDir, 'program.mjs'), root], { cwd: root, stdio: 'inherit' })
program.once('exit', (code) => {
  process.exitCode = code ?? 1
})
