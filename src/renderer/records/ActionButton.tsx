// A button for an entry of the catalog, with the key that does the same: what a screen with nothing in it teaches.
import type { ReactNode } from 'react'
import { CATALOG, type CatalogId } from '#core/commands/catalog.ts'
import { useKeySigns, useStore } from '../store/hooks.ts'
import { Button } from '../ui/Button.tsx'

interface ActionButtonProps {
  readonly action: CatalogId
  readonly isPrimary?: boolean
  /** The entry's own label where nothing else is said. */
  readonly children?: ReactNode
}

export const ActionButton = ({ action, isPrimary = false, children }: ActionButtonProps) => {
  const { actions } = useStore()
  const keys = useKeySigns(action)
  return (
    <Button weight={isPrimary ? 'primary' : 'plain'} onPress={() => actions.perform(action)} keys={keys}>
      {children ?? CATALOG.find(({ id }) => id === action)?.label}
    </Button>
  )
}
