import { beforeAll, describe, expect, it } from 'vitest'
import { type LanguageOf, loadLanguageGuess } from './language.ts'

describe('the language of a text', () => {
  let languageOf: LanguageOf
  beforeAll(async () => {
    languageOf = await loadLanguageGuess()
  })

  it.each([
    ['en', 'The ferry between Port Alder and Sandrin will run again on Monday, the harbour office said.'],
    ['tr', 'Vapur bu sabah iskeleden ayrıldı; kaptan, yolculuğun kısa süreceğini ve fırtına beklenmediğini söyledi.'],
    ['az', 'Bərə bazar ertəsi günü yenidən işləyəcək və biletlər limanda satılacaq, liman idarəsi bildirib.'],
    ['de', 'Die Fähre fährt ab Montag wieder zwischen Port Alder und Sandrin, teilte das Hafenamt mit.'],
    ['fr', 'Le bac reprendra lundi entre Port Alder et Sandrin, a annoncé la capitainerie du port.'],
    ['es', 'El transbordador volverá a circular el lunes entre Port Alder y Sandrin, dijo la oficina del puerto.'],
    ['pt', 'A balsa voltará a funcionar na segunda-feira entre Port Alder e Sandrin, disse a capitania do porto.'],
    ['it', 'Il traghetto tornerà a collegare Port Alder e Sandrin da lunedì, ha detto la capitaneria del porto.'],
    ['ku', 'Keştî dê roja duşemê dîsa di navbera her du benderan de biçe û were, rêveberiya benderê got û hat.'],
    ['ru', 'Паром снова начнет ходить с понедельника, сообщили в порту, и билеты уже продаются.'],
    ['uk', 'Пором знову почне ходити з понеділка, повідомили в порту, її квитки вже є.'],
    ['hy', 'Լաստանավը մեկնեց առավոտյան։'],
    ['he', 'המעבורת תחזור לפעול ביום שני'],
    ['fa', 'کشتی از روز دوشنبه دوباره میان دو بندر رفت و آمد خواهد کرد'],
    ['ar', 'ستعود العبارة إلى العمل يوم الاثنين بين الميناءين كما قال مكتب الميناء'],
    ['zh', '渡輪早上開出，船長說今天風平浪靜。'],
    ['ja', 'フェリーは月曜日から運航を再開すると港湾事務所が発表した。'],
    ['ko', '여객선은 월요일부터 다시 운항한다고 항만 사무소가 밝혔다.'],
    ['el', 'Το πλοίο θα ξεκινήσει και πάλι τη Δευτέρα.'],
    ['ka', 'ბორანი ორშაბათიდან ისევ იმუშავებს.'],
  ])('is told: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each(['', '7 September 2025', 'Ferry strike ends', 'PLZ 12 34 56 78 90 ABC', 'Port Alder — Порт Алдер — ポート'])(
    'is left open where too little is said: %s',
    (text) => {
      expect(languageOf(text)).toBeNull()
    },
  )

  it('is not changed by the names of another script', () => {
    expect(languageOf('The Yıldırım family of Sandrin (Сандрин) said that they were waiting for the ferry.')).toBe('en')
  })
})
