import { Global, Module } from '@nestjs/common';
import { Listener } from './listener';
import { Reads } from './reads';

@Global()
@Module({ providers: [Reads, Listener], exports: [Reads, Listener] })
export class SqlModule {}
