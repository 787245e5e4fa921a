// The dates that an article's text speaks of, resolved or still open.
import { Article, ArticleId } from '../model/index.ts'
import { changing } from './changing.ts'

export const mentionDates = changing(
  'articles',
  ArticleId,
  { dateMentions: Article.shape.dateMentions },
  'set dates in the text',
)
