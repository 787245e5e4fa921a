#!/usr/bin/env node
// `npm run icons`: draws the icons anew after a change of resources/icons/*.svg.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/icons.mjs'))
