// The library of a notebook without articles: the three ways to bring some in.
import { ActionButton } from '../../records/ActionButton.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { Empty } from '../../ui/Empty.tsx'

export const NoArticles = ({ canImport }: { readonly canImport: boolean }) => {
  const ways = (
    <>
      <ActionButton action="import.files" isPrimary>
        Import files…
      </ActionButton>
      <ActionButton action="import.paste" />
    </>
  )
  return (
    <>
      <Bar title="Library" />
      <Empty title="No articles yet" actions={canImport && ways}>
        {canImport
          ? 'Drop articles anywhere in this window, choose their files, or paste one that you have copied.'
          : 'This notebook can only be read, and holds no articles.'}
      </Empty>
    </>
  )
}
