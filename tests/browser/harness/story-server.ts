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
  const hosts = new Map(pages.map((page) => [hostOf(page.id), page]));
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
      address: server.url(pathOf(page), hostOf(page.id)),
    })),
  };
}

/**
 * Reads every article file (`*.json`) of a folder, in order of their names.
 * @throws Error naming the file and the field that is wrong
 */
export function readStory(folder: string): StoryPage[] {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      try {
        return isArticleFile(text) ? [{ id: basename(file, '.json'), article: parseStoryArticle(text) }] : [];
      } catch (error) {
        throw new Error(`${join(folder, file)}: ${error instanceof Error ? error.message : error}`);
      }
    });
  if (!pages.length)
    throw new Error(`${folder}: no article files (*.json with outlet, url, published, title, paragraphs)`);
  return pages;
}

/** Other files (labels, notes) may lie beside the articles. */
function isArticleFile(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && ('paragraphs' in value || 'outlet' in value);
}

function hostOf(id: string): string {
  const label = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${label || 'article'}.localhost`;
}

/** The path a real page might have, so that it is not taken for a front page. */
function pathOf({ article }: StoryPage): string {
  const slug = article.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `/${(article.published ?? 'news').slice(0, 10).replaceAll('-', '/')}/${slug || 'article'}`;
}
