// The articles of the sample, in the order in which they were imported.
import type { CodedArticle } from '../material.ts'
import { capitalLedger } from './capital-ledger.ts'
import { daftarAlNahr } from './daftar-al-nahr.ts'
import { dravikStandard } from './dravik-standard.ts'
import { eskerfordMessenger } from './eskerford-messenger.ts'
import { ferrenAgency } from './ferren-agency.ts'
import { halmBridgeReview } from './halm-bridge-review.ts'
import { irmakyaka } from './irmakyaka.ts'
import { waterworkersStatement } from './waterworkers-statement.ts'

export const ARTICLES: readonly CodedArticle[] = [
  dravikStandard,
  eskerfordMessenger,
  ferrenAgency,
  capitalLedger,
  irmakyaka,
  daftarAlNahr,
  halmBridgeReview,
  waterworkersStatement,
]
