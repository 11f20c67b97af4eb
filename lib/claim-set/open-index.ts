import { BLOCK_LENGTH, type Block, type Entry, packBlock, unpackBlock } from './block';
import type { BlockRow, Database } from './database';
import { joinBlocks, partBlocks } from './join-blocks';

/**
 * The index: blocks on the disk, and a copy of them in memory that loads only what was written since it last looked.
 * Every function runs inside the caller's transaction over `blocks`, `counters` and `copies`.
 */
export interface Index {
  blocks(): Promise<Block[]>;
  /** Whether a start would have to read many blocks one by one: `saveCopy` spares it that. */
  needsCopy(): boolean;
  /** Writes the copy in memory to the disk, where the next start finds it. Only while nothing has changed since. */
  saveCopy(): Promise<void>;
  /** Adds articles. Gives the block of each, in order. */
  add(entries: readonly Entry[]): Promise<number[]>;
  /** Takes articles out: of each the block and the edition. */
  remove(places: readonly { block: number; edition: number }[]): Promise<void>;
  /** Takes all out. */
  clear(): Promise<void>;
}

/** So many blocks (some five thousand articles) are read one by one before a copy pays. */
export const LOOSE_BLOCKS = 24;

export function openIndex(
  { blocks, counters, copies }: Pick<Database, 'blocks' | 'counters' | 'copies'>,
  mostLoose = LOOSE_BLOCKS,
): Index {
  let copy: { changes: number; blocks: Map<number, Block> } | null = null;
  /** How many blocks of the copy were read one by one. */
  let loose = 0;

  async function loadCopy() {
    const row = await copies.get('index');
    return row ? { changes: row.changes, blocks: partBlocks(row) } : null;
  }

  const read = async () => (await counters.get('changes')) ?? { name: 'changes' as const, value: 0, dropped: 0 };

  /** Counts a change and gives its number. */
  async function countChange(dropped = false): Promise<number> {
    const before = await read();
    const value = before.value + 1;
    await counters.put({ name: 'changes', value, dropped: dropped ? value : before.dropped });
    return value;
  }

  return {
    async blocks() {
      const { value, dropped } = await read();
      copy ??= await loadCopy();
      if (copy?.changes !== value) {
        const whole = !copy || copy.changes < dropped || copy.changes > value;
        const rows = whole ? await blocks.toArray() : await blocks.where('changed').above(copy?.changes).toArray();
        const fresh = whole || !copy ? new Map<number, Block>() : copy.blocks;
        for (const row of rows) fresh.set(row.id as number, row);
        loose = whole ? rows.length : loose + rows.length;
        copy = { changes: value, blocks: fresh };
      }
      return [...(copy?.blocks.values() ?? [])];
    },

    needsCopy: () => loose > mostLoose,

    async saveCopy() {
      if (!copy || copy.changes !== (await read()).value) return;
      await copies.put({ name: 'index', changes: copy.changes, ...joinBlocks(copy.blocks) });
      loose = 0;
    },

    async add(entries) {
      if (!entries.length) return [];
      const changed = await countChange();
      const last = await blocks.orderBy('id').last();
      const places: number[] = [];
      let open: { id?: number; held: Entry[] } =
        last && last.editions.length < BLOCK_LENGTH ? { id: last.id as number, held: unpackBlock(last) } : { held: [] };
      for (let next = 0; next < entries.length; open = { held: [] }) {
        const more = entries.slice(next, next + BLOCK_LENGTH - open.held.length);
        const row: BlockRow = { ...packBlock([...open.held, ...more]), changed };
        const id = await blocks.put(open.id === undefined ? row : { ...row, id: open.id });
        for (const _ of more) places.push(id);
        next += more.length;
      }
      return places;
    },

    async remove(places) {
      if (!places.length) return;
      // What is forgotten may stand in no copy.
      await copies.clear();
      const gone = new Map<number, Set<number>>();
      for (const { block, edition } of places) gone.set(block, (gone.get(block) ?? new Set()).add(edition));
      const rows = await blocks.bulkGet([...gone.keys()]);
      const left = rows.flatMap((row) => {
        if (!row) return [];
        const rest = unpackBlock(row).filter(({ edition }) => !gone.get(row.id as number)?.has(edition));
        return [{ id: row.id as number, rest }];
      });
      const empty = left.filter(({ rest }) => !rest.length).map(({ id }) => id);
      const changed = await countChange(empty.length > 0);
      await blocks.bulkPut(
        left.filter(({ rest }) => rest.length).map(({ id, rest }) => ({ ...packBlock(rest), id, changed })),
      );
      await blocks.bulkDelete(empty);
    },

    async clear() {
      await countChange(true);
      await Promise.all([blocks.clear(), copies.clear()]);
    },
  };
}
