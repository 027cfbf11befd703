import type { Routes } from '@angular/router';
import { CourtPage } from './court-page/court-page';

export default [{ path: '', component: CourtPage }] satisfies Routes;
