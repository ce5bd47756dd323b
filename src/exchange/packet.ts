export function renderPacket(a: unknown, b: string, c: unknown): string { return b + String(a) + String(c); }
