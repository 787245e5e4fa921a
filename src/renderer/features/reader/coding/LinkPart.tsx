// Links between the live claim and others, of whichever article: what kind, why, and the other claim's words.
import { type ArticleId, type ClaimId, claimedWords, type LinkId } from '#core/model/index.ts'
import { linksAt, type NotebookState } from '#core/notebook/state.ts'
import { outletName } from '#core/wording/names.ts'
import { useNotebook, useStore } from '../../../store/hooks.ts'
import { Chooser, Row } from '../../../ui/ChipRow.tsx'
import { RemoveButton } from '../../../ui/RemoveButton.tsx'
import { LinkMaker } from './LinkMaker.tsx'
import styles from './LinkPart.module.css'
import type { PartProps } from './LiveForm.tsx'

export const LinkPart = ({ as, claim, chooser }: PartProps) => {
  const store = useStore()
  const open = chooser({ of: 'link' })
  const links = useNotebook(['links', 'claims', 'articles', 'sources'], (state) => linksOf(state, claim.id), [claim.id])
  if ((as === 'row') !== links.length > 0) return null
  const choose = (
    <Chooser label={as === 'offer' ? 'Link' : '+'} title="Link to another claim" keys="L" {...open}>
      <LinkMaker
        from={claim.id}
        onLink={(link) => {
          open.onClose()
          void store.run('link.add', { between: 'claims', from: claim.id, ...link })
        }}
      />
    </Chooser>
  )
  if (as === 'offer') return choose
  return (
    <Row label="Links">
      {links.map((link) => (
        <div key={link.id} className={styles.link} title={link.reason || undefined}>
          <button type="button" className={styles.words} onClick={() => store.place.set({ ...link.place })}>
            <span className={styles.kind}>
              <b>{link.isOutgoing ? link.kind : `${link.kind} this`}</b> · <span dir="auto">{link.outlet}</span>
            </span>
            <q dir="auto">{link.words}</q>
          </button>
          <RemoveButton
            label={`Remove link: ${link.kind}`}
            onPress={() => void store.run('link.remove', { ids: [link.id] })}
          />
        </div>
      ))}
      {choose}
    </Row>
  )
}

interface LinkShown {
  readonly id: LinkId
  readonly kind: string
  readonly reason: string
  readonly isOutgoing: boolean
  readonly words: string
  readonly outlet: string
  readonly place: { readonly view: 'reader'; readonly article: ArticleId; readonly claim: ClaimId }
}

const linksOf = (state: NotebookState, claim: ClaimId): LinkShown[] =>
  linksAt(state, claim).flatMap((link): LinkShown[] => {
    if (link.between !== 'claims') return []
    const other = state.claims.get(link.from === claim ? link.to : link.from)
    const article = other && state.articles.get(other.article)
    if (other === undefined || article === undefined) return []
    return [
      {
        id: link.id,
        kind: link.kind,
        reason: link.reason,
        isOutgoing: link.from === claim,
        words: claimedWords(other),
        outlet: outletName(state, article),
        place: { view: 'reader', article: article.id, claim: other.id },
      },
    ]
  })
