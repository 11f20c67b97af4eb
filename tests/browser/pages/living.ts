import { renderPage } from '../../../lib/demo/render-page';
import type { StoryArticle } from '../../../lib/demo/story-article';
import { SIEGE } from './hostile';

/** Pages of the living web, by path: one site (`localhost`), and another (`127.0.0.1`) whose frames are none of its. */

/** The article that a site shows when the reader goes on, without a new page. */
const NEXT: StoryArticle = {
  ...SIEGE,
  title: 'Ferry to Otter Point cancelled until Friday',
  paragraphs: [
    'The ferry to Otter Point will not sail before Friday, the harbour master Ingo Brandt said on Wednesday.',
    'Some 640 passengers had booked for Thursday, and the company will pay them back, it said.',
    'A storm with gusts of 110 kilometres an hour is forecast for the strait, the weather service announced.',
  ],
};

const page = (article: StoryArticle, end = '') =>
  renderPage(article, { stylesheet: '/none.css' }).replace('</body>', `${end}</body>`);

const textOf = ({ paragraphs }: StoryArticle) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const fragment = (article: StoryArticle) => JSON.stringify(`<h1>${article.title}</h1><div class="text">${textOf(article)}</div>`);

/** The same news in other languages; the second page states a language that it is not in, as some do. */
export const FOREIGN: readonly { path: string; name: string; article: StoryArticle }[] = [
  {
    path: '/2025/05/german',
    name: 'German',
    article: {
      ...SIEGE,
      language: 'de',
      title: 'Neun Verletzte bei Sturz eines Krans auf den Markt von Otter Point',
      paragraphs: [
        'Neun Menschen sind verletzt worden, als am Dienstag ein Kran auf den Markt von Otter Point stürzte, wie die Feuerwehr mitteilte.',
        'Der Kran war 45 Meter hoch und sollte noch in dieser Woche abgebaut werden, sagte die Bürgermeisterin Ilse Brandt.',
        'Die Polizei ermittelt gegen die Baufirma, die sich zu den Vorwürfen bisher nicht geäußert hat und auch keine Fragen beantwortet.',
        'Im Krankenhaus der Stadt werden noch vier der Verletzten behandelt, zwei von ihnen sind nach Angaben der Ärzte in Lebensgefahr.',
      ],
    },
  },
  {
    path: '/2025/05/spanish',
    name: 'Spanish',
    article: {
      ...SIEGE,
      language: 'en',
      title: 'Nueve heridos al caer una grúa sobre el mercado de Otter Point',
      paragraphs: [
        'Nueve personas resultaron heridas cuando una grúa cayó el martes sobre el mercado de Otter Point, según informaron los bomberos.',
        'La grúa medía 45 metros y debía ser desmontada esta misma semana, dijo la alcaldesa Ilse Brandt en una rueda de prensa.',
        'La policía investiga a la empresa constructora, que hasta ahora no ha respondido a las preguntas de los periodistas sobre el caso.',
        'En el hospital de la ciudad siguen ingresados cuatro de los heridos, y dos de ellos están en peligro de muerte, según los médicos.',
      ],
    },
  },
];

export const MUTE = '/2025/05/mute';
export const LIVING: Readonly<Record<string, string>> = {
  '/2025/05/plain': page(SIEGE),
  // Sets itself up anew, as old scripts do; takes its root out for a while, as a script may that prints.
  '/2025/05/anew': page(
    SIEGE,
    `<script>
      function openAnew() { const whole = document.documentElement.outerHTML; document.open(); document.write(whole); document.close(); }
      function takeRootOut() { window.root = document.documentElement; root.remove(); }
      function putRootBack() { document.append(root); }
    </script>`,
  ),
  /** `throwOut()` takes out what it does not know, once; the other does it with whatever comes. */
  '/2025/05/tidy': page(
    SIEGE,
    `<script>
      function throwOut() { for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove(); }
    </script>`,
  ),
  '/2025/05/jealous': page(
    SIEGE,
    `<script>
      function throwOut() { for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove(); }
      new MutationObserver(throwOut).observe(document.documentElement, { childList: true });
    </script>`,
  ),
  /** Its server keeps it from running scripts. */
  [MUTE]: page(SIEGE),
  '/2025/05/zoomed': page(SIEGE).replace('<head>', '<head><style>html { zoom: 1.4; }</style>'),
  '/2025/05/shrunk': page(SIEGE).replace(
    '<head>',
    '<head><style>html { transform: translate(40px, 30px) scale(.8); transform-origin: 0 0; }</style>',
  ),
  ...Object.fromEntries(FOREIGN.map(({ path, article }) => [path, page(article)])),
  /** Calls that a test makes: `goOn()`, `replaceBody()`, `reword()`, `loadNext()`. */
  '/2025/05/app': page(
    SIEGE,
    `<script>
      function goOn() {
        history.pushState({}, '', '/2025/05/ferry');
        document.title = ${JSON.stringify(NEXT.title)};
        document.querySelector('article').innerHTML = ${fragment(NEXT)};
      }
      function replaceBody() {
        const body = document.createElement('body');
        body.innerHTML = '<main><article>' + ${fragment(SIEGE)} + '</article></main>';
        document.body = body;
      }
      function goBack() { document.querySelector('article').innerHTML = ${fragment(SIEGE)}; }
      function reword() {
        const node = [...document.querySelectorAll('p')].find((p) => p.textContent.startsWith('Nine')).firstChild;
        node.data = node.data.replace('Nine people were', 'Twelve people were');
      }
      function rewordWithin() {
        const node = [...document.querySelectorAll('p')].find((p) => p.textContent.startsWith('Nine')).firstChild;
        node.splitText(5).data = 'teen horses were seen when a crane fell.';
      }
      function loadNext() {
        const article = document.createElement('article');
        article.innerHTML = ${fragment(NEXT)};
        document.querySelector('main').append(article);
      }
    </script>`,
  ),
  '/2025/05/late': page(
    { ...SIEGE, paragraphs: SIEGE.paragraphs.slice(0, 3) },
    `<script>function arrive() {
      const p = document.createElement('p');
      p.textContent = ${JSON.stringify(SIEGE.paragraphs[3])};
      document.querySelector('.text').append(p);
    }</script>`,
  ),
  '/2025/05/framed': `<!doctype html><html lang="en"><head><title>${SIEGE.title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${SIEGE.outlet}"></head>
    <body style="margin: 40px"><h1>${SIEGE.title}</h1><iframe src="/2025/05/frame" style="width: 600px; height: 500px; border: 7px solid"></iframe></body></html>`,
  '/2025/05/frame': `<!doctype html><html lang="en"><body>${textOf(SIEGE)}</body></html>`,
  '/2025/05/frame-other': `<!doctype html><html lang="en"><body>${textOf(NEXT)}</body></html>`,
  '/2025/05/shadowed': `<!doctype html><html lang="en"><head><title>${SIEGE.title}</title>
    <meta property="og:type" content="article"></head><body><main><h1>${SIEGE.title}</h1><news-text></news-text></main>
    <script>document.querySelector('news-text').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(textOf(SIEGE))};</script></body></html>`,
};

/** An article page with a frame of another site as high as a text. */
export const withForeignFrame = (address: string, article: StoryArticle | null) =>
  article
    ? page(article, `<iframe src="${address}" width="600" height="700"></iframe>`)
    : `<!doctype html><title>Reader</title><iframe src="${address}" width="600" height="700"></iframe>`;
