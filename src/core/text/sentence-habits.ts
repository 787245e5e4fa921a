// What writers of several languages do around full stops, as data. Lists stay short on purpose: each entry is here
// because news text uses it often enough to cut a sentence in the wrong place.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Written with a dot and always followed by more of the sentence: titles, and words that introduce something. */
export const NEVER_LAST = set(`
  mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col capt cpt cmdr sgt maj adm rev hon pres supt insp
  hr det amb atty brig pvt cpl msgr fr mme mlle mgr dra doç yrd av sn alb yzb ütğm tümg tuğg korg org bşk arş öğr
  mt ft vs v vol viz cf approx dipl ing bzw vgl ggf evtl mio mrd tsd bkz haz e.g i.e z.b d.h
  г гг ул им проф акад тыс млн млрд руб κ κα δρ डॉ प्रो पं श्री
`)

/** Written with a dot and followed by a number: "No. 10", "Sept. 1", "s. 12". A full stop anywhere else. */
export const BEFORE_NUMBER = set(`
  no nos nr art arts abs sec fig figs p pp s c ca circa op ch par para bd vers ver tel
  jan feb mar apr jun jul aug sept sep oct nov dec januar februar märz
`)

/** May end a sentence, and does so only before a word that opens sentences. */
export const SOMETIMES_LAST = set(`
  st inc corp ltd co cos bros llc plc jr sr esq etc al dept est ave blvd rd assn univ intl natl mfg gmbh
  usw u.a ss vb vd cad mah sok apt
`)

/** American states, which are ordinary words where they open with a small letter ("fell ill."). */
export const STATES = set(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ont que
`)

/** Followed by the hour's zone or day, otherwise as good as a last word. */
export const HOURS = set('a.m p.m am pm')
export const AFTER_HOURS = set(`
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet trt eastern central pacific mountain moscow
  monday tuesday wednesday thursday friday saturday sunday jan feb march april may june july aug sept oct nov dec
  january february august september october november december
`)

/** Words that open sentences and are hardly ever part of a name: after an abbreviation they decide. */
export const OPENERS = set(`
  the a an this that these those it its he she they we you i his her their our my there here what when where why who how
  which while after before since during although though because if as at by for from in into of on to with without under
  about among but and or so yet nor however still also then now once both some many most several all no not one two three
  four five other others another only even just until earlier later meanwhile instead asked according despite officials
  police authorities witnesses analysts critics experts investigators reporters lawmakers residents
  der die das ein eine einer eines er sie es wir ihr ich dies diese dieser dieses doch aber und auch nach seit bei mit
  für auf aus als wenn dass wie was wer nun dann dort hier zudem außerdem allerdings dabei damit
  bu şu o bir ve ancak ama fakat ise de ayrıca daha sonra önce bunun bunu burada şimdi ne çünkü eğer öte
  il elle ils elles nous vous cette ces dans mais une selon après avant
  он она они это этот эта в на но и по как что
`)

/** A letter after one of these counts or names something, and is no initial: "World War I.", "Plan B." */
export const LETTERED = set(`
  war phase part act title class type chapter volume division section article plan option vitamin hepatitis group grade
  schedule appendix exhibit team block category terminal elizabeth charles henry figure table annex
`)

/** After a question in quotation marks, "… Holt asked" goes on with the sentence. */
export const SAYING = set(`
  said says say asked asks added adds told tells wrote writes replied replies answered answers demanded cried shouted
  called wondered exclaimed declared insisted responded recalled continued joked quipped tweeted posted
  fragte fragt sagte sagt rief ruft schrieb antwortete meinte dedi diyor sordu
`)

/** Names of months after "3." in languages that write ordinals with a dot. */
export const MONTHS = set(`
  januar jänner februar märz april mai juni juli august september oktober november dezember
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
`)
