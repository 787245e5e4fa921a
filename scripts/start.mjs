#!/usr/bin/env node
// `npm start`: sets up whatever is missing and opens the app.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/start.mjs'))
