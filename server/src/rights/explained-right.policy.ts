import { type Actor, has, isOffice, Role, seesProvince } from '../../../libs/auth/actor';
import { AssignmentAction, whyNot } from '../assignments/assignment.lifecycle';
import {
  type ExtensionRules,
  Ground,
  groundsFor,
  groundsOf,
  may,
  sees,
  whyForbidden,
} from '../assignments/assignment.policy';
import type { Spoken } from '../settings';
import { type Right, RightGroup, rights, type Thing } from './right.policy';

/** Why somebody may or may not do one thing. */
export interface ExplainedRight {
  readonly key: string;
  readonly group: RightGroup;
  /** Whether the rules allow it, and whether it can happen as the assignment stands now. */
  readonly allowed: boolean;
  readonly possible: boolean;
  readonly because: Spoken;
}

/** One rule, asked about the person: what they are or are not to the assignment. */
export interface Fact {
  readonly key: Ground | 'PROVINCE';
  readonly holds: boolean;
  readonly words: Spoken;
}

const say = (vi: string, en: string): Spoken => ({ vi, en });

const facts: Record<Fact['key'], Spoken> = {
  PROVINCE: say('Có vai trò xem toàn tỉnh', 'Holds a role whose scope is the whole province'),
  OFFICE_HEAD: say('Là lãnh đạo Văn phòng', 'Is a head of the Office'),
  MONITOR: say('Là người theo dõi nhiệm vụ này và còn ở Văn phòng', 'Follows this assignment and is of the Office'),
  OFFICE: say('Là người của Văn phòng', 'Is of the Office'),
  LEADER: say('Là lãnh đạo tỉnh', 'Is a leader of the province'),
  UNIT_HEAD: say(
    'Là lãnh đạo đơn vị được giao (hoặc đơn vị cấp trên của nó)',
    'Heads the unit it was given to (or one above)',
  ),
  HOLDER_HEAD: say(
    'Là lãnh đạo đơn vị đang giữ việc (hoặc đơn vị cấp trên của nó)',
    'Heads the unit that holds the work (or one above)',
  ),
  DELEGATE: say(
    'Được giao việc này và còn làm ở đơn vị đang giữ việc',
    'It was delegated to them, where they still work',
  ),
};

/** What the person is to the assignment, rule by rule. */
export const factsAbout = (actor: Actor, thing: Thing): Fact[] => {
  const grounds = groundsOf(actor, thing);
  const fact = (key: Fact['key'], holds: boolean): Fact => ({ key, holds, words: facts[key] });
  return [
    fact('PROVINCE', seesProvince(actor)),
    ...Object.values(Ground).map((key) => fact(key, grounds.includes(key))),
  ];
};

/** Every right to this assignment and around it, with its reason. */
export const explainedRights = (actor: Actor, thing: Thing, rules: ExtensionRules): ExplainedRight[] =>
  rights.map((right) => explained(right, actor, thing, rules));

function explained(right: Right, actor: Actor, thing: Thing, rules: ExtensionRules): ExplainedRight {
  const { key, group, can } = right;
  const possible = can ? can(thing) : true;
  if (group !== RightGroup.PROVINCE && !sees(actor, thing))
    return { key, group, allowed: false, possible, because: hidden };
  if (isAction(key)) return { key, group, possible, ...ofAction(key, actor, thing, rules, possible) };
  const allowed = right.may(actor, thing, rules.monitorsDecide);
  return { key, group, allowed, possible, because: generally(key, allowed, actor, thing) };
}

const hidden = say(
  'Nhiệm vụ này không tồn tại đối với họ: không thuộc đơn vị họ lãnh đạo, không được giao cho họ, và họ không có vai trò xem toàn tỉnh.',
  'The assignment does not exist for them: no unit of theirs holds it, it was not delegated to them, and no role of theirs spans the province.',
);

function ofAction(action: AssignmentAction, actor: Actor, thing: Thing, rules: ExtensionRules, possible: boolean) {
  const wanted = groundsFor(action, rules);
  const having = groundsOf(actor, thing).filter((ground) => wanted.includes(ground));
  const allowed = may(actor, action, thing, rules);
  if (!allowed) {
    const why = whyForbidden(actor, action, thing, rules);
    const none = say(`Chỉ dành cho người: ${listed(wanted, 'vi')}.`, `Only for whoever: ${listed(wanted, 'en')}.`);
    return { allowed, because: why ? say(why, having.length ? ownRequest : pastCap) : none };
  }
  const reason = say(listed(having, 'vi'), listed(having, 'en'));
  const because = possible
    ? reason
    : say(`${reason.vi}. Nhưng lúc này: ${whyNot(action, thing)}`, `${reason.en}. But not as it stands now.`);
  return { allowed, because };
}

const ownRequest = 'Nobody decides on their own request or for their own unit.';
const pastCap = 'It was extended as often as permitted; more is for a head of the Office.';

const listed = (grounds: readonly Ground[], language: keyof Spoken) =>
  grounds.map((ground, i) => lowered(facts[ground][language], i)).join(language === 'vi' ? '; hoặc ' : '; or ');
const lowered = (words: string, i: number) => (i ? words[0].toLowerCase() + words.slice(1) : words);

/** What does not rest on the grounds above: named by role, or by who did something before. */
function generally(key: string, allowed: boolean, actor: Actor, thing: Thing): Spoken {
  if (key === 'SEE') {
    const because = factsAbout(actor, thing).filter(({ holds }) => holds);
    return say(because.map(({ words }) => words.vi).join('; '), because.map(({ words }) => words.en).join('; '));
  }
  if (!allowed)
    return generalRules[key] ?? say('Vai trò của họ không có quyền này.', 'None of their roles has this right.');
  if (has(actor, Role.OFFICE_HEAD)) return facts.OFFICE_HEAD;
  if (isOffice(actor))
    return say('Là người nhập văn bản hoặc người theo dõi, ở Văn phòng', 'Entered or follows it, of the Office');
  return say('Vai trò của họ có quyền này', 'One of their roles has this right');
}

const answerable = say(
  'Chỉ lãnh đạo Văn phòng, người nhập văn bản và người theo dõi (còn ở Văn phòng).',
  'Only heads of the Office, and of the Office who entered the document or follows the directive.',
);
const askers = say('Chỉ lãnh đạo tỉnh và lãnh đạo Văn phòng.', 'Only leaders of the province and heads of the Office.');
const generalRules: Record<string, Spoken> = {
  ASK_EXPLANATION: askers,
  INQUIRY_ASK_AGAIN: say('Chỉ người đã hỏi, hoặc lãnh đạo Văn phòng.', 'Only who asked, or a head of the Office.'),
  INQUIRY_CLOSE: say('Chỉ người đã hỏi, hoặc lãnh đạo Văn phòng.', 'Only who asked, or a head of the Office.'),
  INQUIRY_ANSWER: say('Chỉ người đang làm việc này ở đơn vị.', 'Only who does the work in the unit.'),
  DIRECTIVE_AMEND: answerable,
  DIRECTIVE_SET_MONITOR: answerable,
  DIRECTIVE_ASSIGN_UNIT: answerable,
  DOCUMENT_AMEND: say('Chỉ lãnh đạo Văn phòng và người nhập văn bản.', 'Only heads of the Office and who entered it.'),
};

const isAction = (key: string): key is AssignmentAction => key in AssignmentAction;
