/** The typed interface between the parts of the extension: the only room of `lib/` that knows the browser. */
export { answerPage } from './messages/answer-page';
export { answerDesk, type Begun, connectDesk } from './messages/desk-line';
export type { CheckResult, Desk, KeepAllResult, Page } from './messages/interfaces';
export { connectPage, NobodyThere } from './messages/page-line';
