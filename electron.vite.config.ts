// How the four programs are bundled: main and command line (ES modules), preload (one CommonJS file, as a
// sandboxed preload must be) and the window. Everything is bundled but Electron itself, so `dependencies` is empty.
// Targets are set by hand to what the oldest supported runtime speaks: Electron 33 with Chrome 130 and Node 20.18.
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { recordLicences } from './scripts/bundling/licences.ts'
import { windowIcon } from './scripts/bundling/window-icon.ts'

const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'
const root = import.meta.dirname

/**
 * Every `src/workers/NAME.entry.ts` becomes `out/main/NAME.entry.js`. All output of the main build lies flat in one
 * folder, so whichever chunk starts a worker finds it beside itself; `workerUrls` only has to change the address.
 */
function workerEntries(): Record<string, string> {
  const folder = resolve(root, 'src/workers')
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((name) => name.endsWith('.entry.ts'))
  return Object.fromEntries(files.map((name) => [name.slice(0, -'.ts'.length), resolve(folder, name)]))
}

/** Turns `new URL('…/NAME.entry.ts', import.meta.url)` into the built file's address. */
function workerUrls(): Plugin {
  const address = /new URL\(\s*['"][^'"]*?([\w-]+\.entry)\.ts['"]\s*,\s*import\.meta\.url\s*\)/g
  return {
    name: 'parallax:worker-urls',
    enforce: 'pre',
    transform(code) {
      if (!code.includes('.entry.ts')) return null
      return { code: code.replace(address, "new URL('./$1.js', import.meta.url)"), map: null }
    },
  }
}

export default defineConfig({
  main: {
    plugins: [workerUrls(), recordLicences(root, ['electron']), windowIcon(root)],
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          cli: resolve(root, 'src/cli/index.ts'),
          ...workerEntries(),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [recordLicences(root)],
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), recordLicences(root)],
    build: {
      target: chromeTarget,
      emptyOutDir: true,
      minify: true,
      // It is read from the disk, and whole: splitting it was measured, and gained nothing.
      chunkSizeWarningLimit: 4000,
      // The window's strict Content-Security-Policy allows neither inline scripts nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: resolve(root, 'src/renderer/index.html') } },
    },
  },
})
