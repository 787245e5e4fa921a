#!/usr/bin/env node
// `npm run sample`: makes the sample notebook anew from what it is written in.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/sample.mjs'))
