// Which pages are ours: the built window, or, in `npm run dev` only, the development server on this machine.
import { isOurs, PAGE } from '../protocol/address.ts'
import { developmentPolicy } from './policy.ts'

export interface OwnPages {
  /** Whether they come from the development server. */
  readonly developing: boolean
  /** The address a window opens with. */
  readonly page: string
  isOurs(address: string): boolean
  /** Whether the network stack may fetch this for a page of ours. */
  mayLoad(address: string): boolean
  /** The policy to put on what another server answers; null where the app serves its own pages with theirs. */
  readonly foreignPolicy: string | null
}

export const builtPages: OwnPages = {
  developing: false,
  page: PAGE,
  isOurs,
  mayLoad: (address) => isOurs(address) || /^(?:devtools|data|blob):/.test(address),
  foreignPolicy: null,
}

/** @param server the development server's address, as electron-vite gives it */
export const developmentPages = (server: string): OwnPages => {
  const { origin, host } = new URL(server)
  const isServed = (address: string) => URL.canParse(address) && new URL(address).origin === origin
  return {
    developing: true,
    page: server,
    isOurs: isServed,
    mayLoad: (address) => isServed(address) || address.startsWith(`ws://${host}/`) || builtPages.mayLoad(address),
    foreignPolicy: developmentPolicy(host),
  }
}
