// Deletes articles for good, with their claims. Their files stay until the notebook closes, so that this too can be undone.
import { ArticleId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const deleteArticles = removing('articles', ArticleId, (count) => `delete ${counted(count, 'article')} for good`)
