// The Claims screen.
export const Claims = () => null
