import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** The words of the machine, small. */
  detail?: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** A state in which there is no report, said plainly, with the way on. */
export function StateNote({ title, text, detail, children }: Props) {
  return (
    <section class="state">
      <h2>{title}</h2>
      <p>{text}</p>
      {detail && (
        <p class="detail" dir="auto">
          {detail}
        </p>
      )}
      {children && <p class="state-actions">{children}</p>}
    </section>
  );
}
