import { expect, test } from 'vitest';
import { findLanguage } from '../../../lib/article/language';
import { SENTENCES } from './open-page';

const TEXTS: Record<string, string> = {
  en: SENTENCES.join(' '),
  fr: 'La rivière est sortie de son lit dans la nuit de lundi, et les secours ont annoncé que quatorze villages étaient coupés du monde. Il y aurait des morts, selon la police.',
  de: 'Der Fluss ist in der Nacht zum Montag über die Ufer getreten, und vierzehn Dörfer sind nach Angaben der Rettungskräfte von der Außenwelt abgeschnitten. Die Polizei sucht noch nach drei Menschen.',
  es: 'El río se desbordó en la madrugada del lunes y los servicios de rescate informaron de que catorce pueblos quedaron aislados. La policía busca a tres personas más, según el alcalde.',
  it: 'Il fiume è uscito dagli argini nella notte di lunedì e i soccorsi hanno fatto sapere che quattordici paesi sono isolati. La polizia cerca altre tre persone, secondo il sindaco.',
  pt: 'O rio transbordou na madrugada de segunda-feira e os serviços de resgate disseram que catorze aldeias ficaram isoladas. A polícia procura mais três pessoas, segundo o autarca.',
  nl: 'De rivier is in de nacht van maandag buiten haar oevers getreden en volgens de hulpdiensten zijn veertien dorpen van de buitenwereld afgesloten. De politie zoekt nog naar drie mensen.',
  ru: 'Река вышла из берегов в ночь на понедельник, четырнадцать деревень отрезаны от мира, сообщили спасатели.',
  uk: 'Річка вийшла з берегів у ніч на понеділок, чотирнадцять сіл відрізані від світу, повідомили рятувальники.',
  ja: '川は月曜日の夜明け前に氾濫し、十四の村が孤立したと救助隊は発表した。警察は行方不明の三人を捜している。',
  zh: '周一凌晨河水决堤，救援部门表示，十四个村庄与外界失去联系。警方仍在寻找另外三名失踪人员，市政府已承诺提供援助。',
  fa: 'رودخانه پیش از سپیده‌دم دوشنبه طغیان کرد و گروه نجات گفت چهارده روستا از جهان جدا مانده‌اند.',
  ur: 'دریا پیر کی صبح اپنے کناروں سے باہر نکل آیا اور امدادی ادارے نے بتایا کہ چودہ گاؤں دنیا سے کٹ گئے ہیں۔',
  ar: 'فاض النهر قبل فجر يوم الاثنين وقالت خدمة الإنقاذ إن أربع عشرة قرية عُزلت عن العالم.',
};

test.each(Object.entries(TEXTS))('%s is seen without being stated', (tag, text) => {
  expect(findLanguage(text, null)).toBe(tag);
});

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'EN_us', 'en-us'],
  ['fr', 'en', 'fr'],
  ['en', 'de', 'en'],
  ['ar', 'fa', 'fa'],
  ['ru', 'bg', 'bg'],
  ['en', 'not a tag', 'en'],
])('a text in %s on a page that says %s is %s', (tag, stated, found) => {
  expect(findLanguage(TEXTS[tag] as string, stated)).toBe(found);
});

test('too little text is believed what it says', () => {
  expect(findLanguage('Vale!', 'la')).toBe('la');
  expect(findLanguage('Vale!', null)).toBe('und');
  expect(findLanguage('', null)).toBe('und');
});
