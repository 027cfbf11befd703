export { ExtensionsModule } from './extensions.module';
