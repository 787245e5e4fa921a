import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../setup/places.mjs'
import { checkLayers } from './layers.mjs'
import { withPlanted } from './planted-tree.mjs'

const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** One sound file in each room, all of them connected as they may be. */
const sound = {
  'package.json': JSON.stringify({ imports, devDependencies: { zod: '4', lexical: '0' } }),
  'src/core/claim.ts': `import { z } from 'zod'\nexport const claim = z.string()`,
  'src/core/claim.test.ts': `import { it } from 'vitest'\nimport fc from 'fast-check'\nimport { readFileSync } from 'node:fs'\nimport { claim } from './claim.ts'`,
  'src/core/tsconfig.json': '{}',
  'src/core/disk/fixtures/v1/notebook.json': '{}',
  'src/formats/plain.ts': `import { claim } from '#core/claim.ts'\nimport { parse } from 'parse5'\nexport const plain = 1`,
  'src/contract/channels.ts': `import type { claim } from '#core/claim.ts'\nexport const channels = 1`,
  'src/storage/writer.ts': `import { open } from 'node:fs/promises'\nimport { Low } from 'lowdb'\nimport { claim } from '#core/claim.ts'\nexport const writer = 1`,
  'src/workers/parse.entry.ts': `import { plain } from '#formats/plain.ts'\nimport { writer } from '#storage/writer.ts'`,
  'src/workers/parse.ts': `new Worker(new URL('./parse.entry.ts', import.meta.url))\nexport const parse = 1`,
  'src/preload/index.ts': `import { contextBridge, ipcRenderer } from 'electron'\nimport { channels } from '#contract/channels.ts'`,
  'src/main/index.ts': `import { app, BrowserWindow } from 'electron'\nimport { parse } from '#workers/parse.ts'\nimport './ipc/handle.ts'`,
  'src/main/ipc/handle.ts': `import { ipcMain } from 'electron'\nimport { channels } from '#contract/channels.ts'`,
  'src/cli/index.ts': `import { writer } from '#storage/writer.ts'`,
  'src/renderer/ui/button.tsx': `import { Button } from 'react-aria-components'\nimport './button.css'`,
  'src/renderer/ui/button.css': '',
  'src/renderer/editor/page.tsx': `import { $getRoot } from 'lexical'\nimport { LexicalComposer } from '@lexical/react/LexicalComposer'\nimport '../ui/button.tsx'`,
  'src/renderer/store/replica.ts': `import { channels } from '#contract/channels.ts'`,
  'src/renderer/features/reader/pane.tsx': `import { useState } from 'react'\nimport '../../ui/button.tsx'\nimport './card.tsx'`,
  'src/renderer/features/reader/card.tsx': `import type { z } from 'zod'\nimport '../../records/line.tsx'`,
  'src/renderer/records/line.tsx': `import '../ui/button.tsx'`,
  'src/renderer/features/brief/pane.tsx': `import '../../editor/page.tsx'\nimport '#renderer/store/replica.ts'`,
  'src/renderer/app/window.tsx': `import '../features/brief/pane.tsx'\nimport '../features/reader/pane.tsx'`,
  'src/renderer/index.tsx': `import './app/window.tsx'`,
  'src/renderer/index.html': '',
  'e2e/job.e2e.ts': `import { test } from '@playwright/test'\nimport { claim } from '#core/claim.ts'`,
}

