// One claim in the margin: who says it and how, through whom, and how it is coded. Pressed, it becomes the live one.
import { memo, type ReactNode } from 'react'
import { type Claim, type ClaimId, speakingHop } from '#core/model/index.ts'
import { linksAt, type NotebookState } from '#core/notebook/state.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'
import { useNotebook } from '../../store/hooks.ts'
import { look } from '../../ui/look.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { StrokeColour } from '../drawing/strokes.ts'
import styles from './Card.module.css'

/** `isByKey`: the card had the focus and a key pressed it. */
export type OnTake = (claim: ClaimId, isByKey: boolean) => void

interface CardProps {
  readonly claim: Claim | undefined
  /** In pixels from the top of the margin; null for one that stands in a list. */
  readonly top: number | null
  readonly isFolded: boolean
  readonly place: number
  readonly total: number
  readonly colour: StrokeColour
  readonly onTake: OnTake
  readonly isLive: boolean
  /** What the live claim's card holds instead of its face; null where nothing can be changed. */
  readonly form?: ReactNode
  /** Stands beneath its face. */
  readonly foot?: ReactNode
  /** It has a counterpart somewhere else in the window. */
  readonly isPaired?: boolean
  /** It stands out just now: what ties it to the claim that is looked at; empty for that one itself. */
  readonly mark?: string | null
}

export const Card = memo((props: CardProps) => {
  const { claim, top, isFolded, colour, isLive, form, foot, mark = null } = props
  if (claim === undefined) return null
  return (
    <li
      className={look(styles.card, top !== null && styles.placed, isLive && styles.live, isFolded && styles.folded)}
      data-claim={claim.id}
      data-state={isLive ? 'live' : isFolded ? 'folded' : 'full'}
      data-colour={colour === 'none' ? undefined : colour}
      data-marked={mark === null ? undefined : ''}
      style={top === null ? undefined : { transform: `translateY(${Math.round(top)}px)` }}
    >
      {form ?? <Face {...props} claim={claim} />}
      {foot && <div className={styles.foot}>{foot}</div>}
      {mark && (
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
      )}
    </li>
  )
})

const READ = ['sources', 'codes', 'facets', 'points', 'articles', 'links'] as const

type FaceProps = Omit<CardProps, 'claim'> & { readonly claim: Claim }

const Face = (props: FaceProps) => {
  const { claim, isFolded, isLive, onTake, isPaired = false } = props
  const shown = useNotebook(READ, (state) => describeClaim(state, claim), [claim])
  const { words } = shown
  return (
    <button
      type="button"
      className={styles.face}
      aria-label={spoken(shown, props)}
      aria-current={isLive || undefined}
      onClick={(event) => onTake(claim.id, event.detail === 0)}
    >
      <span className={styles.head}>
        <span className={styles.who} data-unset={claim.voice === 'unset' ? '' : undefined} dir="auto">
          {words.speaker}
        </span>
        {isFolded ? (
          <span className={styles.words} dir="auto">
            {words.words}
          </span>
        ) : (
          <span className={styles.form}>{words.form}</span>
        )}
        {isPaired && (
          <span className={styles.pair} title="It has a counterpart in the other article">
            ⇄
          </span>
        )}
      </span>
      {!isFolded && <Details shown={shown} note={claim.note} />}
    </button>
  )
}

const Details = ({ shown, note }: { readonly shown: Shown; readonly note: string }) => {
  const { words, role, point, links } = shown
  const codes = [...words.perspectives, ...words.codes]
  const beneath = [words.relay, role].filter(Boolean).join(' · ')
  return (
    <>
      {beneath && <span className={styles.beneath}>{beneath}</span>}
      {words.translation && (
        <span className={styles.translation} dir="auto" lang={words.translation.language}>
          {words.translation.text}
        </span>
      )}
      {codes.length > 0 && (
        <span className={styles.tags}>
          {codes.map((code) => (
            <span key={code.id} className={styles.tag} data-colour={code.colour ?? undefined}>
              <Tag label={code.name} colour={code.colour} />
            </span>
          ))}
        </span>
      )}
      {point && <span className={styles.point}>Point: {point}</span>}
      {links > 0 && <span className={styles.beneath}>{links === 1 ? 'Linked to a claim' : `${links} links`}</span>}
      {note && (
        <span className={styles.note} dir="auto">
          {note}
        </span>
      )}
    </>
  )
}

interface Shown {
  readonly words: ClaimWords
  readonly role: string | null
  readonly point: string | null
  readonly links: number
}

const describeClaim = (state: NotebookState, claim: Claim): Shown => {
  const [only, ...others] = speakingHop(claim)?.sources ?? []
  const role = only !== undefined && others.length === 0 ? state.sources.get(only)?.roles.at(-1) : undefined
  return {
    words: claimWords(state, claim),
    role: role?.title || null,
    point: claim.point === null ? null : (state.points.get(claim.point)?.proposition ?? null),
    links: linksAt(state, claim.id).length,
  }
}

/** The card as it is read out: all that is seen, and what is beside it in the text. */
const spoken = ({ words }: Shown, { place, total, isPaired, mark }: FaceProps): string =>
  [
    `Claim ${place} of ${total}`,
    `“${words.words}”`,
    words.translation && `Translated: ${words.translation.text}`,
    [words.speaker, words.form, words.relay].filter(Boolean).join(', '),
    [...words.perspectives, ...words.codes].map((code) => code.name).join(', '),
    isPaired && 'It has a counterpart in the other article',
    mark,
  ]
    .filter(Boolean)
    .join('. ')
