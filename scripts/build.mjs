#!/usr/bin/env node
// `npm run build`: builds main, command line, preload and window into out/, after whatever set-up is missing.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/build.mjs'))
