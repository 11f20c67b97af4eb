import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoryPage } from '../../../lib/demo/demo-story';
import { renderPage } from '../../../lib/demo/render-page';
import { parseStoryArticle } from '../../../lib/demo/story-article';
import { ROOT } from '../../run/set-up.mjs';
import { type PageServer, servePages } from './page-server';

/** A story on the net of this machine: each outlet a site of its own. */
export interface ServedStory extends PageServer {
  pages: { id: string; outlet: string; address: string }[];
}

/** Serves articles as news pages, each on a host of its own (`http://<id>.localhost:…/`). */
export async function serveStory(pages: readonly StoryPage[]): Promise<ServedStory> {
  const css = readFileSync(join(ROOT, 'lib/demo/page.css'));
  const hosts = nameHosts(pages);
  const hostOf = new Map([...hosts].map(([host, page]) => [page, host]));
  const server = await servePages((host, path) => {
    if (path === '/page.css') return { body: css, type: 'text/css; charset=utf-8' };
    const page = hosts.get(host);
    if (!page || path !== pathOf(page)) return null;
    return { body: renderPage(page.article, { stylesheet: '/page.css', address: server.url(path, host) }) };
  });
  return {
    ...server,
    pages: pages.map((page) => ({
      id: page.id,
      outlet: page.article.outlet,
      address: server.url(pathOf(page), hostOf.get(page)),
    })),
  };
}

/**
 * Reads every article file (`*.json`) of a folder, in order of their names.
 * @param skipped called with the name of each JSON file that is no article: labels and notes may lie beside them
 * @throws Error naming the file and the field that is wrong
 */
export function readStory(folder: string, skipped: (file: string) => void = () => {}): StoryPage[] {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      try {
        if (isArticleFile(text)) return [{ id: basename(file, '.json'), article: parseStoryArticle(text) }];
        skipped(file);
        return [];
      } catch (error) {
        throw new Error(`${join(folder, file)}: ${error instanceof Error ? error.message : error}`);
      }
    });
  if (!pages.length)
    throw new Error(`${folder}: no article files (*.json with outlet, url, published, title, paragraphs)`);
  return pages;
}

function isArticleFile(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && ('paragraphs' in value || 'outlet' in value);
}

/** Names like `kestrel-bay-news.localhost`; a number tells those apart that would be the same. */
function nameHosts(pages: readonly StoryPage[]): Map<string, StoryPage> {
  const hosts = new Map<string, StoryPage>();
  for (const page of pages) {
    const label = slugOf(page.id) || 'article';
    const sames = [...hosts.values()].filter(({ id }) => (slugOf(id) || 'article') === label).length;
    hosts.set(`${label}${sames ? `-${sames + 1}` : ''}.localhost`, page);
  }
  return hosts;
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** The path a real page might have, so that it is not taken for a front page. */
function pathOf({ article }: StoryPage): string {
  return `/${(article.published ?? 'news').slice(0, 10).replaceAll('-', '/')}/${slugOf(article.title) || 'article'}`;
}
