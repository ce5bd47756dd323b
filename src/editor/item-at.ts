import type { PlacedItem } from '../work/edit-items.ts';

/** The item at an offset, its end included: people stand behind what they wrote. */
export function itemAt(items: readonly PlacedItem[], offset: number): PlacedItem | undefined {
  return (
    items.find(({ span }) => span.start <= offset && offset < span.end) ??
    items.find(({ span }) => span.start <= offset && offset <= span.end)
  );
}
