import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { TABLES } from '../../../lib/tables/tables';
import { runsWith, type Sources, wrongImports } from './import-rules';

const ROOT = join(import.meta.dirname, '../../..');

/** What ships: everything but the tests. */
const sources: Sources = new Map(
  ['lib', 'components', 'entrypoints']
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')]),
);
const ownFiles = (paths: Iterable<string>) => [...paths].filter((path) => /^lib\/languages\/[^/]+\//.test(path));

describe('a language’s own files', () => {
  it('are imported by the lists of languages alone', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('are not part of what runs in a page, nor of the surfaces', () => {
    const surfaces = [...sources.keys()].filter((path) =>
      /^entrypoints\/(?!background|library)[^/]+\/(?:index\.ts|main\.tsx)$/.test(path),
    );
    expect(surfaces).toContain('entrypoints/article.content/index.ts');
    expect(surfaces).toContain('entrypoints/popup/main.tsx');
    expect(ownFiles(runsWith(surfaces, sources))).toEqual([]);
  });

  it('are loaded by the background as they are needed: to look up, to read, to compare', () => {
    const atStart = runsWith(['entrypoints/background.ts'], sources);
    expect(atStart).toContain('lib/languages/lookup-languages.ts');
    for (const list of ['languages', 'reading-languages']) expect(atStart).not.toContain(`lib/languages/${list}.ts`);
    const withReader = runsWith(['lib/desk/reader.ts'], sources);
    expect(withReader).toContain('lib/languages/en/reading.ts');
    expect(withReader).not.toContain('lib/languages/en/english.ts');
    expect(runsWith(['lib/desk/comparer.ts'], sources)).toContain('lib/languages/en/english.ts');
  });
});

describe('a large table', () => {
  const tables = TABLES.filter(({ module }) => module.startsWith('lib/'));
  const reached = (begin: string) => {
    const all = runsWith([begin], sources);
    return tables.filter(({ module }) => all.has(module)).map(({ purpose }) => purpose);
  };

  it('is not asked for before it is read from its file', () => {
    expect(reached('entrypoints/background.ts')).toEqual([]);
    expect(reached('lib/desk/reader.ts')).not.toContain('comparing');
    expect(reached('lib/desk/comparer.ts')).toEqual(tables.map(({ purpose }) => purpose));
  });
});

describe('the rule', () => {
  const files = (entries: Record<string, string>): Sources =>
    new Map(Object.entries({ 'lib/languages/en/stem.ts': '', 'lib/languages/en/judges.ts': '', ...entries }));

  test.each<[string, string, string]>([
    ['a room beside', 'lib/report/report.ts', "import { stemOf } from '../languages/en/stem';"],
    ['its types too', 'lib/report/report.ts', "import type { Stem } from '../languages/en/stem';"],
    ['handed on', 'lib/report/report.ts', "export { stemOf } from '../languages/en/stem';"],
    ['over several lines', 'lib/report/report.ts', "import {\n  stemOf,\n} from '../languages/en/stem';"],
    ['when it is needed', 'lib/report/report.ts', "const { stemOf } = await import('../languages/en/stem');"],
    ['the contract', 'lib/languages/language.ts', "import { stemOf } from './en/stem';"],
    ['another language', 'lib/languages/fr/words.ts', "import { stemOf } from '../en/stem';"],
  ])('sees an import into a language’s folder: %s', (_, path, source) => {
    expect(wrongImports(files({ [path]: source }))).toEqual([`${path}: lib/languages/en/stem.ts`]);
  });

  test.each<[string, string, string]>([
    ['the list', 'lib/languages/languages.ts', "import { stemOf } from './en/stem';"],
    ['its own files', 'lib/languages/en/words.ts', "import { stemOf } from './stem';"],
    ['another’s judges', 'lib/languages/fr/french.ts', "import { JUDGES } from '../en/judges';"],
    ['the list by others', 'lib/report/report.ts', "import { languageOf } from '../languages/languages';"],
  ])('lets be: %s', (_, path, source) => {
    expect(wrongImports(files({ [path]: source }))).toEqual([]);
  });

  it('follows what runs, not types and not what is loaded later', () => {
    const chain = files({
      'a.ts': "import './b';\nimport type { T } from './c';\nconst d = () => import('./d');",
      'b.ts': "export { stemOf } from './lib/languages/en/stem';",
      ...{ 'c.ts': '', 'd.ts': '' },
    });
    expect([...runsWith(['a.ts'], chain)]).toEqual(['a.ts', 'b.ts', 'lib/languages/en/stem.ts']);
  });
});
