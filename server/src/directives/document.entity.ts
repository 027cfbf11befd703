import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentType, Urgency } from './document-type';

/** A signed document that holds directives (domain.md §2). There is a row once it is issued; drafts are elsewhere. */
@Entity('directive_document')
export class DirectiveDocument {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') type: DocumentType;
  @Column('text') numberSymbol: string;
  /** With issuer and date, what makes two documents the same: see `numberKey`. */
  @Column('text') numberKey: string;
  @Column('date') issuedOn: string;
  @Column('uuid') issuerId: string;
  @Column('text', { nullable: true }) signatory: string | null;
  @Column('text') abstract: string;
  @Column('text') urgency: Urgency;
  @Column('uuid', { nullable: true }) fieldId: string | null;
  @Column('uuid', { nullable: true }) leaderId: string | null;
  @Column('uuid') enteredById: string;
  /** When it was issued in the system: from then on every change is an amendment with a reason. */
  @Column('timestamptz') issuedAt: Date;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  /** The words it is found by, as the text of a `tsvector`. */
  @Column('tsvector', { select: false }) search?: string;
}
