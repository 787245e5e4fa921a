// The Trash screen.
export const Trash = () => null
