import { compareByGivenName, compareVi, givenName } from './order';

test('Vietnamese letters have their own places in the alphabet', () => {
  const units = [
    'Sở Y tế',
    'UBND huyện Đắk Glong',
    'Ban Dân tộc',
    'UBND huyện Cư Jút',
    'Ủy ban',
    'Sở Ô',
    'Sở O',
    'UBND huyện Dầu',
  ];
  expect([...units].sort(compareVi)).toEqual([
    'Ban Dân tộc',
    'Sở O',
    'Sở Ô',
    'Sở Y tế',
    'UBND huyện Cư Jút',
    'UBND huyện Dầu',
    'UBND huyện Đắk Glong',
    'Ủy ban',
  ]);
  expect(['ạ', 'ã', 'a', 'đ', 'd', 'ă', 'á', 'â', 'ả', 'à'].sort(compareVi)).toEqual([
    'a',
    'à',
    'ả',
    'ã',
    'á',
    'ạ',
    'ă',
    'â',
    'd',
    'đ',
  ]);
});

test('people are sorted by their given name, then by the rest', () => {
  const people = ['Trần Văn Bình', 'Nguyễn Thị Ánh', 'Lê Văn Bình', 'Phạm Đức', 'Hồ An'];
  expect(people.sort(compareByGivenName)).toEqual([
    'Hồ An',
    'Nguyễn Thị Ánh',
    'Lê Văn Bình',
    'Trần Văn Bình',
    'Phạm Đức',
  ]);
});

test.each([
  ['Nguyễn Thị Lan', 'Lan'],
  [' Lan ', 'Lan'],
  ['', ''],
])('the given name of “%s” is “%s”', (name, given) => expect(givenName(name)).toBe(given));
