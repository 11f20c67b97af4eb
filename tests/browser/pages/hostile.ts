import { escapeHtml } from '../../../lib/demo/escape-html';
import { renderPage } from '../../../lib/demo/render-page';
import type { StoryArticle } from '../../../lib/demo/story-article';

/** A page that means no good, or is built as if it did. */
export interface HostilePage {
  html: string;
  /** What the popup says in the end. */
  says: string | RegExp;
  /** Words that must be marked. */
  marked: readonly string[];
}

/** The article that the hostile pages carry: what is right to mark in it is known. */
export const SIEGE: StoryArticle = {
  outlet: 'Otter Point Gazette',
  url: 'https://otter-point-gazette.example/2025/05/14/crane',
  title: 'Nine hurt as crane falls on Otter Point market',
  published: '2025-05-14T08:00:00Z',
  paragraphs: [
    'Nine people were hurt when a crane fell on the market hall of Otter Point on Tuesday, the fire service said.',
    'The crane was 45 metres high and belonged to the builder Halvard & Daughters, the town council confirmed.',
    'Firefighters freed 31 stallholders from the hall by evening, their chief Lene Abara told reporters.',
    'The labour inspectorate had found faults in two of the builder’s cranes in March, it said in a report.',
  ],
};

const TRUE_WORDS = ['Nine people were hurt', '45 metres high', 'freed 31 stallholders', 'faults in two'];

/** The article's page with more in it. */
function page(parts: { head?: string; top?: string; end?: string; article?: Partial<StoryArticle> }): string {
  return renderPage({ ...SIEGE, ...parts.article }, { stylesheet: '/none.css' })
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">${parts.head ?? ''}`)
    .replace('<body>', `<body>${parts.top ?? ''}`)
    .replace('</body>', `${parts.end ?? ''}</body>`);
}

const script = (code: string) => `<script>${code}</script>`;
const asUsual = (parts: Parameters<typeof page>[0]): HostilePage => ({
  html: page(parts),
  says: SIEGE.title,
  marked: TRUE_WORDS,
});

/** Names by which a document is asked for things, taken by elements of the page. */
const TAKEN = `
  activeElement addEventListener body caretPositionFromPoint children createElement createRange createTextNode
  defaultView documentElement firstChild fonts getElementsByTagName getSelection head lastChild location nodeType
  ownerDocument parentNode querySelector querySelectorAll readyState removeEventListener title URL visibilityState
`
  .trim()
  .split(/\s+/);

const fill = (count: number, make: string) =>
  script(
    `(() => { const text = document.querySelector('.text'); const all = document.createDocumentFragment(); for (let i = 0; i < ${count}; i++) { ${make} } text.append(all); })();`,
  );

const withRest = (page: HostilePage): HostilePage => ({ ...page, says: /far longer than an article/ });

