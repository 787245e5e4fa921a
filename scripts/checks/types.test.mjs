// What each layer's tsconfig keeps out, seen to fail: the checkout's own configuration over a tree of planted files.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cache, root, tools } from '../setup/places.mjs'
import { withPlanted } from './planted-tree.mjs'

const layers = ['core', 'formats', 'contract', 'storage', 'workers', 'preload', 'main', 'cli', 'renderer']

const planted = {
  'src/core/reaches-dom.ts': `export const bad = document.title`,
  'src/core/reaches-node.ts': `import { join } from 'node:path'\nexport const bad = join`,
  'src/core/reaches-process.ts': `export const bad = process.cwd()`,
  'src/core/reaches-console.ts': `console.log(1)`,
  'src/core/reaches-storage.ts': `import { fine } from '#storage/fine.ts'\nexport const bad = fine`,
  'src/formats/reaches-dom.ts': `export const bad = document.title`,
  'src/formats/reaches-contract.ts': `import { fine } from '#contract/fine.ts'\nexport const bad = fine`,
  'src/contract/reaches-node.ts': `import { join } from 'node:path'\nexport const bad = join`,
  'src/contract/reaches-dom.ts': `export const bad = document.title`,
  'src/storage/reaches-formats.ts': `import { fine } from '#formats/fine.ts'\nexport const bad = fine`,
  'src/workers/reaches-main.ts': `import { fine } from '../main/fine.ts'\nexport const bad = fine`,
  'src/main/reaches-window.ts': `import { fine } from '#renderer/fine.ts'\nexport const bad = fine`,
  'src/main/reaches-dom.ts': `export const bad = document.title`,
  'src/cli/reaches-main.ts': `import { fine } from '../main/fine.ts'\nexport const bad = fine`,
  'src/preload/reaches-main.ts': `import { fine } from '../main/fine.ts'\nexport const bad = fine`,
  'src/renderer/reaches-node.ts': `import { join } from 'node:path'\nexport const bad = join`,
  'src/renderer/reaches-process.ts': `export const bad = process.cwd()`,
  'src/renderer/reaches-main.ts': `import { fine } from '../main/fine.ts'\nexport const bad = fine`,
  'src/renderer/reaches-storage.ts': `import { fine } from '#storage/fine.ts'\nexport const bad = fine`,
}

/** Packages whose own types might bring Node's along; the window must not see them even so. */
const windowPackages = [
  'react',
  'react-dom/client',
  'react-aria-components',
  'lexical',
  '@lexical/react/LexicalComposer',
  '@tanstack/react-virtual',
]

function checkout() {
  const copied = ['package.json', 'tsconfig.base.json', ...layers.map((layer) => `src/${layer}/tsconfig.json`)]
  return {
    ...Object.fromEntries(copied.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    ...Object.fromEntries(layers.map((layer) => [`src/${layer}/fine.ts`, 'export const fine = 1'])),
    'src/renderer/packages.ts': windowPackages.map((name) => `import '${name}'`).join('\n'),
    ...planted,
  }
}

it('keeps every layer from what it may not touch', () => {
  const report = withPlanted(cache, checkout(), (tree) => {
    const projects = layers.map((layer) => `src/${layer}`)
    return spawnSync(process.execPath, [tools.tsc, '-b', ...projects, '--pretty', 'false'], {
      cwd: tree,
      encoding: 'utf8',
    }).stdout
  })
  const failing = new Set([...report.matchAll(/^(src\/\S+?)\(/gm)].map(([, path]) => path))
  expect([...failing].sort()).toEqual(Object.keys(planted).sort())
}, 60_000)
