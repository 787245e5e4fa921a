// Every command by its name: what a window or the command line may ask of the writer.
import type { z } from 'zod'
import { addArticles } from './article-add.ts'
import { addVersion } from './article-add-version.ts'
import { changeArticles } from './article-change.ts'
import { changeEachArticle } from './article-change-each.ts'
import { changeVersion } from './article-change-version.ts'
import { deleteArticles } from './article-delete.ts'
import { mentionDates } from './article-mention-dates.ts'
import { restoreArticles, trashArticles } from './article-trash.ts'
import { addBrief } from './brief-add.ts'
import { changeBrief } from './brief-change.ts'
import { editBrief } from './brief-edit.ts'
import { deleteBriefs, restoreBriefs, trashBriefs } from './brief-trash.ts'
import { attributeClaims } from './claim-attribute.ts'
import { setNote, setPassages, setRenderings } from './claim-change.ts'
import { createClaim } from './claim-create.ts'
import { removeClaims } from './claim-remove.ts'
import { setSpeaker } from './claim-set-speaker.ts'
import { addCode } from './code-add.ts'
import { changeCode } from './code-change.ts'
import { removeCodes } from './code-remove.ts'
import { renameCoder } from './coder-rename.ts'
import { setCodings } from './coding-set.ts'
import { addComparison } from './comparison-add.ts'
import { changeComparison } from './comparison-change.ts'
import { removeComparisons } from './comparison-remove.ts'
import { addFacet } from './facet-add.ts'
import { changeFacet } from './facet-change.ts'
import { removeFacet } from './facet-remove.ts'
import { addLink } from './link-add.ts'
import { changeLink } from './link-change.ts'
import { removeLinks } from './link-remove.ts'
import { addMemo } from './memo-add.ts'
import { changeMemo } from './memo-change.ts'
import { removeMemos } from './memo-remove.ts'
import { renameNotebook } from './notebook-rename.ts'
import { addPoint } from './point-add.ts'
import { changePoint } from './point-change.ts'
import { gatherClaims } from './point-gather.ts'
import { removePoints } from './point-remove.ts'
import { keepPlace, setReading } from './reading-set.ts'
import { addSilence } from './silence-add.ts'
import { changeSilence } from './silence-change.ts'
import { removeSilences } from './silence-remove.ts'
import { addSource } from './source-add.ts'
import { changeSource } from './source-change.ts'
import { removeSources } from './source-remove.ts'

export type { Command, Context, Edit, UndoPolicy } from './command.ts'

export const COMMANDS = {
  'notebook.rename': renameNotebook,
  'coder.rename': renameCoder,
  'article.add': addArticles,
  'article.change': changeArticles,
  'article.changeEach': changeEachArticle,
  'article.trash': trashArticles,
  'article.restore': restoreArticles,
  'article.delete': deleteArticles,
  'article.addVersion': addVersion,
  'article.changeVersion': changeVersion,
  'article.mentionDates': mentionDates,
  'claim.create': createClaim,
  'claim.setPassages': setPassages,
  'claim.setNote': setNote,
  'claim.setRenderings': setRenderings,
  'claim.attribute': attributeClaims,
  'claim.setSpeaker': setSpeaker,
  'claim.remove': removeClaims,
  'coding.set': setCodings,
  'facet.add': addFacet,
  'facet.change': changeFacet,
  'facet.remove': removeFacet,
  'code.add': addCode,
  'code.change': changeCode,
  'code.remove': removeCodes,
  'source.add': addSource,
  'source.change': changeSource,
  'source.remove': removeSources,
  'point.add': addPoint,
  'point.change': changePoint,
  'point.gather': gatherClaims,
  'point.remove': removePoints,
  'link.add': addLink,
  'link.change': changeLink,
  'link.remove': removeLinks,
  'silence.add': addSilence,
  'silence.change': changeSilence,
  'silence.remove': removeSilences,
  'reading.set': setReading,
  'reading.keepPlace': keepPlace,
  'comparison.add': addComparison,
  'comparison.change': changeComparison,
  'comparison.remove': removeComparisons,
  'brief.add': addBrief,
  'brief.change': changeBrief,
  'brief.edit': editBrief,
  'brief.trash': trashBriefs,
  'brief.restore': restoreBriefs,
  'brief.delete': deleteBriefs,
  'memo.add': addMemo,
  'memo.change': changeMemo,
  'memo.remove': removeMemos,
} as const

export type CommandId = keyof typeof COMMANDS
/** What a caller gives: fields with a default may be left out. */
export type CommandInput<Id extends CommandId> = z.input<(typeof COMMANDS)[Id]['input']>

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(COMMANDS, id)
