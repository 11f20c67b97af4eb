import { expect, test } from 'vitest';
import { articlePage, readHtml, SENTENCES } from './open-page';

const NEWS = '<meta property="og:type" content="article"><meta property="og:site_name" content="Delta Herald">';
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const NEXT = [
  'Bakers in the valley fear that flour will cost twice as much before the summer is over, their guild said.',
  'The mill at Hollin stood under water for 9 days, and 340 tonnes of grain were lost, its owner Ivo Senn said.',
  'A loaf will cost 5.20 from Monday, the largest of the bakeries announced, and rolls 80 cents.',
];
const read = (html: string, url?: string) => readHtml(html, url)?.article.paragraphs;

/** Pages as they are found, and what of each is the article's. */
test.each<[string, string, readonly string[]]>([
  [
    'a paywall’s teaser, with the offer under it',
    articlePage({
      head: NEWS,
      after: `<div class="paywall-offer subscribe"><h2>Read on</h2><p>Subscribe now and read every article of the Delta Herald for a month, free of charge.</p></div>`,
    }),
    SENTENCES,
  ],
  [
    'an offer between the paragraphs',
    articlePage({
      head: NEWS,
      article: `<div class="regwall"><div class="subscribe-box"><p>You have two free articles left this month. Register to read on without end.</p></div></div><p>${NEXT[1]}</p>`,
    }),
    [...SENTENCES, NEXT[1] as string],
  ],
  [
    'a cookie wall over the article',
    articlePage({ head: NEWS }).replace(
      '<body>',
      '<body><div id="cookie-consent" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and read data on your device, and use it to measure what you read.</p><button>Agree</button></div>',
    ),
    SENTENCES,
  ],
  [
    'a gallery with captions',
    articlePage({
      head: NEWS,
      article: `<div class="gallery">${[1, 2, 3].map((i) => `<figure><img alt=""><figcaption>Picture ${i}: the bridge of Hollin, seen from the church on Monday. Photo: Jo Varga</figcaption></figure>`).join('')}</div>`,
    }),
    SENTENCES,
  ],
  [
    'an AMP page',
    `<!doctype html><html amp lang="en"><head>${NEWS}<title>Marrow river floods 14 villages</title></head><body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent><div>We and our partners store data on your device, if you let us.</div></amp-consent><main><h1>Marrow river floods 14 villages</h1><amp-img layout="fill"></amp-img>${p(SENTENCES)}<amp-ad></amp-ad></main></body></html>`,
    SENTENCES,
  ],
  [
    'the first page of several, with links to the others',
    articlePage({
      head: `${NEWS}<link rel="next" href="?page=2">`,
      article:
        '<ul class="pagination"><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=2">Next page</a></li></ul>',
    }),
    SENTENCES,
  ],
  [
    'an article that goes on in another without end',
    `<html lang="en"><head>${NEWS}<title>Marrow river floods 14 villages</title></head><body><main><div class="story"><article><h1>Marrow river floods 14 villages</h1>${p(SENTENCES)}</article></div><div class="story"><article><h1>Bakers fear for flour</h1>${p([...NEXT, ...NEXT, ...NEXT])}</article></div></main></body></html>`,
    SENTENCES,
  ],
  [
    'comments longer than the article',
    articlePage({
      head: NEWS,
      after: `<section id="comments"><h2>212 comments</h2>${p([...NEXT, ...NEXT, ...NEXT, ...NEXT])}</section>`,
    }),
    SENTENCES,
  ],
  [
    'related links between the paragraphs',
    articlePage({
      head: NEWS,
      article: `<aside class="related"><h3>Related</h3><a href="/a">Dam above Hollin holds, for now, its operator says</a></aside><p>Read more: <a href="/b">What the farmers have lost</a></p><p>${NEXT[2]}</p>`,
    }),
    [...SENTENCES, NEXT[2] as string],
  ],
  [
    'a newsletter’s form and a poll',
    articlePage({
      head: NEWS,
      article: `<form class="newsletter"><p>Every morning the news of the valley in your inbox.</p><input type="email"></form><div class="poll"><p>Should the dam be raised? Tell us what you think of it, and see what others said.</p></div>`,
    }),
    SENTENCES,
  ],
  [
    'advertising marked by its names',
    articlePage({
      head: NEWS,
      article:
        '<div class="ad-slot"><p>Nine out of ten gardeners in the valley buy their boots at Keller’s, the shop beside the mill.</p></div>',
    }),
    SENTENCES,
  ],
])('%s', (_, html, text) => {
  expect(read(html)).toEqual(text);
});

