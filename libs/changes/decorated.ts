import { type DiscoveryService, MetadataScanner, type Reflector } from '@nestjs/core';

/** A method of a provider that carries metadata of a decorator of ours. */
export interface Decorated<Metadata> {
  /** `Class.method` */
  readonly name: string;
  readonly metadata: Metadata;
  readonly run: (...parameters: never[]) => Promise<unknown>;
}

/** Every method in the process that carries `key`, in the order of the modules. */
export function decorated<Metadata>(
  discovery: DiscoveryService,
  reflector: Reflector,
  key: string,
): Decorated<Metadata>[] {
  return discovery.getProviders().flatMap(({ instance }) => {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) ?? {};
    const methods = instance as Record<string, Decorated<Metadata>['run']>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((method) => {
      const metadata = reflector.get<Metadata | undefined>(key, prototype[method]);
      return metadata === undefined
        ? []
        : [{ name: `${instance.constructor.name}.${method}`, metadata, run: methods[method]!.bind(instance) }];
    });
  });
}
