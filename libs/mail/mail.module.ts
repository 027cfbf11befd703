import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Claims } from './claims';
import { Delivery } from './delivery';
import { OutgoingMail } from './outgoing-mail.entity';
import { Post } from './post';
import { PostQueries } from './post.queries';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutgoingMail])],
  providers: [Post, PostQueries, Claims, Delivery],
  exports: [Post, PostQueries, Delivery],
})
export class MailModule {}
