// The layers as an allowlist: what is not written here is forbidden, and a file that no room covers fails. A newcomer's
// new folder or new dependency is therefore a conscious line in this file.

/**
 * A room is a part of the checkout with one set of permissions.
 * `within`: its folders or files (`*` stands for one name). The first room that matches a file is its room.
 * `rooms`: the rooms it may import from, besides itself; a room with `cells` is made of
 * several that may not import from each other. `computedImports`: it may compute what it imports.
 * `node`: the built-in modules it may import: 'all', or a list.
 * `door`: what to do instead of an import that is not allowed.
 */
export const rooms = [
  {
    name: 'core',
    within: ['src/core/'],
    rooms: [],
    node: [],
    door: 'Core is pure: hand it what it needs as an argument, or move the code to the layer that needs the other one.',
  },
  {
    name: 'formats',
    within: ['src/formats/'],
    rooms: ['core'],
    node: ['node:buffer', 'node:crypto', 'node:string_decoder', 'node:util'],
    door: 'A format turns bytes into core and back; files are read by src/storage, and src/workers runs formats for the app.',
  },
  {
    name: 'contract',
    within: ['src/contract/'],
    rooms: ['core'],
    node: [],
    door: 'The contract only describes channels in terms of core; what they do is in src/main, who calls them is in src/renderer/store.',
  },
  {
    name: 'storage',
    within: ['src/storage/'],
    rooms: ['core'],
    node: 'all',
    door: 'Storage keeps core on disk and knows nothing else; what needs both storage and formats belongs in src/workers, src/main or src/cli.',
  },
  {
    name: 'workers',
    within: ['src/workers/'],
    rooms: ['core', 'formats', 'contract', 'storage'],
    node: 'all',
    door: 'Workers serve main and the command line and do not know them: answer with a message.',
  },
  {
    name: 'preload',
    within: ['src/preload/'],
    rooms: ['core', 'contract'],
    node: [],
    door: 'The preload only carries the channels of src/contract across; the work behind a channel is in src/main.',
  },
  {
    name: 'main',
    within: ['src/main/'],
    rooms: ['core', 'formats', 'contract', 'storage', 'workers'],
    node: 'all',
    door: 'Main and the window meet in src/contract only: add or use a channel there.',
  },
  {
    name: 'cli',
    within: ['src/cli/'],
    rooms: ['core', 'formats', 'contract', 'storage', 'workers'],
    node: 'all',
    door: 'The command line shares core, formats, storage and workers with the app, and nothing of Electron or the window.',
  },
  {
    name: 'ui',
    within: ['src/renderer/ui/'],
    rooms: [],
    node: [],
    door: 'ui/ knows no domain: take what is shown as props, and let a feature fill them.',
  },
  {
    name: 'editor',
    within: ['src/renderer/editor/'],
    rooms: ['ui', 'store', 'core', 'contract'],
    node: [],
    door: 'The editor is used by features and knows none of them: take what it needs as props.',
  },
  {
    name: 'store',
    within: ['src/renderer/store/'],
    rooms: ['core', 'contract'],
    node: [],
    door: 'The store is a replica of core that reaches main through src/contract; what is seen belongs in a feature or in ui/.',
  },
  {
    name: 'records',
    within: ['src/renderer/records/'],
    rooms: ['ui', 'store', 'core', 'contract'],
    node: [],
    door: 'records/ shows single records wherever they turn up and knows no feature: take what it needs as props.',
  },
  {
    name: 'article',
    within: ['src/renderer/article/'],
    rooms: ['ui', 'store', 'core', 'contract'],
    node: [],
    door: 'article/ draws an article with its claims for whichever feature shows it, and knows none: take what it needs as props.',
  },
  {
    name: 'feature',
    within: ['src/renderer/features/*/'],
    cells: true,
    rooms: ['ui', 'records', 'article', 'editor', 'store', 'icons', 'core', 'contract'],
    node: [],
    door: 'Features do not know each other: what two of them share goes to src/renderer/ui (no domain), src/renderer/records, src/renderer/article, src/renderer/store or src/core, and src/renderer/app joins them. Main is reached through src/contract.',
  },
  {
    name: 'app',
    within: [
      'src/renderer/app/',
      'src/renderer/*.ts',
      'src/renderer/*.tsx',
      'src/renderer/*.html',
      'src/renderer/*.css',
    ],
    rooms: ['feature', 'ui', 'records', 'article', 'editor', 'store', 'core', 'contract'],
    node: [],
    door: 'The window reaches main through src/contract only.',
  },
  {
    name: 'icons',
    within: ['resources/icons/'],
    rooms: [],
    node: [],
    door: 'A picture imports nothing.',
  },
  {
    name: 'e2e',
    within: ['e2e/'],
    rooms: ['core', 'contract', 'formats', 'storage'],
    node: 'all',
    door: 'End-to-end tests use the built app as a person would; for a fixture they may use core, formats and storage.',
  },
  {
    name: 'bench',
    within: ['bench/'],
    rooms: ['core', 'contract', 'formats', 'storage', 'e2e'],
    node: 'all',
    door: 'Benchmarks measure the built app from outside; to generate notebooks they may use core, formats and storage.',
  },
  {
    name: 'default app',
    within: ['scripts/setup/default-app/'],
    rooms: [],
    node: 'all',
    computedImports: true,
    door: 'It is copied into the runtime and has only Node and Electron there.',
  },
  {
    name: 'checks',
    within: ['scripts/checks/'],
    rooms: ['scripts'],
    node: 'all',
    door: 'Checks read the sources and never run them.',
  },
  {
    name: 'packaging',
    within: ['scripts/packaging/'],
    rooms: ['scripts'],
    node: 'all',
    door: 'Packaging works on what has been built; what a package holds is decided in src/ and in the build.',
  },
  {
    name: 'bundling',
    within: ['scripts/bundling/'],
    rooms: [],
    node: 'all',
    door: 'A plugin of the build stands alone: it is loaded with the configuration.',
  },
  {
    name: 'sample',
    within: ['scripts/sample/'],
    rooms: ['core', 'formats', 'storage', 'workers'],
    node: 'all',
    door: 'The sample is made through the same commands as any notebook: storage, with core, formats and workers.',
  },
  {
    name: 'scripts',
    within: ['scripts/'],
    rooms: ['checks'],
    node: 'all',
    computedImports: true,
    door: 'Scripts run before anything is installed or built, so they import only each other and what Node brings.',
  },
  {
    name: 'configuration',
    within: ['electron.vite.config.ts', 'vitest.config.ts'],
    rooms: ['bundling'],
    node: 'all',
    door: 'A configuration file stands alone, but for the plugins of the build in scripts/bundling.',
  },
]

