#!/usr/bin/env node
// `npm run package`: packs the built app for this system, or for the one that a target names.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/package.mjs'))
