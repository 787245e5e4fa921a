// The RenameNotebook sheet.
export const RenameNotebook = (_: { readonly onClose: () => void }) => null
