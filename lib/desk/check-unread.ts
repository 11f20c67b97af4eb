import type { Unread } from '../messages/interfaces';

const KNOWN: readonly Unread[] = ['rest', 'frames', 'card'];

/** Checks what a content script says was left unread; whatever else is in it is passed over. */
export function checkUnread(value: unknown): Unread[] {
  return Array.isArray(value) ? KNOWN.filter((one) => value.includes(one)) : [];
}
