// `npm run bench`: bundles the benchmark, which speaks TypeScript and shares code with the app, and runs it with this
// same Node. Arguments name the rows wanted.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const outDir = join(root, '.cache/bench/program')

await build({
  configFile: false,
  root,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['electron', '@playwright/test'] },
  build: {
    ssr: join(import.meta.dirname, 'program.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'program.mjs' } },
  },
})

const program = spawn(process.execPath, [join(outDir, 'program.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal))
program.once('exit', (code) => {
  process.exitCode = code ?? 1
})
