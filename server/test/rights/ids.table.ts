export const ids: Record<string, string> = {};
export const guarded: readonly string[] = [];
export const edges: Record<string, string> = {};
