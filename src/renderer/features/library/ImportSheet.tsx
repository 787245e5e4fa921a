// The import sheet.
interface ImportSheetProps {
  readonly paths: readonly string[] | null
  readonly paste: { readonly text: string; readonly html: string | null } | null
  readonly onClose: () => void
}
export const ImportSheet = (_: ImportSheetProps) => null
