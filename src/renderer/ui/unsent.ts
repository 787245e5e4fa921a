// Fields hold typed words back for a moment. Whoever closes what they stand in asks for them first, by what is handed
// down here; where nothing is, fields send when they are left.
import { createContext, useContext, useEffect, useEffectEvent, useLayoutEffect } from 'react'

/** Each answers with what ends it. */
export interface Unsent {
  /** Registers how to send what is held back. */
  hold(send: () => void): () => void
  /** Something is held back now. */
  begin(): () => void
}

const nothing = () => () => undefined
const UnsentContext = createContext<Unsent>({ hold: nothing, begin: nothing })
export const UnsentProvider = UnsentContext.Provider

export const useUnsent = (send: () => void, isHolding: boolean): void => {
  const { hold, begin } = useContext(UnsentContext)
  const latest = useEffectEvent(send)
  useEffect(() => hold(() => latest()), [hold])
  // Before the letter is painted that is not sent yet: beside it nothing may say that all is saved.
  useLayoutEffect(() => (isHolding ? begin() : undefined), [begin, isHolding])
}