test('a live blog is read in its order, posts and all', () => {
  const posts = NEXT.map(
    (text, i) =>
      `<article id="post-${i}"><time datetime="2025-03-03T0${9 - i}:00:00Z">0${9 - i}:00</time><h2>Post ${i}</h2><p>${text}</p><div class="share"><button>Share</button></div></article>`,
  );
  const html = `<html lang="en"><head>${NEWS}<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Flood in the valley: live"}</script></head><body><main><h1>Flood in the valley: live</h1><p>${SENTENCES[0]}</p>${posts.join('')}</main></body></html>`;
  const paragraphs = read(html) ?? [];
  expect(paragraphs.filter((text) => text.length > 60)).toEqual([SENTENCES[0], ...NEXT]);
});

test('a live blog whose posts have authors and no times is not one post alone', () => {
  const posts = NEXT.map(
    (text) => `<article><header><span class="byline">Jo Varga</span></header><p>${text}</p></article>`,
  );
  const html = `<html lang="en"><head>${NEWS}</head><body><main><h1>Flood: as it happened</h1>${posts.join('')}</main></body></html>`;
  expect(read(html)).toEqual(expect.arrayContaining(NEXT));
});

test.each([
  [
    'de',
    'Bei dem Brand auf der Fähre sind am Dienstagabend zwölf Menschen ums Leben gekommen, wie die Küstenwache mitteilte.',
    'Das Schiff hatte 214 Fahrgäste und 18 Besatzungsmitglieder an Bord, als das Feuer im Maschinenraum ausbrach und sich nach oben fraß.',
  ],
  [
    'fr',
    'Douze personnes sont mortes mardi soir dans l’incendie d’un ferry au large de la baie, ont annoncé les garde-côtes.',
    'Le navire transportait 214 passagers et dix-huit membres d’équipage lorsque le feu s’est déclaré dans la salle des machines.',
  ],
  [
    'es',
    'Doce personas murieron el martes por la noche en el incendio de un transbordador frente a la bahía, dijo la guardia costera.',
    'El barco llevaba a 214 pasajeros y dieciocho tripulantes cuando se declaró el fuego en la sala de máquinas, según la policía.',
  ],
  [
    'hi',
    'मंगलवार रात खाड़ी में नौका में आग लगने से बारह लोगों की मौत हो गई, तटरक्षक बल के एक अधिकारी ने बुधवार को बताया।',
    'जहाज पर 214 यात्री और अठारह चालक दल के सदस्य सवार थे, जब इंजन कक्ष में आग लगी और ऊपर की ओर फैल गई।',
  ],
  [
    'th',
    'เมื่อคืนวันอังคารเกิดเหตุไฟไหม้เรือข้ามฟากในอ่าว มีผู้เสียชีวิตสิบสองคน หน่วยยามฝั่งแถลงเมื่อเช้าวันพุธ',
    'เรือลำนี้มีผู้โดยสาร 214 คนและลูกเรือสิบแปดคน ขณะที่ไฟเริ่มลุกไหม้จากห้องเครื่องและลามขึ้นด้านบนอย่างรวดเร็ว',
  ],
])('an article in another language is read, and its language told from its words: %s', async (language, ...texts) => {
  const { tellLanguage } = await import('../../../lib/article/language');
  for (const stated of [language, 'en', '']) {
    const html = `<html lang="${stated}"><head>${NEWS}</head><body><article><h1>Aurelia</h1>${p([...texts, ...texts])}</article></body></html>`;
    const article = readHtml(html)?.article;
    expect(article && tellLanguage(article).language).toBe(language);
  }
});
