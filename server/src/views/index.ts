export type { SavedView } from './saved-view.entity';
export { ListName, SharedWith } from './saved-view.policy';
export type { ViewDeleted, ViewEvent, ViewSaved } from './view.events';
export { ViewsModule } from './views.module';
