// What the library is grouped and filtered by, in a row below its bar: each filter says what it lets pass, and lets all
// pass again.
import { type Aspect, type Grouping, UNSET } from '#core/library/aspects.ts'
import type { LibraryRow } from '#core/library/rows.ts'
import { chosenOf, isFiltering, offersOf } from '#core/library/view.ts'
import { dateWords } from '#core/wording/date.ts'
import { languageName } from '#core/wording/language.ts'
import { READING_NAMES_BRIEF } from '#core/wording/reading.ts'
import { useKeySigns, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { ColumnsButton } from '../../ui/table/ColumnsButton.tsx'
import type { Columns } from '../../ui/table/columns.ts'
import { FilterRow, GroupChoice } from '../../ui/table/FilterRow.tsx'
import { ValueFilter } from '../../ui/table/ValueFilter.tsx'
import type { LookedAt } from './use-view.ts'

interface LibraryFiltersProps {
  readonly looking: LookedAt
  readonly rows: readonly LibraryRow[]
  readonly columns: Columns<LibraryRow>
  /** Articles that are selected. */
  readonly chosen: number
}

const ASPECTS: readonly { readonly aspect: Aspect; readonly label: string }[] = [
  { aspect: 'outlet', label: 'Outlet' },
  { aspect: 'date', label: 'Published' },
  { aspect: 'language', label: 'Language' },
  { aspect: 'reading', label: 'Read' },
]

const GROUPINGS: readonly { readonly id: Grouping; readonly name: string }[] = [
  { id: 'outlet', name: 'Outlet' },
  { id: 'month', name: 'Month' },
  { id: 'year', name: 'Year' },
  { id: 'language', name: 'Language' },
  { id: 'reading', name: 'Reading state' },
]

export const LibraryFilters = ({ looking, rows, columns, chosen }: LibraryFiltersProps) => {
  const { view, facets } = looking
  const ofFacets = [...facets].map(([aspect, label]) => ({ aspect, label }))
  const nameOf = useNameOf(looking)
  const groups = [...GROUPINGS, ...ofFacets.map(({ aspect, label }) => ({ id: aspect, name: label }))]
  return (
    <FilterRow
      more={
        <>
          <EditDetails chosen={chosen} />
          <ColumnsButton columns={columns} />
        </>
      }
    >
      <GroupChoice groups={groups} group={view.grouping} onGroup={looking.setGrouping} />
      {[...ASPECTS, ...ofFacets].map(({ aspect, label }) => (
        <ValueFilter
          key={aspect}
          label={label}
          chosen={chosenOf(view.filters, aspect)}
          onChosen={(values) => looking.setFilter(aspect, values)}
          nameOf={(key) => nameOf(aspect, key)}
          offers={() => offersOf(rows, view, aspect, facets)}
        />
      ))}
      {isFiltering(view) && (
        <Button weight="quiet" onPress={looking.showAll}>
          Show all
        </Button>
      )}
    </FilterRow>
  )
}

const EditDetails = ({ chosen }: { readonly chosen: number }) => {
  const { actions } = useStore()
  const { readOnly } = useReplica()
  const keys = useKeySigns('library.editDetails')
  if (readOnly !== null) return null
  return (
    <Button weight="quiet" onPress={() => actions.perform('library.editDetails')} keys={keys}>
      {chosen > 1 ? `Edit details of ${chosen}` : 'Edit details'}
    </Button>
  )
}

const NOT_KNOWN: Readonly<Record<string, string>> = { outlet: 'not known', date: 'none', language: 'not known' }
const READING: Readonly<Record<string, string>> = READING_NAMES_BRIEF

/** What a chosen value is called on its chip, also where no article has it any more. */
const useNameOf = ({ facets }: LookedAt) =>
  useNotebook(
    ['sources', 'codes'],
    (state) => {
      const names = new Map<string, string>()
      for (const source of state.sources.values()) if (source.kind === 'outlet') names.set(source.id, source.name)
      for (const code of state.codes.values()) if (facets.has(code.facet)) names.set(code.id, code.name)
      return (aspect: Aspect, key: string): string => {
        if (key === UNSET) return NOT_KNOWN[aspect] ?? 'not set'
        if (key === 'several') return 'over several years'
        if (aspect === 'date') return dateWords(key)
        if (aspect === 'language') return languageName(key) ?? key
        return names.get(key) ?? READING[key] ?? key
      }
    },
    [facets],
  )
