export { DemoLoader } from './demo-loader.service';
export { DemoModule } from './demo.module';
