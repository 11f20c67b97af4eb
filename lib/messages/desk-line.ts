import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CorrectionSchema } from '../desk/check-correction';
import { type Arguments, answerCall, callThrough, readCall } from './envelope';
import type { Desk } from './interfaces';

const Tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const Address = v.pipe(v.string(), v.maxLength(8192));

/** A check of an argument list, one schema an argument. */
const takes =
  <const T extends [] | [v.GenericSchema, ...v.GenericSchema[]]>(schemas: T) =>
  (args: unknown[]) =>
    v.parse(v.strictTuple(schemas), args);

const DESK: Arguments<Desk> = {
  checkTab: takes([Tab]),
  firstReport: takes([Tab]),
  checkSelection: takes([Tab]),
  keepTab: takes([Tab]),
  stopReading: takes([Tab]),
  keepAllTabs: takes([]),
  keepAllProgress: takes([]),
  stopKeepingAll: takes([]),
  forget: takes([Address]),
  reportKept: takes([Address]),
  listEditions: takes([Address]),
  stopReport: takes([Address]),
  correct: takes([CorrectionSchema]),
  uncorrect: takes([CorrectionSchema]),
  listCorrections: takes([]),
  showClaim: takes([Tab, Index]),
  stepClaim: takes([Tab, v.picklist([1, -1])]),
};

/** The desk, as popup, side panel and library call it. */
export function connectDesk(): Desk {
  return callThrough<Desk>('desk', Object.keys(DESK) as (keyof Desk)[], (call) => browser.runtime.sendMessage(call));
}

/** Answers calls to the desk. Only the extension's own pages may call: a page's content script may not. */
export function answerDesk(desk: Desk): void {
  const ownPages = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return;
    const call = readCall(message, 'desk');
    return call ? answerCall(desk, DESK, call) : undefined;
  });
}
