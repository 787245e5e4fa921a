// Fields hold typed words back for a moment. Whoever closes what they stand in asks for them first, by what is handed
// down here; where nothing is, fields send when they are left.
import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** Registers how to send what is held back; answers with what ends the registration. */
export type HoldUnsent = (send: () => void) => () => void

const UnsentContext = createContext<HoldUnsent>(() => () => undefined)
export const UnsentProvider = UnsentContext.Provider

export const useUnsent = (send: () => void): void => {
  const hold = useContext(UnsentContext)
  const latest = useEffectEvent(send)
  useEffect(() => hold(() => latest()), [hold])
}
