// The small words no text of a language does without. They settle what letter statistics alone get wrong on the
// length of a headline and a paragraph. Words that two of these languages share count for both.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** By BCP 47 tag; all in lower case. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to that for with was on at by from said has have will not this but they were been it as which'),
  tr: words('ve bir bu için ile da de olarak olan daha gibi sonra kadar ancak çok en ise dedi söyledi göre ne değil'),
  az: words('və bir bu üçün ilə da də olan daha kimi sonra qədər çox isə dedi ki edib bildirib edir olub'),
  de: words('der die das und ist nicht mit den von zu ein eine auf für im dem des sich auch wird sagte wurde bei nach'),
  fr: words('le la les des et est une un dans que qui pour du au sur pas par avec ce il plus sont été cette'),
  es: words('el la los las de que y en un una por con para no del se al su es más como fue sobre'),
  pt: words('o a os as de que e em um uma por com para não do da no na se ao mais foi pelo são'),
  it: words('il la le gli di che e in un una per con non del della al è si dei più ha sono nel alla'),
  nl: words('de het een van en in is dat op te voor met niet zijn aan er ook door maar bij wordt werd'),
  sv: words('och att det som en på är av för med den till inte har om ett var men sig från'),
  da: words('og at det som en på er af for med den til ikke har om et var men sig fra blev'),
  nb: words('og at det som en på er av for med den til ikke har om et var men seg fra ble'),
  pl: words('i w z na do że się nie to jest o jak za od po oraz przez ale był są dla'),
  cs: words('a v se na že je to s z do o i jako za by pro ale po který byl jsou'),
  sk: words('a v sa na že je to s z do o aj ako za by pre ale po ktorý bol sú'),
  hr: words('i u je na se za da su s od kao ali koji će iz o to nije bi rekao'),
  ro: words('și în de la a cu pe care nu că o un din este pentru să mai au fost al'),
  hu: words('a az és hogy nem is egy volt van meg de ez csak mint már ki el szerint azt'),
  fi: words('ja on ei että se oli hän mutta ovat kun myös joka sen mukaan tai kuin'),
  sq: words('dhe e në të për me që një nga është ka se u si nuk do tha më'),
  ku: words('û di de ji bo li ku ew ev bi jî ne xwe hat kir got ê'),
  id: words('yang dan di dengan untuk dari ini itu pada tidak akan dalam ke oleh juga telah'),
  sw: words('na ya wa kwa ni katika la za cha kuwa hiyo huo alisema hii lakini'),
}

/** By word, the languages it is a small word of. */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = Object.entries(FUNCTION_WORDS).reduce(
  (index, [language, small]) => {
    for (const word of small) index.set(word, [...(index.get(word) ?? []), language])
    return index
  },
  new Map<string, string[]>(),
)

/** For each language, which share of the words are its small words; best first. */
export const functionWordShares = (text: string): { language: string; share: number }[] => {
  const found = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const counts = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]))
  for (const word of found)
    for (const language of LANGUAGES.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  return Array.from(counts, ([language, count]) => ({ language, share: count / Math.max(1, found.length) })).sort(
    (one, other) => other.share - one.share,
  )
}
