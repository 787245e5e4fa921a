// The About sheet.
export const About = (_: { readonly onClose: () => void }) => null
