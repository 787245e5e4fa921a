// What Chromium would otherwise do over the network by itself: fetch component updates, ask for the time, report,
// predict. None of it is for a notebook that stays on its machine.
import { app } from 'electron'

const OFF = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'no-first-run',
]

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
]

/**
 * Must run before Electron is ready.
 * @param developing the development server on this machine must stay within reach
 */
export const quietenChromium = (developing: boolean): void => {
  for (const name of OFF) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('disable-features', FEATURES_OFF.join(','))
  // Whatever asks after all finds no host.
  app.commandLine.appendSwitch(
    'host-resolver-rules',
    developing ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
  )
}

/**
 * Puts every page's process behind Chromium's wall. Root cannot: scripts and tests that run as root start Electron with
 * --no-sandbox, which enabling the sandbox would take back, and no process could start. Windows ask for it all the same.
 */
export const enableSandbox = (): void => {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
