// The Arabic monthly, which has spoken with the Commission's secretary-general.
import { type CodedArticle, direct, indirect, mixed, on } from '../material.ts'

export const daftarAlNahr: CodedArticle = {
  key: 'daftar',
  file: 'daftar-al-nahr.md',
  outlet: 'daftar',
  known: {
    published: on('2025-04', 'stated', 'The April issue, out since the last week of March. It bears no day.'),
  },
  codes: ['interview', 'night', 'offer'],
  coded: '2025-04-02T13:15:00.000Z',
  reading: 'done',
  dates: [{ words: 'وفي الثامن عشر من آذار', date: on('2025-03-18', 'inferred', 'The year is not written.') }],
  claims: [
    {
      key: 'not-radio',
      words: [
        'نفت الأمينة العامة للجنة المشتركة لنهر سلوين، إيدا ليندكفار، أن تكون قد علمت بفتح بوابات سد درافيك من الإذاعة',
      ],
      voice: [indirect('lindqvar', 'الأمينة العامة للجنة المشتركة لنهر سلوين، إيدا ليندكفار')],
      codes: ['commission', 'passed', 'denied'],
      english:
        'The secretary-general of the Selwen Joint Commission, Edda Lindqvar, denied having learned of the opening of the gates at Dravik from the radio.',
    },
    {
      key: 'journalist',
      words: ['لم أقل ذلك. قلت إن أول اتصال جاءني تلك الليلة كان من صحفي'],
      says: ['وقالت في مقابلة مع «دفتر النهر»'],
      voice: [direct('lindqvar', 'الأمينة العامة')],
      codes: ['commission', 'passed', 'denied'],
      english: 'I did not say that. I said that the first call I had that night was from a journalist.',
      note: 'Denies the mayor’s account, and keeps its point: nobody at the Commission called her either.',
    },
    {
      key: 'unread',
      words: [
        'إشعار هيئة المياه وصل إلى مكتب المناوبة عند الحادية عشرة وخمس دقائق ليلا، غير أن أحدا لم يقرأه قبل الثالثة إلا عشر دقائق',
      ],
      says: ['وأوضحت'],
      voice: [indirect('lindqvar', 'الأمينة العامة')],
      codes: ['commission', 'passed', 'problem', 'cause', 'measured'],
      english:
        'the authority’s notice arrived at the duty desk at five past eleven at night, but nobody read it before ten to three',
    },
    {
      key: 'no-night-desk',
      words: ['المكتب لا يعمل ليلا منذ عام 2022'],
      says: ['⟦وأوضحت⟧ أن إشعار'],
      voice: [indirect('lindqvar', 'الأمينة العامة')],
      codes: ['commission', 'passed', 'cause'],
      english: 'the desk has not worked at night since 2022',
    },
    {
      key: 'two-words',
      words: ['وصلنا الإشعار ولم يصلنا الإنذار. والفرق بين الكلمتين هو ما غرق تلك الليلة'],
      says: ['وأضافت'],
      voice: [direct('lindqvar', 'الأمينة العامة')],
      codes: ['commission', 'notice', 'blame', 'judgement', 'adopts'],
      english:
        'The notice reached us; the warning did not. The difference between the two words is what drowned that night.',
      note: 'In Arabic the two words rhyme: ishʿār, indhār.',
    },
    {
      key: 'duly',
      words: ['الإشعار «وصل حسب الأصول»'],
      says: ['البيان الذي نُشر في فالدرين، ومفاده أن'],
      voice: [mixed('sjc', 'البيان الذي نُشر في فالدرين')],
      codes: ['commission', 'notice', 'distances', 'document'],
      english: 'the notice “arrived according to the rules”',
    },
    {
      key: 'rules-and-night',
      words: ['الأصول شيء والليل شيء آخر'],
      says: ['⟦قالت⟧: «الأصول'],
      voice: [direct('lindqvar', 'الأمينة العامة')],
      codes: ['commission', 'notice', 'judgement', 'adopts'],
      english: 'The rules are one thing, the night is another.',
    },
    {
      key: 'fishing-boat',
      words: ['سبعة من مرضى غسل الكلى نُقلوا في قارب صيد', 'لو عرفنا قبل ساعة واحدة لنقلناهم في سيارة'],
      says: ['تقول الطبيبة هناء منصور'],
      voice: [mixed('mansur', 'الطبيبة هناء منصور')],
      codes: ['row', 'alarm', 'lives', 'problem', 'adopts', 'seen'],
      english:
        'seven kidney patients were carried off in a fishing boat: “Had we known a single hour earlier, we would have taken them by car.”',
    },
    {
      key: 'one-language',
      words: ['رسالة التحذير وصلت إلى هواتفهم بلغة واحدة، وبعد أن دخل الماء البيوت'],
      says: ['ويقول سكان الشارع'],
      voice: [indirect('residents', 'سكان الشارع')],
      codes: ['row', 'alarm', 'problem', 'adopts', 'seen'],
      english: 'the warning reached their telephones in one language, and after the water had come into the houses',
    },
    {
      key: 'buried',
      words: ['ودفن أهله يوم الثلاثاء حارس المدبغة ألدو برين الذي أيقظ جيرانه بابا بابا.'],
      voice: 'own',
      codes: ['row', 'lives', 'seen'],
      english:
        'On Tuesday his family buried Aldo Brenn, the watchman of the tannery, who had woken his neighbours door by door.',
    },
    {
      key: 'duty-done',
      words: ['واجبها انتهى بإرسال الإشعار'],
      says: ['أما هيئة مياه سلوين الأعلى فترى'],
      voice: [indirect('usa', 'هيئة مياه سلوين الأعلى')],
      codes: ['authority', 'passed', 'blame', 'denied', 'distances'],
      english: 'its duty ended when the notice was sent',
    },
    {
      key: 'none-of-our-business',
      words: ['ما يحدث للرسالة بعد عبورها الحدود «ليس من شأننا»'],
      says: ['وقالت المتحدثة باسمها داليا فينينغ'],
      voice: [mixed('venning', 'داليا فينينغ')],
      codes: ['authority', 'passed', 'blame', 'judgement', 'denied', 'distances'],
      english: 'what happens to the message once it has crossed the border “is none of our business”',
      note: 'In the Standard she “cannot comment on” it. A refusal to speak has become a refusal to care.',
    },
    {
      key: 'sixth',
      words: ['مليونين وأربعمئة ألف كراون «مساعدة بين الجيران»', 'لا يكاد يغطي سدس الأضرار'],
      says: ['تقول البلدية'],
      voice: [indirect('council', 'البلدية')],
      codes: ['town', 'money', 'problem', 'adopts', 'measured'],
      english: '2,400,000 crowns, “help between neighbours” […] barely covers a sixth of the damage',
    },
    {
      key: 'drawer',
      words: [
        'اقترحت على الدولتين منذ عام 2021 خطا هاتفيا مباشرا بين غرفة التحكم في السد وبلديات المصب',
        'نام في الدرج',
      ],
      says: ['وكشفت ليندكفار'],
      voice: [mixed('lindqvar', 'ليندكفار')],
      codes: ['commission', 'future', 'remedy', 'adopts'],
      english:
        'had proposed to both states in 2021 a direct telephone line between the control room of the dam and the towns downstream […] “slept in the drawer”',
    },
    {
      key: 'not-the-gates',
      words: ['ولم تتطرق في حديثها إلى حال البوابات.'],
      voice: 'own',
      codes: ['perspective:none', 'gates'],
      english: 'She did not speak of the state of the gates.',
      note: 'A silence that the article itself records.',
    },
  ],
}
