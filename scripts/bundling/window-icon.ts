// A plugin of the build: the picture of a window lies beside the main program, so that it is found wherever that is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** @param root the checkout */
export const windowIcon = (root: string): Plugin => ({
  name: 'parallax:window-icon',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(join(root, 'resources/icons/linux/256x256.png'))
    this.emitFile({ type: 'asset', fileName: 'icon.png', source })
  },
})
