export { accounts } from './accounts.sql';
export { appRole } from './app-role.sql';
export { changes } from './changes.sql';
export { directives } from './directives.sql';
export { extensions } from './extensions.sql';
export { files } from './files.sql';
export { intake } from './intake.sql';
export { units } from './units.sql';
