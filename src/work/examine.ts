import type { Alignment, Examined } from '../model.ts';
import { examineIntact } from '../notice/intact.ts';

/** An alignment as rules are given it. What tells how a notice fails is only loaded when one does. */
export async function examine(alignment: Alignment): Promise<Examined> {
  return examineIntact(alignment) ?? (await import('../notice/notice.ts')).examine(alignment);
}
