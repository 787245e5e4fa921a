// The Compare screen.
export const Compare = () => null
