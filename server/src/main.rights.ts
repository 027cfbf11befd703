import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { rightsDocument } from './rights';

// Run from the top of the repository, as everything that generates is.
writeFileSync('server/docs/rights.md', rightsDocument());
