import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';

/** One request's dataloaders: rows asked for one by one are read together, and never shared between people. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  /** `loaders.of('unit', (ids) => this.units.byIds(ids)).load(id)`; the batch answers a map, and what it lacks is null. */
  of<Value>(
    name: string,
    batch: (ids: readonly string[]) => Promise<Map<string, Value>>,
  ): DataLoader<string, Value | null> {
    let loader = this.made.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await batch(ids);
        return ids.map((id) => found.get(id) ?? null);
      });
      this.made.set(name, loader);
    }
    return loader as DataLoader<string, Value | null>;
  }

  /** Forgets everything read so far. */
  clear(): void {
    this.made.clear();
  }
}

/** The request's loaders, made with the GraphQL context. */
export const CurrentLoaders = createParamDecorator(
  (_: unknown, context: ExecutionContext): Loaders => GqlExecutionContext.create(context).getContext().loaders,
);
