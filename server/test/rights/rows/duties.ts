import type { Rows } from '../rights.table';

export const rows: Rows = { mutations: {}, queries: {}, fields: {} };
