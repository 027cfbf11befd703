import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { Reads } from '@libs/sql';
import { Language } from '../accounts';
import { AssignmentsQueries } from './assignments.queries';
import { type Explainable, type Explanation, explain, type Speech } from './explanation.lifecycle';
import { explanationEn } from './explanation-words.en';
import { explanationVi } from './explanation-words.vi';

/** Of what is recorded of one assignment the last so many are told. */
const mostEvents = 60;

/** By the viewer's language, as the timeline is. */
const speeches: Record<Language, Speech> = {
  VI: { language: 'vi', words: explanationVi },
  EN: { language: 'en', words: explanationEn },
};

/** What of a deadline can be set by an event. */
const columns = `array['deadlineWords', 'dueOn', 'dueTime']`;
const told = `('assignment.issued', 'assignment.submitted', 'assignment.returned', 'assignment.recalled', 'assignment.reopened')`;

/** Why assignments stand to their deadlines as they do. Whoever asks has already been shown them. */
@Injectable()
export class ExplanationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  async of(actor: Actor, ids: readonly string[]): Promise<Map<string, Explanation>> {
    const { today } = await this.assignments.viewer(actor);
    const rows = await this.reads.rows<Explainable & { id: string; language: Language | null }>(
      `select a.id, a.status, a.deadline_words as "deadlineWords", a.due_on::text as "dueOn", left(a.due_time::text, 5) as "dueTime",
         a.recurrence, a.original_due_on::text as "originalDueOn", left(a.original_due_time::text, 5) as "originalDueTime",
         a.issued_at as "issuedAt", a.submitted_at as "submittedAt", a.extension_requested_at as "extensionRequestedAt",
         d.issued_on::text as "documentOn", coalesce(h.history, '[]') as history,
         (select p.language from account p where p.id = $2) as language
       from assignment a join directive_document d on d.id = a.document_id
       left join lateral (
         select json_agg(json_build_object('at', e.at, 'type', e.type,
             'byName', case when e.on_behalf_of_name is null then e.actor_name else e.actor_name || ' thay ' || e.on_behalf_of_name end,
             'set', case when e.type = 'assignment.issued'
               then (select jsonb_object_agg(key, value) from jsonb_each(e.data) where key = any(${columns}))
               else (select jsonb_object_agg(key, value -> 1) from jsonb_each(e.changes) where key = any(${columns})) end,
             'reason', case when e.type like 'assignment.extension%'
               then coalesce(e.data ->> 'note', concat_ws(': ', e.data ->> 'reasonName', e.data ->> 'text'))
               else e.data ->> 'reason' end,
              'legalBasis', e.data ->> 'legalBasis', 'attempt', (e.data ->> 'attempt')::int)
             order by e.seq) as history
         from (
           (select * from recorded_event r where r.subject_id = a.id and not r.internal
              and (r.type in ${told} or r.changes ?| ${columns}) order by r.seq desc limit ${mostEvents})
         ) e) h on true
       where a.id = any($1::uuid[])`,
      { values: [ids, actor.id] },
    );
    return new Map(rows.map((row) => [row.id, explain(row, today, speeches[row.language ?? Language.VI])]));
  }
}
