// The app's own addresses and what they stand for on disk. Pure, since this is where a path could escape.
import { isAbsolute, relative, resolve } from 'node:path'

export const SCHEME = 'app'
export const HOST = 'parallax'
export const ORIGIN = `${SCHEME}://${HOST}`
export const PAGE = `${ORIGIN}/index.html`

/** Whether an address belongs to the app itself. Node calls the origin of such a scheme "null", so it is read by parts. */
export const isOurs = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === ''
}

/**
 * @param folder the only folder that is served
 * @returns the file that an address stands for, or null for one that stands for none inside the folder
 */
export const fileAt = (address: string, folder: string): string | null => {
  if (!isOurs(address)) return null
  const path = decoded(new URL(address).pathname)
  if (path === null || path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null
  const file = resolve(folder, `.${path}`)
  const inside = relative(folder, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
