import { Window } from 'happy-dom';
import { type PageReading, readPage } from '../../../lib/article/read-page';

/** A page as a browser has it, from its HTML. */
export function openPage(html: string, url = 'https://delta.example/2025/03/flood-story'): Document {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** Opens a page and reads it. */
export function readHtml(html: string, url = 'https://delta.example/2025/03/flood-story'): PageReading | null {
  return readPage(openPage(html, url), { url });
}

/** Running text for pages that need some. */
export const SENTENCES = [
  'The river broke its banks before dawn on Monday, and 14 villages were cut off by noon, the county rescue service said.',
  'Helicopters lifted 212 people from their roofs, its director Ana Petrić told reporters in the town hall of Hollin.',
  'The national weather office expects another 60 millimetres of rain, which the dam above the town may not be able to hold.',
  'Two of the dead were found in a car beside the old mill, police said, and a search for three others was going on.',
  'The government promised 4.5 million euros in first aid, while the farmers’ union spoke of losses three times as high.',
];

/** A plain article page. @param extra what else stands in the head, in the article and after it. */
export function articlePage(extra: { head?: string; article?: string; after?: string; lang?: string } = {}): string {
  return `<!doctype html><html lang="${extra.lang ?? 'en'}"><head><title>Marrow river floods 14 villages - Delta Herald</title>${extra.head ?? ''}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Marrow river floods 14 villages</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join('\n')}${extra.article ?? ''}</article>${extra.after ?? ''}</main>
<footer><p>Delta Herald is published by Delta Media. All rights reserved. Write to us at any time.</p></footer></body></html>`;
}
