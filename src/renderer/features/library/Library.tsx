// The Library screen.
export const Library = () => null
