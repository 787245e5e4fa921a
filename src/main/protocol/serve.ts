// Serves the built window under app://parallax/ with the strict header on every answer, refusals included.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Protocol, protocol } from 'electron'
import { contentSecurityPolicy, withNonce } from '../security/policy.ts'
import { fileAt, SCHEME } from './address.ts'
import { mediaTypeOf } from './media-types.ts'

/** Must run before Electron is ready. Standard and secure, so that the page has an origin and a storage of its own. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** @param folder the built window, the only thing served */
export const serveWindow = (of: Protocol, folder: string): void =>
  of.handle(SCHEME, (request) => (request.method === 'GET' ? answer(request.url, folder) : refusal(405)))

const answer = async (address: string, folder: string): Promise<Response> => {
  const file = fileAt(address, folder)
  const mediaType = file === null ? null : mediaTypeOf(file)
  if (file === null || mediaType === null) return refusal(404)
  const nonce = freshNonce()
  try {
    const bytes = await readFile(file)
    const body = mediaType.startsWith('text/html') ? withNonce(bytes.toString('utf8'), nonce) : bytes
    return new Response(body, { headers: headers(nonce, mediaType) })
  } catch {
    return refusal(404)
  }
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: headers(freshNonce(), 'text/plain; charset=utf-8') })

const freshNonce = (): string => randomBytes(18).toString('base64')

const headers = (nonce: string, mediaType: string): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})
