// Tells zod not to compile schemas into functions: the window's policy forbids making code from strings, and reports
// even the attempt. Imported first by every page.
import { z } from 'zod'

z.config({ jitless: true })
