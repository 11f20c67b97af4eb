import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSION } from './harness/chromium';
import { FIREFOX_EXTENSION } from './harness/firefox';

/** Bytes of script that the popup loads before it can answer. */
const MOST_IN_POPUP = 120_000;
/** Bytes that a reader's machine is asked to take: the whole extension, and what goes into a page. */
const MOST_INSTALLED = 12_000_000;
const MOST_INJECTED = 60_000;

describe.each([
  // `sidePanel` is Chromium's alone: it lets the story board stand beside the page. Of none of these a reader is warned.
  ['Chromium', EXTENSION, ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
  ['Firefox', FIREFOX_EXTENSION, ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']],
])('built for %s, the extension', (browser, folder, permissions) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(folder, file)));

  test('asks at installation for what the main job needs, and for no site', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets web pages reach the page of its tooltip, by an address they cannot know, and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['tooltip.html'],
        matches: ['<all_urls>'],
        ...(browser === 'Chromium' && { use_dynamic_url: true }),
      },
    ]);
  });

  test('runs its own code only, and may load nothing but its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const sources = new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]));
    expect(sources.get('default-src')).toEqual(["'none'"]);
    for (const [name, allowed] of sources)
      for (const source of allowed) {
        if (name === 'style-src-attr') continue;
        expect(["'none'", "'self'", ...(name === 'img-src' ? ['data:'] : [])], name).toContain(source);
      }
  });

  test('sets no text as markup, in none of its scripts', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const setting = scripts.filter((file) =>
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/.test(
        readFileSync(join(folder, file), 'utf8'),
      ),
    );
    expect(scripts).toContain('background.js');
    expect(setting).toEqual([]);
  });

  test('puts little into a page: no framework, no polyfill, no language model', () => {
    const script = readFileSync(join(folder, 'content-scripts/article.js'), 'utf8');
    expect(script).not.toMatch(/componentWillUnmount|browser-polyfill|webextension-polyfill|wink/);
    // What would speak to the page's own scripts: only the tooltip's frame is spoken to, first itself, then by its port.
    expect(script).not.toMatch(/dispatchEvent/);
    expect(script.match(/postMessage/g)).toHaveLength(2);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(MOST_INJECTED);
  });

  test('opens its popup with little script: no language model, no claim set', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => join(folder, file ?? ''));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(MOST_IN_POPUP);
  });

  test('stays small as a whole', () => {
    const size = sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    expect(size).toBeLessThanOrEqual(MOST_INSTALLED);
  });
});
