#!/usr/bin/env node
// `npm run pictures`: takes the pictures of the README and the user guide anew.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/pictures.mjs'))
