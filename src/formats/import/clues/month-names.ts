// Month names as papers print them, in the languages whose dates are read. Months of several languages that sound
// alike ("mart", "mars") never contradict each other, so one table serves all.

/** From January; variants and short forms parted by a bar. Accents and case do not matter. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  tr: 'ocak|oca subat|sub mart nisan|nis mayis haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasim|kas aralik|ara',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  de: 'januar|janner februar|feber marz april mai juni juli august september oktober|okt november dezember|dez',
  fr: 'janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre octobre novembre decembre',
  es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro|out novembro dezembro',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  ru: 'января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  hy: 'հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր',
}

/** Folds case, accents and the dotless ı away, so that EYLÜL and "eylül" are one. */
const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replace(/\.$/, '').normalize('NFC')

/** Months whose marks are part of the letter are kept as they fold: й becomes и on both sides. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) =>
    months
      .split(' ')
      .flatMap((names, index) => names.split('|').map((name): [string, number] => [folded(name), index + 1])),
  ),
)

/** 1 to 12, or null if the word names no month. A closing full stop is overlooked. */
export const monthNamed = (word: string): number | null => NUMBERS.get(folded(word)) ?? null
