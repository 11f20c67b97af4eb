import { useRef, useState } from 'preact/hooks';

/** A long work as the reader sees it. */
export interface Work {
  /** What is being done, as a key of the catalogue. */
  what: string;
  /** How much of it is done, 0 to 1; `null` while that is not known. */
  share: number | null;
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
  return {
    work,
    async run(what, task, onFailure, onStopped) {
      if (inHand.current?.signal.aborted === false) return;
      const own = new AbortController();
      inHand.current = own;
      const before = ended.current;
      const doIt = async () => {
        await before;
        setWork({ what, share: null, stopping: false });
        try {
          own.signal.throwIfAborted();
          const onProgress = (share: number) => setWork((shown) => shown && { ...shown, share });
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
