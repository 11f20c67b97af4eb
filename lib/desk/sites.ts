/** All pages that a site may have, as the browsers write it: what keeping all tabs asks for, for as long as it works. */
export const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** A site whose articles are checked as they are opened, by the reader's leave. */
export interface Site {
  /** The pages it covers, as the browsers write it: `https://www.example.org/*`. */
  pattern: string;
  /** Whether its articles are kept as they are read. */
  keep: boolean;
}

/** The sites that the reader wants checked always. */
export interface Sites {
  /** In alphabetical order; sites whose access was withdrawn elsewhere are not among them. */
  list(): Promise<Site[]>;
  /** Adds a site or changes what is done with it. Access must have been granted before. */
  set(site: Site): Promise<void>;
  /** Takes a site off the list and gives its access back. */
  withdraw(pattern: string): Promise<void>;
}

/** The pattern of a page's site: its scheme and host. `null` for pages that are of no site (files, browser pages). */
export function patternOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    // A star in the host's place would be every site.
    return /^https?:$/.test(protocol) && /^[^*]+$/.test(hostname) ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** What a reader calls a pattern's site: its host, without a "www.". */
export function nameOfPattern(pattern: string): string {
  return pattern.replace(/^\w+:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
}

/** The site that a page belongs to, if it is on the list. */
export function siteOf(sites: readonly Site[], url: string): Site | null {
  const pattern = patternOf(url);
  return sites.find((site) => site.pattern === pattern) ?? null;
}

/** The sites in a stored value; whatever else is in it is passed over. */
export function readSites(value: unknown): Site[] {
  if (!Array.isArray(value)) return [];
  const sites = value.flatMap((entry: unknown): Site[] => {
    const { pattern, keep } = (entry ?? {}) as Partial<Record<keyof Site, unknown>>;
    return typeof pattern === 'string' && patternOf(pattern) === pattern ? [{ pattern, keep: keep === true }] : [];
  });
  return sites.sort((a, b) => nameOfPattern(a.pattern).localeCompare(nameOfPattern(b.pattern)));
}
