#!/usr/bin/env node
// `parallax`, the command line of a checkout: sets up whatever is missing, then runs it.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/parallax.mjs'))
