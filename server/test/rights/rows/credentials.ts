import type { Rows } from '../row';

export const rows: Rows = { mutations: {}, queries: {}, fields: {} };
