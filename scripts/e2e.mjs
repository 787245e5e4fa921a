#!/usr/bin/env node
// `npm run e2e`: the end-to-end tests in a real Electron window; further words go to Playwright.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/e2e.mjs'))
