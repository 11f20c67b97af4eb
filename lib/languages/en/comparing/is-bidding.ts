import { sameEvent } from '../events';

const BIDDINGS = ['order', 'urge', 'force', 'ask'];

/** Whether an event is what one does to have others do something: the deed then tells more than who was bidden. */
export const isBidding = (event: string): boolean => BIDDINGS.some((bidding) => sameEvent(bidding, event));
