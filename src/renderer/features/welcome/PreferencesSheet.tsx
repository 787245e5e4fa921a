// The PreferencesSheet sheet.
export const PreferencesSheet = (_: { readonly onClose: () => void }) => null
