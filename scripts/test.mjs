#!/usr/bin/env node
// `npm test`: sets up whatever is missing and runs every check; its last line counts the tests.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/test.mjs'))
