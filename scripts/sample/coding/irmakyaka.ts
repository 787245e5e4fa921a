// The Turkish paper of the lowest quarter.
import { type CodedArticle, direct, indirect, on } from '../material.ts'

export const irmakyaka: CodedArticle = {
  key: 'irmakyaka',
  file: 'irmakyaka.txt',
  outlet: 'irmakyaka',
  known: {
    url: 'https://irmakyaka.example/2025/03/tabaklar-sokagi',
    published: on('2025-03-16', 'stated', 'The date of the issue.'),
  },
  codes: ['report', 'night', 'offer'],
  coded: '2025-04-02T07:30:00.000Z',
  reading: 'done',
  dates: [{ words: 'cuma günkü', date: on('2025-03-14', 'inferred', 'The Friday before the issue of 16 March.') }],
  claims: [
    {
      key: 'asleep',
      words: ['Onları uyandıran bir siren değil, gece bekçisi Aldo Brenn’in kapılara vuran eli oldu.'],
      voice: 'own',
      codes: ['row', 'alarm', 'lives', 'problem', 'seen'],
      english: 'What woke them was not a siren but the hand of Aldo Brenn, the night watchman, beating on the doors.',
    },
    {
      key: 'eleven-doors',
      words: ['On bir kapı çaldı, on ikincisine yetişemedi'],
      says: ['diyor öğretmen Kemal Doruk'],
      voice: [direct('doruk', 'öğretmen Kemal Doruk')],
      codes: ['row', 'lives', 'adopts', 'seen'],
      english: 'He knocked at eleven doors; he did not make it to the twelfth.',
    },
    {
      key: 'neighbour',
      words: ['Bizi devlet değil, komşumuz kurtardı.'],
      says: ['diyor öğretmen Kemal Doruk'],
      voice: [direct('doruk', 'öğretmen Kemal Doruk')],
      codes: ['row', 'alarm', 'blame', 'judgement', 'adopts'],
      english: 'It was not the state that saved us, it was our neighbour.',
    },
    {
      key: 'first-word',
      words: ['ilk haberi saat 02.55’te Sallow savağının bekçisinden aldığını'],
      says: ['⟦Belediye⟧, ilk', '⟦açıkladı⟧. Oysa'],
      voice: [indirect('council', 'Belediye')],
      codes: ['town', 'passed', 'distances', 'measured'],
      english: 'that it had its first word at 02:55, from the keeper of Sallow Weir',
      note: 'The next sentence sets 23:40 against it, with “oysa”.',
    },
    {
      key: 'to-whom',
      words: ['Mahallede bu cümleyi duyan herkes aynı şeyi soruyor: Kime?'],
      voice: 'own',
      codes: ['row', 'notice', 'problem'],
      english: 'Everybody in the quarter who hears this sentence asks the same thing: To whom?',
    },
    {
      key: 'plan-on-board',
      words: ['Sokağın girişindeki panoda asılı duran tahliye planı yalnızca resmî dilde.'],
      voice: 'own',
      codes: ['row', 'alarm', 'problem', 'cause', 'seen'],
      english: 'The evacuation plan that hangs on the board at the end of the street is in the official language only.',
    },
    {
      key: 'knee-deep',
      words: ['Mesaj geldiğinde dükkânda su dizimdeydi. Ne yazdığını da kızıma okuttum.'],
      says: ['Bakkal Selma Aydın', 'telefonuna saat 03.40’ta düştüğünü söyledi'],
      voice: [direct('selma', 'Bakkal Selma Aydın')],
      codes: ['row', 'alarm', 'problem', 'adopts', 'seen'],
      english:
        'When the message came the water in the shop was up to my knees. And I had my daughter read me what it said.',
      note: 'The same woman as in the Messenger, which does not print this. 03:40 is half an hour after the water.',
    },
    {
      key: 'this-bank',
      words: ['kusurun sınırın bu yakasında da aranması gerektiği'],
      says: ['Mahalleli ise', 'görüşünde'],
      voice: [indirect('residents', 'Mahalleli')],
      codes: ['row', 'blame', 'judgement', 'believed', 'adopts'],
      english: 'that the fault must be looked for on this side of the border too',
    },
    {
      key: 'siren',
      words: [
        'Tabakhanenin çatısındaki siren 2019’dan beri hiçbir yere bağlı değil; bunu belediye de itfaiye de biliyordu.',
      ],
      voice: 'own',
      codes: ['row', 'alarm', 'cause'],
      english:
        'The siren on the tannery roof has been connected to nothing since 2019; both the town hall and the fire brigade knew it.',
    },
    {
      key: 'three-times',
      words: ['sirenin onarımı için üç kez ödenek istediklerini, üçünde de geri çevrildiklerini'],
      says: ['Sivil savunma sorumlusu Jonas Ferrant', 'belirtti'],
      voice: [indirect('ferrant', 'Sivil savunma sorumlusu Jonas Ferrant')],
      codes: ['town', 'alarm', 'cause'],
      english: 'that they had asked for money to repair the siren three times, and had been turned down three times',
    },
    {
      key: 'plan',
      words: ['Planı harfi harfine uyguladık ve plan işledi'],
      says: ['Valdren Su İdaresi’nin müdürü Bertil Roke'],
      voice: [direct('roke', 'Valdren Su İdaresi’nin müdürü Bertil Roke')],
      codes: ['authority', 'blame', 'judgement', 'disputes'],
      english: 'We followed the plan to the letter, and the plan worked.',
      note: 'The full sentence, translated faithfully. Only the Standard has it in full besides.',
    },
    {
      key: 'not-in-plan',
      words: ['O planda biz yokuz.'],
      says: ['Doruk’un bu sözlere cevabı kısa'],
      voice: [direct('doruk', 'Doruk')],
      codes: ['row', 'blame', 'judgement', 'adopts'],
      english: 'We are not in that plan.',
    },
    {
      key: 'half-here',
      words: ['Belediyenin saydığı 214 evin 131’i bu mahallede.'],
      voice: 'own',
      codes: ['row', 'homes', 'problem', 'measured'],
      english: 'Of the 214 houses that the town hall counts, 131 are in this quarter.',
    },
    {
      key: 'owners',
      words: ['Sokaktaki evlerin çoğu kiralık; valilik ödemelerin ev sahiplerine yapılacağını duyurdu.'],
      voice: 'own',
      codes: ['row', 'money', 'problem'],
      english:
        'Most of the houses in the street are let; the governor’s office has announced that payments will be made to the owners.',
    },
    {
      key: 'owner-of-wall',
      words: [
        'Duvarın bir sahibi var, onu sayıyorlar',
        'İçindeki yatak, buzdolabı, dikiş makinesi kimin, onu soran yok.',
      ],
      says: ['Kiracılar Derneği’nden Yasemin Toral'],
      voice: [direct('toral', 'Kiracılar Derneği’nden Yasemin Toral')],
      codes: ['row', 'money', 'problem', 'judgement', 'adopts'],
      english:
        'The wall has an owner, and him they count. Whose the bed is that stood inside it, the fridge, the sewing machine: nobody asks.',
    },
  ],
}