/** Files of a room that need no import rules: they import nothing. */
export const silentFiles = /(?:^|\/)(?:tsconfig\.json|README\.md|package\.json)$|\/fixtures\//

/** What a test, or what tests share in a folder `testing`, may import beside what its room may. With vite they build programs to kill. */
export const testPackages = ['vitest', 'fast-check', 'vite']
export const isTest = /\.test\.(?:tsx?|mjs)$|\/testing\/[^/]*\.tsx?$/

const windowRooms = ['ui', 'records', 'article', 'editor', 'store', 'feature', 'app']

/** Every third-party package and the rooms that may import it; none for programs that are only run. */
export const packages = {
  '@axe-core/playwright': ['e2e'],
  '@biomejs/biome': [],
  '@electron/asar': ['packaging'],
  '@electron/fuses': ['packaging'],
  '@fontsource-variable/inter': ['app'],
  '@fontsource-variable/source-serif-4': ['app'],
  '@lexical/clipboard': ['editor'],
  '@lexical/extension': ['editor'],
  '@lexical/history': ['editor'],
  '@lexical/html': ['editor'],
  '@lexical/link': ['editor'],
  '@lexical/list': ['editor'],
  '@lexical/markdown': ['editor'],
  '@lexical/react': ['editor'],
  '@lexical/rich-text': ['editor'],
  '@lexical/selection': ['editor'],
  '@lexical/utils': ['editor'],
  '@mozilla/readability': ['formats'],
  '@playwright/test': ['e2e', 'bench', 'packaging'],
  '@tanstack/react-virtual': ['ui', 'feature', 'app'],
  '@types/markdown-it': [],
  '@types/node': [],
  '@types/react': [],
  '@types/react-dom': [],
  '@vitejs/plugin-react': ['configuration'],
  electron: ['main', 'preload', 'e2e', 'bench', 'default app', 'packaging'],
  'electron-builder': ['packaging'],
  'electron-vite': ['configuration'],
  'fast-check': [],
  franc: ['formats'],
  lexical: ['editor'],
  linkedom: ['formats'],
  lowdb: ['storage'],
  'markdown-it': ['formats', 'checks'],
  'oxc-parser': ['checks'],
  'oxc-resolver': ['checks'],
  parse5: ['formats'],
  react: windowRooms,
  'react-aria-components': ['ui', 'feature', 'app'],
  'react-dom': windowRooms,
  typescript: [],
  vite: ['configuration', 'bench', 'bundling', 'sample'],
  vitest: ['configuration'],
  zod: ['core', 'formats', 'contract', 'storage', 'workers', 'main', 'cli', 'e2e'],
}

/** Rooms that may speak of a package's types though not use it. */
export const packageTypes = { zod: windowRooms }

/** Where a package that is used in the wrong room is to be used instead. */
export const packageDoors = {
  electron:
    'Only src/main (and the preload, for its bridge) talks to Electron: add a channel to src/contract, or hand the value in.',
  lowdb: 'src/storage is the single writer: run a command through it.',
  lexical: 'Only src/renderer/editor knows Lexical: use what it exports, or add to it.',
}

/** Which of Electron's names a file may import. The first rule that matches counts. */
export const electronUse = [
  {
    within: ['src/preload/'],
    only: ['contextBridge', 'ipcRenderer', 'webUtils'],
    door: 'The preload is the bridge and nothing else; what it should reach belongs behind a channel of src/contract.',
  },
  {
    within: ['src/main/ipc*'],
    never: ['contextBridge', 'ipcRenderer'],
    door: 'The bridge to the window is src/preload; this is the other end of it.',
  },
  {
    within: ['src/main/'],
    never: ['contextBridge', 'ipcRenderer', 'ipcMain'],
    door: 'Channels are handled in one place, src/main/ipc, where senders and arguments are checked; the bridge is src/preload.',
  },
]
