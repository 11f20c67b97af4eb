import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CorrectionSchema } from '../desk/check-correction';
import { type Arguments, answerCall, type Call, callThrough, readCall } from './envelope';
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

/** A call that was sent before the scripts of the page that needs its answer were loaded. */
export interface Begun {
  /** The tab in front, as far as the browser tells of it. */
  front: { id?: number; windowId: number; url?: string };
  call: Call;
  answer: Promise<unknown>;
}

/**
 * The desk, as popup, side panel and library call it.
 * @param begun the first like it is not sent again
 */
export function connectDesk(begun?: Begun): Desk {
  let waiting = begun;
  return callThrough<Desk>('desk', Object.keys(DESK) as (keyof Desk)[], (call) => {
    if (!waiting || waiting.call.call !== call.call || String(waiting.call.args) !== String(call.args))
      return browser.runtime.sendMessage(call);
    const { answer } = waiting;
    waiting = undefined;
    return answer;
  });
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
