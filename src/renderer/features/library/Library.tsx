// The articles of the notebook: as a list to find and open them, or as a grid in which their details are put right.
import { useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { usePlace, useStore } from '../../store/hooks.ts'
import { DetailsGrid } from './DetailsGrid.tsx'
import { LibraryList } from './LibraryList.tsx'

export const Library = () => {
  const { placeHistory } = useStore()
  const place = usePlace()
  const added = place.view === 'library' ? place.articles : undefined
  const [selected, setSelected] = useState<ReadonlySet<ArticleId>>(new Set(added))
  const [edited, setEdited] = useState<readonly ArticleId[] | null>(null)
  /** The row to come back to: of the article that was read or edited last. */
  const [last, setLast] = useState(() => {
    const before = placeHistory.past.get().at(-1)
    return before?.view === 'reader' ? before.article : null
  })
  const [seen, setSeen] = useState(added)
  if (added !== seen) {
    setSeen(added)
    setSelected(new Set(added))
    setEdited(null)
  }
  if (edited !== null) {
    return (
      <DetailsGrid
        articles={edited}
        onLeave={(article) => {
          setLast(article)
          setEdited(null)
        }}
      />
    )
  }
  return (
    <LibraryList selected={selected} onSelected={setSelected} added={added} last={last} onEditDetails={setEdited} />
  )
}
