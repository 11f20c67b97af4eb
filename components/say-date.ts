const DATE = /^(\d{4})-(\d\d)-(\d\d)/;

/**
 * An ISO date or date-time as readers of `locale` write it: "13 Jan 2025".
 * A bare date is that day everywhere; a date-time is told in the reader's own zone, its time of day with it if asked.
 * What is no date is given back as it is.
 */
export function sayDate(locale: string, iso: string, detail: 'day' | 'minute' = 'day'): string {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  const bare = iso.length === 10;
  const date = bare ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(iso);
  if (!year || Number.isNaN(date.getTime())) return iso;
  return formatOf(locale, detail === 'minute' && !bare).format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, time: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${time}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(time && { timeStyle: 'short' }) });
  formats.set(key, format);
  return format;
}
