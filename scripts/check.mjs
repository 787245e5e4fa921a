#!/usr/bin/env node
// `npm run check`: the fast checks, without a window.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/check.mjs'))
