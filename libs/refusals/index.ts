export { inputValidation } from './input-validation';
export * from './refusal';
export { RefusalInterceptor } from './refusal.interceptor';
export { resultOf } from './result-of';
