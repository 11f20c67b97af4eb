import { posix } from 'node:path';

/** Sources by their path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  /** Path of the file that is imported, as far as it is one of the sources; else the path as it stands. */
  of: string;
  /** What runs when the importing file does: neither types alone nor `import()`. */
  runs: boolean;
}

const STATIC = /^\s*(import|export)\s(?:(type)\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const OTHER = /(?:\bimport\(\s*|\bvi\.mock\(\s*|\bnew URL\(\s*)'([^']+)'/g;

/** The project's own files that a file imports. */
export function importsOf(path: string, sources: Sources): Import[] {
  const source = sources.get(path) ?? '';
  const found = (spec: string, runs: boolean): Import[] => {
    if (!spec.startsWith('.')) return [];
    const whole = posix.join(posix.dirname(path), spec);
    const of = ['', '.ts', '.tsx', '/index.ts'].map((end) => whole + end).find((file) => sources.has(file)) ?? whole;
    return [{ of, runs }];
  };
  return [
    ...Array.from(source.matchAll(STATIC)).flatMap(([, , type, spec = '']) => found(spec, type === undefined)),
    ...Array.from(source.matchAll(OTHER)).flatMap(([, spec = '']) => found(spec, false)),
  ];
}

const ROOM = /^lib\/languages\/([^/]+)\//;
/** The lists of languages: only they name a language's folder. */
const LISTS = /^lib\/languages\/(?:languages|lookup-languages|reading-languages|sentence-judges)\.ts$/;
/** All that a language may take from another's folder. */
const LENT = /^lib\/languages\/[^/]+\/judges\.ts$/;

/** The imports that reach into a language's folder from where none may: "lib/report/report.ts: lib/languages/en/stem.ts". */
export function wrongImports(sources: Sources): string[] {
  return [...sources.keys()].flatMap((path) =>
    importsOf(path, sources).flatMap(({ of }) => {
      const language = ROOM.exec(of)?.[1];
      if (!language || ROOM.exec(path)?.[1] === language || LISTS.test(path)) return [];
      return ROOM.test(path) && LENT.test(of) ? [] : [`${path}: ${of}`];
    }),
  );
}

/** The files that run when one of these does, they themselves among them. */
export function runsWith(begin: readonly string[], sources: Sources): Set<string> {
  const reached = new Set(begin);
  for (const path of reached) for (const { of, runs } of importsOf(path, sources)) if (runs) reached.add(of);
  return reached;
}
