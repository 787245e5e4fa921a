// The whole of a claim: its words among those around them, who says them through whom, where they stand, its translations
// and the claims it is linked with.
import type { TableRow } from '#core/claims-table/row.ts'
import { type Claim, type ClaimId, claimedWords, contentPassages } from '#core/model/index.ts'
import { linksAt, type NotebookState } from '#core/notebook/state.ts'
import { claimWords } from '#core/wording/claim.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './WholeClaim.module.css'

interface WholeClaimProps {
  readonly row: TableRow
  readonly onOpen: (claim: ClaimId) => void
}

const READ = ['claims', 'articles', 'sources', 'codes', 'facets', 'links'] as const

export const WholeClaim = ({ row: { claim }, onOpen }: WholeClaimProps) => {
  const { actions } = useStore()
  const { words, links } = useNotebook(
    READ,
    (state) => ({ words: claimWords(state, claim), links: linksOf(state, claim.id) }),
    [claim],
  )
  const attribution = claim.passages.filter(({ role }) => role === 'attribution')
  const said = [words.speaker, words.relay, words.form].filter(Boolean).join(' · ')
  return (
    <section className={styles.whole} data-colour={words.colour ?? undefined} aria-label="Claim">
      <blockquote className={styles.passage} dir="auto">
        {contentPassages(claim).map(({ anchor }, at, all) => (
          <span key={anchor.start}>
            <span className={styles.around}>{at === 0 ? `…${from(anchor.before)}` : ' […] '}</span>
            {anchor.quote}
            {at === all.length - 1 && <span className={styles.around}>{until(anchor.after)}…</span>}
          </span>
        ))}
      </blockquote>
      <p className={styles.said} dir="auto">
        {said}
      </p>
      {attribution.length > 0 && (
        <p className={styles.quiet} dir="auto">
          Said so in: “{attribution.map(({ anchor }) => anchor.quote).join(' […] ')}”
        </p>
      )}
      <p className={styles.quiet}>
        <span dir="auto">{words.outlet}</span>, <span dir="auto">{words.title}</span>
        {words.date && ` · ${words.date}`}
      </p>
      {claim.renderings.map(({ language, text }) => (
        <p key={`${language} ${text}`} className={styles.rendering} dir="auto">
          {text} <span className={styles.language}>translated into {language}</span>
        </p>
      ))}
      {links.length > 0 && (
        <ul className={styles.links} aria-label="Links to other claims">
          {links.map(({ id, words: link, other, quote }) => (
            <li key={id}>
              <button type="button" className={styles.link} onClick={() => onOpen(other)}>
                <span className={styles.kind}>{link}</span> <span dir="auto">“{quote}”</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.go}>
        <Button onPress={() => onOpen(claim.id)} keys={OPEN_KEYS}>
          Open passage
        </Button>
        <Button onPress={() => actions.perform('compare.beside')}>Side by side…</Button>
      </div>
    </section>
  )
}

const OPEN_KEYS = ['↵']

/** Words that are cut in the middle are left out: what stands around a passage is kept by letters. */
const from = (before: string): string => before.replace(/^\S*(?=\s)/u, '')
const until = (after: string): string => after.replace(/(?<=\s)\S*$/u, '').trimEnd()

const linksOf = (state: NotebookState, id: Claim['id']) =>
  linksAt(state, id).flatMap((link) => {
    if (link.between !== 'claims') return []
    const isOwn = link.from === id
    const other = state.claims.get(isOwn ? link.to : link.from)
    if (other === undefined) return []
    return [{ id: link.id, words: isOwn ? link.kind : `← ${link.kind}`, other: other.id, quote: claimedWords(other) }]
  })
