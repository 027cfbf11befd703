import { Role } from '@libs/auth';
import { PeopleColumn, readPeople, roleMeant } from './people-sheet';

const { DISPLAY_NAME, TITLE, EMAIL, UNIT, ROLE } = PeopleColumn;
const sheet = (...rows: string[][]) => rows.map((cells, at) => ({ number: at + 1, cells }));

describe('a table of people', () => {
  const head = ['STT', 'Họ và tên (*)', 'Chức danh', 'E-mail', 'Đơn vị', 'VAI TRÒ'];

  it('is read below its headings, wherever they stand, and without what is under it', () => {
    const { columns, missing, people } = readPeople(
      sheet(
        ['DANH SÁCH CÁN BỘ'],
        head,
        ['1', ' Lê  Thị Hà ', 'Chuyên viên', 'Ha.LT@tinh.example', 'Sở Tài chính', 'chuyên viên'],
        ['', 'Tổng cộng: 1 người', '', '', '', ''],
      ),
    );
    expect(columns.map(({ column }) => column)).toEqual([DISPLAY_NAME, TITLE, EMAIL, UNIT, ROLE]);
    expect(missing).toEqual([]);
    expect(people).toEqual([
      {
        number: 3,
        values: {
          ...{ DISPLAY_NAME: 'Lê Thị Hà', TITLE: 'Chuyên viên', EMAIL: 'Ha.LT@tinh.example' },
          ...{ USERNAME: 'ha.lt', UNIT: 'Sở Tài chính', ROLE: 'chuyên viên' },
        },
      },
    ]);
  });

  it('takes headings and values that name what every object has for what they are: words (S-72)', () => {
    const names = ['__proto__', 'constructor', 'prototype'];
    const { columns, people } = readPeople(
      sheet([...names, ...head], [...names, '1', '__proto__', ...names, 'constructor']),
    );
    expect(columns.map(({ column }) => column)).toEqual([DISPLAY_NAME, TITLE, EMAIL, UNIT, ROLE]);
    expect(people[0].values.DISPLAY_NAME).toBe('__proto__');
    expect(Object.getPrototypeOf(people[0].values)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(roleMeant('constructor')).toBeNull();
    expect(roleMeant('__proto__')).toBeNull();
  });

  it('says which columns it lacks', () => {
    expect(readPeople(sheet(['Họ tên', 'Email'], ['Lê Hà', 'a@b'])).missing).toEqual([TITLE, UNIT, ROLE]);
    expect(readPeople(sheet(['a'], ['b'])).columns).toEqual([]);
    expect(readPeople([]).people).toEqual([]);
  });

  it.each<[string, Role | null]>([
    ['Lãnh đạo đơn vị', Role.UNIT_HEAD],
    ['CHUYÊN VIÊN', Role.UNIT_SPECIALIST],
    ['quan tri don vi', Role.UNIT_ADMIN],
    ['UNIT_ADMIN', Role.UNIT_ADMIN],
    ['Quản trị hệ thống', Role.SYSTEM_ADMIN],
    ['Giám đốc', null],
    ['', null],
  ])('the role “%s”', (words, role) => expect(roleMeant(words)).toBe(role));
});
