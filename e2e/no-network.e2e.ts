// No host is contacted: Chromium's own log of the network, from launch to quitting, holds no request that left the app.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { freshFolder, launchApp } from './launch.ts'

const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int(), params: z.unknown().optional() })),
})

/** Asking for an address, resolving a name, opening a connection. What the app serves itself passes none of these. */
const REACHING_OUT =
  /^(?:URL_REQUEST|HOST_RESOLVER|DNS_TRANSACTION|CONNECT_JOB|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|QUIC_SESSION$)/

const outgoing = async (file: string): Promise<string[]> => {
  const { constants, events } = NetLog.parse(JSON.parse(await readFile(file, 'utf8')))
  expect(events.length, 'the log was written').toBeGreaterThan(0)
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]))
  return events
    .map(({ type, params }) => `${names.get(type) ?? type} ${JSON.stringify(params ?? {})}`)
    .filter((event) => REACHING_OUT.test(event.split(' ')[0] ?? ''))
}

test('a launch contacts no host', async () => {
  const folder = await freshFolder('network')
  const log = join(folder, 'net.json')
  const app = await launchApp({ profile: folder, switches: [`--log-net-log=${log}`] })
  const page = await app.firstWindow()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => fetch('https://page.example.net/').catch(() => undefined))
  await app.evaluate(({ net }) => net.fetch('https://main.example.net/').catch(() => undefined))
  await app.close()
  expect(await outgoing(log)).toEqual([])
  await rm(folder, { recursive: true, force: true })
})
