import { userNameOf } from './user-name';

describe('a user name out of a name', () => {
  it.each([
    ['Nguyễn Thị Thu Hà', 'ha.ntt'],
    ['  Đỗ   Quân ', 'quan.d'],
    ['Y’Thoan Ênuôl', 'enuol.y'],
    ['Lan', 'lan'],
    ['', ''],
  ])('“%s” → %s', (name, user) => expect(userNameOf(name)).toBe(user));
});
