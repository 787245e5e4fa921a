// The Briefs screen.
export const Briefs = () => null
