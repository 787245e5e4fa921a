// The Welcome screen.
export const Welcome = () => null
