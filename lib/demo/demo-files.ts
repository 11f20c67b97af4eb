import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STORY } from './demo-story';
import { renderPage } from './render-page';

/**
 * The demo pages as files of the extension, for the build. A page of the extension cannot be injected into, so each
 * loads the content script itself.
 * @param root the repository's folder.
 */
export function demoFiles(root: string): { relativeDest: string; contents: string }[] {
  return [
    { relativeDest: 'demo/page.css', contents: readFileSync(resolve(root, 'lib/demo/page.css'), 'utf8') },
    ...STORY.map(({ id, article }) => ({
      relativeDest: `demo/${id}.html`,
      contents: renderPage(article, {
        stylesheet: 'page.css',
        extraStylesheets: ['/content-scripts/article.css'],
        scripts: ['/content-scripts/article.js'],
      }),
    })),
  ];
}
