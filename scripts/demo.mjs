#!/usr/bin/env node
// `npm run demo`: the guided tour, driven through the real app on the sample; pictures and exports go to demo-output/.
import { runCommand } from './setup/node-version.mjs'

runCommand(() => import('./commands/demo.mjs'))
