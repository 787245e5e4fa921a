#!/usr/bin/env node
// `npm run format`: writes the house format, sorts imports and applies safe fixes.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/format.mjs'))
