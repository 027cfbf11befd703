import type { Signal } from '@angular/core';
import { movesHeard } from './moves-heard-store';

/** How many requests others have sent, withdrawn or decided since the list was read. */
export const extensionChanges = (shown: () => unknown): Signal<number> => movesHeard(shown, isMove);

/** `assignment.extension_requested` and the like. */
const isMove = (type: string) => type.startsWith('assignment.extension_') && !type.endsWith('_prepared');
