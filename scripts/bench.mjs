#!/usr/bin/env node
// `npm run bench`: measures ours against the yardsticks.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/bench.mjs'))
