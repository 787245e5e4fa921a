#!/usr/bin/env node
// `npm run dev`: the app with hot reload.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/dev.mjs'))
