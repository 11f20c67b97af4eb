import { useRef, useState } from 'preact/hooks';

/** How far a work has come is drawn no more often than this: drawing is work too. Milliseconds. */
const TELL_AFTER = 100;

/** A long work as the reader sees it. */
export interface Work {
  /** What is being done, as a key of the catalogue. */
  what: string;
  /** The reader has stopped it, and what was begun is being taken back. */
  stopping: boolean;
}

/** How a work hears of its reader, and he of it. */
export interface Followed {
  signal: AbortSignal;
  onProgress(share: number): void;
}

/** One long work at a time, which the reader may stop. */
export interface Works {
  /** `null` when nothing is done. */
  work: Work | null;
  /**
   * Tells how much of the work is done, 0 to 1, or `null` while that is not known: at once, and as it goes on. Only who
   * shows it is drawn anew. Gives a function that ends it.
   */
  follow(tell: (share: number | null) => void): () => void;
  /**
   * Does a work, once one that is being stopped has ended; nothing while another is being done.
   * @param onStopped called in place of `onFailure` where it ended because the reader stopped it
   */
  run(
    what: string,
    task: (followed: Followed) => Promise<void>,
    onFailure: (error: unknown) => void,
    onStopped: () => void,
  ): Promise<void>;
  stop(): void;
}

export function useWork(): Works {
  const [work, setWork] = useState<Work | null>(null);
  const inHand = useRef<AbortController | null>(null);
  const ended = useRef(Promise.resolve());
  const share = useRef<number | null>(null);
  const followers = useRef(new Set<(share: number | null) => void>());
  const tell = (done: number | null) => {
    share.current = done;
    for (const follower of followers.current) follower(done);
  };
  return {
    work,
    follow(follower) {
      followers.current.add(follower);
      follower(share.current);
      return () => void followers.current.delete(follower);
    },
    async run(what, task, onFailure, onStopped) {
      if (inHand.current?.signal.aborted === false) return;
      const own = new AbortController();
      inHand.current = own;
      const before = ended.current;
      const doIt = async () => {
        await before;
        tell(null);
        setWork({ what, stopping: false });
        try {
          own.signal.throwIfAborted();
          let told = Number.NEGATIVE_INFINITY;
          const onProgress = (done: number) => {
            if (performance.now() < told + TELL_AFTER) return;
            told = performance.now();
            tell(done);
          };
          await task({ signal: own.signal, onProgress });
        } catch (error) {
          // What was done before it heard of the stop is done.
          if (own.signal.aborted) onStopped();
          else onFailure(error);
        }
        if (inHand.current !== own) return;
        inHand.current = null;
        setWork(null);
      };
      ended.current = doIt();
      return ended.current;
    },
    stop() {
      inHand.current?.abort();
      setWork((shown) => shown && { ...shown, stopping: true });
    },
  };
}
