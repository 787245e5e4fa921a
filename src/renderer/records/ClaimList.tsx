// Claims as a list to look through; choosing one goes to its passage.
import type { ClaimId } from '#core/model/index.ts'
import { claimWords } from '#core/wording/claim.ts'
import { useNotebook, useStore } from '../store/hooks.ts'
import { LongList } from '../ui/LongList.tsx'
import { ClaimLine } from './ClaimLine.tsx'
import styles from './ClaimList.module.css'

const USUAL_HEIGHT = 64

export const ClaimList = ({ label, claims }: { readonly label: string; readonly claims: readonly ClaimId[] }) => (
  <LongList label={label} ids={claims} usualHeight={USUAL_HEIGHT} line={(id) => <Line id={id} />} />
)

const Line = ({ id }: { readonly id: ClaimId }) => {
  const { place } = useStore()
  const found = useNotebook(
    ['claims', 'articles', 'sources', 'codes', 'facets'],
    (state) => {
      const claim = state.claims.get(id)
      return claim && { article: claim.article, words: claimWords(state, claim) }
    },
    [id],
  )
  if (found === undefined) return null
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => place.set({ view: 'reader', article: found.article, claim: id })}
    >
      <ClaimLine claim={found.words} />
    </button>
  )
}