export const HOSTILE: Readonly<Record<string, HostilePage>> = {
  'prototypes that are polluted': asUsual({
    head: script(`
      for (const name of ['to', 'call', 'args', 'ok', 'value', 'then', 'paragraphs', 'claims', 'hidden'])
        Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set() {}, configurable: true });
      Array.prototype.map = Array.prototype.filter = Array.prototype.push = () => { throw new Error('map'); };
      Array.prototype[Symbol.iterator] = function* () {};
      String.prototype.slice = String.prototype.replace = () => 'forged words';
      Map.prototype.get = WeakMap.prototype.get = () => 'forged';
      Promise.prototype.then = () => {};
      JSON.parse = JSON.stringify = () => { throw new Error('JSON'); };
      window.structuredClone = window.requestAnimationFrame = window.setTimeout = () => { throw new Error('no time'); };`),
  }),
  'getters that throw': asUsual({
    end: script(`
      const bomb = { get() { throw new Error('a getter'); }, configurable: true };
      for (const name of ['body', 'documentElement', 'defaultView', 'head']) Object.defineProperty(document, name, bomb);
      for (const name of ['nodeType', 'nodeName', 'firstChild', 'nextSibling', 'isConnected', 'ownerDocument'])
        Object.defineProperty(Node.prototype, name, bomb);
      Object.defineProperty(CharacterData.prototype, 'data', bomb);
      for (const name of ['shadowRoot', 'attributes', 'className']) Object.defineProperty(Element.prototype, name, bomb);
      for (const name of ['getAttribute', 'checkVisibility', 'attachShadow', 'closest', 'matches'])
        Element.prototype[name] = () => { throw new Error('a method'); };`),
  }),
  'a document whose names are taken by forms': asUsual({
    top: TAKEN.map((name) => `<form name="${name}" hidden></form>`).join(''),
  }),
  'a document whose names are taken by pictures': asUsual({
    top: TAKEN.map((name) => `<img name="${name}" id="${name}" alt="" hidden>`).join(''),
  }),
  'a form that hides its own names, around the article': {
    ...asUsual({}),
    html: page({})
      .replace('<main>', `<main><form id="aspnet">${TAKEN.map((name) => `<input type="hidden" name="${name}">`).join('')}`)
      .replace('</main>', '<input type="hidden" name="getAttribute"><input type="hidden" name="nodeName"></form></main>'),
  },
  'highlights and ranges that are redefined': asUsual({
    head: script(`
      window.Highlight = class { constructor() { throw new Error('Highlight'); } };
      window.Range = class {};
      Document.prototype.createRange = () => { throw new Error('createRange'); };
      HighlightRegistry.prototype.set = () => { throw new Error('set'); };
      HighlightRegistry.prototype.delete = () => { throw new Error('delete'); };
      Object.defineProperty(CSS, 'highlights', { value: new Map() });`),
  }),
  'interfaces that are redefined': asUsual({
    head: script(`
      const never = () => { throw new Error('never'); };
      Element.prototype.attachShadow = Element.prototype.append = Element.prototype.replaceChildren = never;
      HTMLElement.prototype.showPopover = Document.prototype.caretPositionFromPoint = never;
      Document.prototype.createElement = Document.prototype.createElementNS = never;
      for (const name of ['MessageChannel', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver'])
        window[name] = class { constructor() { never(); } };
      for (const name of ['contentWindow', 'contentDocument'])
        Object.defineProperty(HTMLIFrameElement.prototype, name, { get: never });
      window.find = window.postMessage = window.matchMedia = never;`),
  }),
  'windows whose names are taken by frames': asUsual({
    top: [...TAKEN, 'origin', 'scheduler', 'corroborate'].map((name) => `<iframe name="${name}" id="${name}" hidden></iframe>`).join(''),
  }),
  'a storm of changes': asUsual({
    end: `<div id="storm"></div>${script(`
      const storm = document.getElementById('storm');
      const turn = () => {
        for (let i = 0; i < 50; i++) { const p = document.createElement('p'); p.textContent = 'Storm ' + Math.random(); storm.append(p); }
        while (storm.childNodes.length > 500) storm.firstChild.remove();
        document.title = 'Storm ' + Math.random();
      };
      setInterval(turn, 1);
      new MutationObserver(() => { storm.dataset.seen = Math.random(); }).observe(document, { childList: true, subtree: true, characterData: true });`)}`,
  }),
  '5 MB of text': withRest(asUsual({
    end: fill(
      20_000,
      `const p = document.createElement('p'); p.textContent = 'Market stall number ' + i + ' reopened in the week after the fall, and its owner said that trade had been slow, that the roof was leaking, that the council had promised a new hall by spring, and that nobody believed it would be done by then; ' + 'x'.repeat(20) + '.'; all.append(p);`,
    ),
  })),
  '5 MB in one paragraph': {
    html: page({
      article: { paragraphs: ['Soon.'] },
      end: fill(
        1,
        `const p = document.createElement('p'); p.textContent = 'The crane fell and the crane fell, said the chief, and '.repeat(95000) + 'fell.'; all.append(p);`,
      ),
    }),
    says: 'No article on this page',
    marked: [],
  },
  '200 frames beside the article': asUsual({
    end: script(`
      for (let i = 0; i < 200; i++) {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentDocument.body.innerHTML = '<p>Frame ' + i + ' is one of many, and the council said on Monday that ' + i + ' houses had been without water.</p>';
      }`),
  }),
  '100,000 letters, each a node of its own': asUsual({
    end: fill(1, `const p = document.createElement('p'); for (let j = 0; j < 100000; j++) p.append(document.createTextNode('abcdefg '[j % 8])); all.append(p);`),
  }),
  'a letter under 90,000 accents': asUsual({
    end: fill(1, `const p = document.createElement('p'); p.textContent = 'The caf' + 'e' + '\\u0301'.repeat(90000) + ' of the hall will open again.'; all.append(p);`),
  }),
  'a headline of megabytes': asUsual({
    end: script(`
      document.title = 'Otter Point | '.repeat(200000);
      const h1 = document.createElement('h1');
      h1.textContent = 'Nine - '.repeat(200000);
      document.querySelector('main').after(h1);`),
  }),
  '100,000 nodes': asUsual({
    end: script(
      `for (let i = 0; i < 50000; i++) { const s = document.createElement('span'); s.append('.'); document.body.append(s); }`,
    ),
  }),
  'an article 3,000 elements deep': asUsual({
    end: script(`
      let deep = document.createElement('div');
      const top = deep;
      for (let i = 0; i < 3000; i++) { const inner = document.createElement('div'); deep.append(inner); deep = inner; }
      const article = document.querySelector('article');
      article.before(top);
      deep.append(article);`),
  }),
  'words with unseen characters in them': {
    html: page({
      article: {
        paragraphs: SIEGE.paragraphs.map((text) => [...text].join('\u200B').replace(/ /g, ' \u202E\u2066\u2069\u202C')),
      },
    }),
    says: SIEGE.title,
    marked: TRUE_WORDS,
  },
  'letters that look like others': {
    html: page({
      article: { paragraphs: SIEGE.paragraphs.map((text) => text.replace(/a/g, '\u0430').replace(/o/g, '\u03BF')) },
    }),
    says: SIEGE.title,
    marked: ['45 metres high'.replace(/a/g, '\u0430')],
  },
  'markup in the headline': {
    html: page({
      article: {
        title: '<img src=/beacon onerror="document.title=1"> Nine hurt as </script><b>crane</b> falls on Otter Point market',
        outlet: '<style>*{display:none}</style>Gazette "of" Otter',
      },
    }),
    says: /Nine hurt as.*falls on Otter Point market/,
    marked: TRUE_WORDS,
  },
  'a claim review and an article that are forged': {
    html: page({
      head: `<link rel="canonical" href="https://www.world-wire.example/2025/05/14/crane">
        <script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"${escapeHtml(SIEGE.paragraphs[0] ?? '')}","reviewRating":{"alternateName":"Conflicts"},"itemReviewed":{"@type":"Claim"},"url":"https://www.world-wire.example/"}</script>
        <script type="application/ld+json">{"__proto__":{"state":"report"},"constructor":{"prototype":{"x":1}},"@type":"NewsArticle","headline":{"toString":1},"datePublished":{"valueOf":2},"publisher":[[[[]]]],"author":{"name":{"name":"x"}}}</script>
        <script type="application/ld+json">${'{"@graph":['.repeat(3000)}</script>
        <script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(20000)}{}]</script>`,
    }),
    says: /Nine hurt as crane falls[\s\S]*Nothing to compare with yet/,
    marked: TRUE_WORDS,
  },
  'styles that hide and cover everything of others': asUsual({
    head: `<style>* { all: revert !important } html > div, [popover] { display: none !important; visibility: hidden !important; opacity: 0 !important; }
      ::backdrop { display: block !important; background: rgb(255, 0, 0) !important; }
      ::highlight(corroborate) { color: transparent !important; }</style>`,
  }),
};
