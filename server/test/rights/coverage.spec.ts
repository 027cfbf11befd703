import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { argumentsOf, edgesIn, idsIn, idsOf } from './coverage';
import { edges, guarded, ids } from './ids.table';
import { doors, fields, mutations, queries } from './rights.table';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

/*
 * A new id in the API, or a new way from one object to another, does not pass without a case (reliability.md A.2, 8.2.2,
 * 8.2.3): a row of the table that is about it, or its line in `ids.table.ts`.
 */

test('every id that a person can send has a case (S-01)', () => {
  const about = [
    ...Object.entries(mutations).flatMap(([name, row]) => idsOf(schema, name, row)),
    ...Object.entries(queries).flatMap(([name, row]) => argumentsOf(schema, name, row)),
  ];
  const wanted = idsIn(schema).filter((id) => !about.includes(id));
  expect(Object.keys(ids).sort()).toEqual(wanted.sort());
});

test('every way to what not everybody may see has a case (S-02)', () => {
  const wanted = edgesIn(schema, guarded).filter((edge) => !fields[edge]);
  expect(Object.keys(edges).sort()).toEqual(wanted.sort());
});

test('what is guarded is there', () => {
  expect(guarded.filter((name) => !schema.getType(name))).toEqual([]);
});

/*
 * What the product itself decides, is no field of what is sent: nobody writes it by adding it to an input, and GraphQL takes no
 * other fields. What bears such a name and is asked for, is here.
 */
test('no command takes what is not for its sender to say (S-10)', () => {
  const ours =
    /^(id|status|state|outcome|version|ordinal|isDeleted|(created|updated|entered|decided|sent|set|asked|owner|actor|author|uploaded)(By)?(Id)?|holder\w*|original\w+|password\w*|roles?|\w+At)$/;
  const found = Object.values(schema.getTypeMap()).flatMap((type) =>
    isInputObjectType(type) && !type.name.endsWith('Filter')
      ? Object.keys(type.getFields())
          .filter((name) => ours.test(name) && name !== 'id')
          .map((name) => `${type.name}.${name}`)
      : [],
  );
  expect(found.sort()).toEqual([
    'ConfirmIdentityInput.password',
    'GrantRoleInput.role',
    'InviteAccountInput.roles',
    'RevokeRoleInput.role',
    'RoleInput.role',
    'ScheduleRecipientInput.role',
    'ScoreBandInput.state',
    'SignInInput.password',
  ]);
});

test('addresses, of mail and of networks, are told where people are looked after, of oneself, and nowhere else (S-05)', () => {
  const told = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !/^(Query|Mutation)$/.test(type.name)
      ? Object.keys(type.getFields())
          .filter((name) => /^(ip|\w*[eE]mail|toAddress|secret|\w*[tT]oken|userAgent)$/.test(name))
          .map((name) => `${type.name}.${name}`)
      : [],
  );
  expect(told.sort()).toEqual([
    // One's own, or what one has just made.
    ...['AccessTokenCreated.secret', 'AccessTokenCreated.token', 'Account.email', 'AddressConfirmed.email'],
    // For who administers people, the system or its mails.
    ...['AdministeredAccount.email', 'OneTimeLink.email', 'OpenSession.ip', 'OutgoingMail.toAddress'],
    ...['OwnSecurity.email', 'PeopleImportRow.email', 'SecurityEvent.ip', 'Session.accessToken', 'TotpSetup.secret'],
  ]);
});

test('the doors are fields of the schema', () => {
  const root = { ...schema.getQueryType()!.getFields(), ...schema.getMutationType()!.getFields() };
  expect(doors.filter((door) => !root[door])).toEqual([]);
});
