// The NewNotebook sheet.
export const NewNotebook = (_: { readonly onClose: () => void }) => null
