import { describe, expect, test } from 'vitest';
import { tellLanguage } from '../../../lib/article/language';
import { FOREIGN_ARTICLES, type ForeignArticle } from './foreign-articles';
import { readHtml } from './open-page';

const ADDRESS = 'https://nora.example/news/48213';
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const nav = ({ furniture }: ForeignArticle) =>
  `<nav><ul>${furniture.map((line) => `<li><a href="/x">${line}</a></li>`).join('')}</ul></nav>`;
const list = ({ teasers }: ForeignArticle) =>
  teasers
    .map(([headline, line]) => `<div class="card"><h3><a href="/y">${headline}</a></h3><p>${line}</p></div>`)
    .join('');

/** The article in pages of several makes: what a site says of itself is less from one to the next. */
const PAGES: Record<string, (article: ForeignArticle, lang: string) => string> = {
  'that declares an article': (one, lang) =>
    `<html lang="${lang}"><head><title>${one.title}</title><meta property="og:type" content="article"></head><body>${nav(one)}<main><article><h1>${one.title}</h1>${p(one.paragraphs)}</article></main><section>${list(one)}</section></body></html>`,
  'with a date alone': (one, lang) =>
    `<html lang="${lang}"><head><title>${one.title}</title></head><body>${nav(one)}<div class="page"><h1>${one.title}</h1><time datetime="2025-03-04">4/3/2025</time>${p(one.paragraphs)}</div><div class="more">${list(one)}</div></body></html>`,
  'that declares nothing': (one, lang) =>
    `<html lang="${lang}"><head><title>${one.title}</title></head><body>${nav(one)}<div><div><h1>${one.title}</h1>${p(one.paragraphs)}</div></div><div>${list(one)}</div></body></html>`,
  'with lines set by breaks': (one, lang) =>
    `<html lang="${lang}"><head><title>${one.title}</title></head><body>${nav(one)}<table><tr><td><h1>${one.title}</h1><div>${one.paragraphs.join('<br><br>\n')}</div></td></tr></table></body></html>`,
};

describe.each(Object.entries(PAGES))('an article in a page %s', (_, page) => {
  test.each(FOREIGN_ARTICLES)('in $tag is read, and its language is told whatever the page states', (one) => {
    for (const lang of [one.tag, '', 'en']) {
      const read = readHtml(page(one, lang), ADDRESS)?.article;
      expect(read?.paragraphs).toEqual(one.paragraphs);
      expect(read && tellLanguage(read).language).toBe(one.tag);
    }
  });
});

test.each(FOREIGN_ARTICLES)('a front page in $tag is no article', (one) => {
  const html = `<html lang="${one.tag}"><head><title>Nora</title></head><body>${nav(one)}<main>${list(one)}${list(one)}${list(one)}</main></body></html>`;
  expect(readHtml(html, 'https://nora.example/')).toBeNull();
  expect(readHtml(html, 'https://nora.example/economy')).toBeNull();
});
