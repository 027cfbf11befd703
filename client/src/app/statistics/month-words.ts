/** `11/26` of `2026-11` or `2026-11-30`: twelve of them stand under a chart. */
export const monthText = (month: string): string => `${month.slice(5, 7)}/${month.slice(2, 4)}`;
