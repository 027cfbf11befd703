import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One directive inside a document (domain.md §2). What each unit owes of it is an assignment. */
@Entity('directive')
export class Directive {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') documentId: string;
  /** Its place in the order of the document, from 1. */
  @Column('int') ordinal: number;
  /** The place as the document names it: `Mục II.3`. */
  @Column('text', { nullable: true }) place: string | null;
  @Column('text') text: string;
  @Column('text', { nullable: true }) expectedProduct: string | null;
  @Column('uuid', { nullable: true }) fieldId: string | null;
  @Column('uuid', { nullable: true }) leaderId: string | null;
  @Column('uuid', { nullable: true }) monitorId: string | null;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  /** The words it is found by, its document's number and abstract among them, as the text of a `tsvector`. */
  @Column('tsvector', { select: false }) search?: string;
}
