// Run as a program by the checks: the layers and the house's limits, over this checkout.
import { root } from '../setup/places.mjs'
import { checkHouse } from './house.mjs'
import { checkLayers } from './layers.mjs'
import { listing } from './violations.mjs'

const violations = [...checkLayers(root), ...checkHouse(root)]
if (violations.length > 0) {
  console.log(listing(violations))
  process.exitCode = 1
}
