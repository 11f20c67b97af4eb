import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION } from './harness/chromium';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));

test('asks at installation for what the main job needs, and for no site', () => {
  expect(manifest.manifest_version).toBe(3);
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('web pages can reach none of its files', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('its pages run its own code only', () => {
  const policy: string = manifest.content_security_policy?.extension_pages ?? "script-src 'self'; object-src 'self';";
  expect(policy).not.toMatch(/unsafe-eval|unsafe-inline|https?:|\*/);
});

test('the content script stays small', () => {
  expect(statSync(join(EXTENSION, 'content-scripts/article.js')).size).toBeLessThanOrEqual(60_000);
});
