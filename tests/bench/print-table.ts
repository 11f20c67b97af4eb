import type { Figure, Peer } from './benchmark';

/** A bench's figures as lines of a table: what, figure, 95th percentile, goal, ratio to each peer. */
export function printTable(name: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    say(figure.value, figure.unit),
    figure.p95 === undefined ? '' : say(figure.p95, figure.unit),
    sayGoal(figure),
    (figure.peers ?? []).map((peer) => sayPeer(figure, peer)).join('; '),
  ]);
  const head = [name, 'figure', 'p95', 'goal', 'peers of the same run'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column % 4 ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}

function say(value: number, unit: Figure['unit']): string {
  switch (unit) {
    case 'ms':
      return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
    case 'bytes':
      return `${Math.round(value / 1000).toLocaleString('en')} kB`;
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'times':
      return `${value.toFixed(2)}×`;
    case 'count':
      return value.toLocaleString('en');
  }
}

function sayGoal({ value, unit, atMost, atLeast }: Figure): string {
  if (atMost !== undefined) return `≤ ${say(atMost, unit)} ${value <= atMost ? '✓' : '✗'}`;
  if (atLeast !== undefined) return `≥ ${say(atLeast, unit)} ${value >= atLeast ? '✓' : '✗'}`;
  return '';
}

function sayPeer({ value, unit }: Figure, peer: Peer): string {
  if (peer.failed !== undefined) return `${peer.name}: ${peer.failed}`;
  const ratio = value / peer.value;
  return `${peer.name} ${say(peer.value, unit)} (${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×)`;
}
