/**
 * Says a message of the catalogue (`public/_locales/<language>/messages.json`) with its values put in.
 * Values fill `$1` to `$9` in order. A key with a count has the forms `key_one` and `key_other`, chosen by `sayCount`.
 */
export type Say = (key: string, ...values: (string | number)[]) => string;

/** A catalogue as browsers read it, of which only `message` is used; `$1` … `$9` are the values. */
export type Catalogue = Readonly<Record<string, { message: string; description?: string }>>;

/** A `Say` over one catalogue, where no browser is at hand (command line, tests). An unknown key says itself. */
export function sayFrom(catalogue: Catalogue): Say {
  return (key, ...values) =>
    (catalogue[key]?.message ?? key).replace(/\$([1-9])/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}

/** Says `key_one` or `key_other` (or what else `locale` tells apart), with the count as `$1`. */
export function sayCount(say: Say, locale: string, key: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, new Intl.NumberFormat(locale).format(count), ...values);
}