/** [what is planted, where, its text, what the message must say] */
const planted = [
  [
    'core reaches storage',
    'src/core/bad.ts',
    `import '#storage/writer.ts'`,
    /core may not import from storage .*Core is pure/,
  ],
  ['core reaches Node', 'src/core/bad.ts', `import { join } from 'node:path'`, /core may not import node:path/],
  [
    'core reaches an unlisted package',
    'src/core/bad.ts',
    `import 'linkedom'`,
    /core may not import linkedom\. It is for formats/,
  ],
  ['a type counts', 'src/core/bad.ts', `import type { Low } from 'lowdb'`, /core may not import lowdb.*single writer/],
  [
    'a type expression counts',
    'src/core/bad.ts',
    `type W = import('#storage/writer.ts').W`,
    /core may not import from storage/,
  ],
  ['a re-export counts', 'src/core/bad.ts', `export * from '#formats/plain.ts'`, /core may not import from formats/],
  [
    'a named re-export counts',
    'src/core/bad.ts',
    `export { plain } from '#formats/plain.ts'`,
    /core may not import from formats/,
  ],
  [
    'a dynamic import counts',
    'src/core/bad.ts',
    `await import('#formats/plain.ts')`,
    /core may not import from formats/,
  ],
  ['a require counts', 'src/core/bad.ts', `const fs = require('node:fs')`, /core may not import node:fs/],
  ['an import equals counts', 'src/core/bad.ts', `import fs = require('node:fs')`, /core may not import node:fs/],
  [
    'a worker address counts',
    'src/core/bad.ts',
    `new URL('../workers/parse.entry.ts', import.meta.url)`,
    /core may not import from workers/,
  ],
  ['a computed import', 'src/core/bad.ts', 'await import(name)', /computed import cannot be checked/],
  ['a glob', 'src/renderer/app/bad.ts', `import.meta.glob('../features/*.ts')`, /computed import cannot be checked/],
  ['a reference comment', 'src/core/bad.ts', `/// <reference types="node" />`, /gets around the layer/],
  [
    'formats reach the file system',
    'src/formats/bad.ts',
    `import { readFile } from 'node:fs/promises'`,
    /formats may not import node:fs\/promises/,
  ],
  [
    'formats reach the contract',
    'src/formats/bad.ts',
    `import '#contract/channels.ts'`,
    /formats may not import from contract/,
  ],
  [
    'the contract reaches Electron',
    'src/contract/bad.ts',
    `import { app } from 'electron'`,
    /contract may not import electron/,
  ],
  [
    'storage reaches formats',
    'src/storage/bad.ts',
    `import '#formats/plain.ts'`,
    /storage may not import from formats/,
  ],
  ['storage reaches Electron', 'src/storage/bad.ts', `import { app } from 'electron'`, /Only src\/main/],
  ['workers reach main', 'src/workers/bad.ts', `import '../main/index.ts'`, /workers may not import from main/],
  [
    'main reaches the window',
    'src/main/bad.ts',
    `import '#renderer/store/replica.ts'`,
    /main may not import from store .*src\/contract/,
  ],
  [
    'the window reaches main',
    'src/renderer/app/bad.ts',
    `import '../../main/index.ts'`,
    /app may not import from main .*src\/contract/,
  ],
  [
    'the window reaches storage',
    'src/renderer/store/bad.ts',
    `import '#storage/writer.ts'`,
    /store may not import from storage/,
  ],
  [
    'the window reaches Electron',
    'src/renderer/store/bad.ts',
    `import { ipcRenderer } from 'electron'`,
    /store may not import electron/,
  ],
  ['the command line reaches main', 'src/cli/bad.ts', `import '../main/index.ts'`, /cli may not import from main/],
  [
    'the command line reaches Electron',
    'src/cli/bad.ts',
    `import { app } from 'electron'`,
    /cli may not import electron/,
  ],
  [
    'a feature reaches another',
    'src/renderer/features/reader/bad.tsx',
    `import '../brief/pane.tsx'`,
    /Features do not know each other/,
  ],
  [
    'a feature reaches the frame',
    'src/renderer/features/reader/bad.tsx',
    `import '../../app/window.tsx'`,
    /feature may not import from app/,
  ],
  [
    'ui reaches core',
    'src/renderer/ui/bad.tsx',
    `import type { claim } from '#core/claim.ts'`,
    /ui may not import from core .*no domain/,
  ],
  [
    'ui reaches the contract',
    'src/renderer/ui/bad.tsx',
    `import '#contract/channels.ts'`,
    /ui may not import from contract/,
  ],
  [
    'ui reaches a feature',
    'src/renderer/ui/bad.tsx',
    `import '../features/reader/pane.tsx'`,
    /ui may not import from feature/,
  ],
  ['ui reaches the store', 'src/renderer/ui/bad.tsx', `import '../store/replica.ts'`, /ui may not import from store/],
  [
    'a feature uses Lexical',
    'src/renderer/features/brief/bad.tsx',
    `import { $getRoot } from 'lexical'`,
    /Only src\/renderer\/editor knows Lexical/,
  ],
  [
    'a feature uses zod',
    'src/renderer/features/brief/bad.tsx',
    `import { z } from 'zod'`,
    /feature may not import zod/,
  ],
  [
    'records reach a feature',
    'src/renderer/records/bad.tsx',
    `import '../features/brief/pane.tsx'`,
    /records may not import from feature/,
  ],
  [
    'a feature uses @lexical',
    'src/renderer/features/brief/bad.tsx',
    `import '@lexical/list'`,
    /Only src\/renderer\/editor knows Lexical/,
  ],
  [
    'a package by its path',
    'src/core/bad.ts',
    `import '../../node_modules/lexical/index.js'`,
    /leads nowhere|may not import lexical/,
  ],
  ['main uses the bridge', 'src/main/bad.ts', `import { ipcRenderer } from 'electron'`, /may not import ipcRenderer/],
  [
    'ipcMain outside its room',
    'src/main/bad.ts',
    `import { ipcMain } from 'electron'`,
    /handled in one place, src\/main\/ipc/,
  ],
  [
    'the bridge in the ipc room',
    'src/main/ipc/bad.ts',
    `import { contextBridge } from 'electron'`,
    /may not import contextBridge/,
  ],
  [
    'the preload uses more than the bridge',
    'src/preload/bad.ts',
    `import { shell } from 'electron'`,
    /may not import shell/,
  ],
  ['Electron taken whole', 'src/main/bad.ts', `import * as electron from 'electron'`, /by name/],
  ['Electron taken by default', 'src/main/bad.ts', `import electron from 'electron'`, /by name/],
  ['Electron taken late', 'src/main/bad.ts', `await import('electron')`, /by name/],
  ['an unclassified package', 'src/main/bad.ts', `import 'left-pad'`, /left-pad is not classified/],
  ['Node without its prefix', 'src/main/bad.ts', `import { join } from 'path'`, /Write "node:path"/],
  ['a file that is not there', 'src/core/bad.ts', `import './claim'`, /leads nowhere/],
  [
    'another layer by a relative path',
    'src/storage/bad.ts',
    `import '../core/claim.ts'`,
    /import by "#core\/claim\.ts"/,
  ],
  ['a test tool outside tests', 'src/core/bad.ts', `import fc from 'fast-check'`, /core may not import fast-check/],
  [
    'a test keeps to its layer',
    'src/core/bad.test.ts',
    `import '#storage/writer.ts'`,
    /core may not import from storage/,
  ],
  ['a layer nobody planned', 'src/plugins/bad.ts', '', /No rule covers this file/],
  ['a corner of the window nobody planned', 'src/renderer/widgets/bad.tsx', '', /No rule covers this file/],
  ['a file that does not parse', 'src/core/bad.ts', 'export const = 1', /cannot be read/],
  ['set-up uses what it installs', 'scripts/setup/bad.mjs', `import 'oxc-parser'`, /scripts may not import oxc-parser/],
  ['tests reach into main', 'e2e/bad.ts', `import '../src/main/index.ts'`, /e2e may not import from main/],
]

function messages(files) {
  return withPlanted(tmpdir(), files, checkLayers).map(({ path, message }) => `${path}: ${message}`)
}

describe('the layer check', () => {
  it('finds nothing wrong with a sound tree', () => {
    expect(messages(sound)).toEqual([])
  })

  it.each(planted)('reports: %s', (_what, path, text, expected) => {
    const found = messages({ ...sound, [path]: text })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
    expect(found[0]).toContain(path)
  })

  it('reports a dependency that nobody classified', () => {
    const description = JSON.stringify({ imports, devDependencies: { 'left-pad': '1' } })
    expect(messages({ ...sound, 'package.json': description })).toEqual([
      expect.stringMatching(/left-pad is not classified/),
    ])
  })

  it('says the line', () => {
    const [found] = withPlanted(tmpdir(), { ...sound, 'src/core/bad.ts': `\n\nimport 'lexical'` }, checkLayers)
    expect(found.line).toBe(3)
  })
})
