import { fitted, type PhotoTools, smallerPhoto } from './photo';

const photo = (size: number, type = 'image/jpeg', name = 'IMG_0012.HEIC.jpeg') =>
  new File([new Uint8Array(size)], name, { type });
const mb = 1024 * 1024;

function tools(width: number, height: number, drawn = 300_000) {
  const asked: number[][] = [];
  const them: PhotoTools = {
    read: async () => ({ width, height }),
    draw: async (_picture, w, h) => {
      asked.push([w, h]);
      return new Blob([new Uint8Array(drawn)], { type: 'image/jpeg' });
    },
  };
  return { them, asked };
}

describe('photos on their way to the server', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2000, height: 1500 },
    ],
    [
      { width: 3024, height: 4032 },
      { width: 1500, height: 2000 },
    ],
    [
      { width: 1600, height: 1200 },
      { width: 1600, height: 1200 },
    ],
    [
      { width: 9000, height: 2 },
      { width: 2000, height: 1 },
    ],
  ])('%j becomes %j', (before, after) => expect(fitted(before)).toEqual(after));

  it('makes a large one smaller, as JPEG, upright as it was read', async () => {
    const { them, asked } = tools(3024, 4032);
    const sent = await smallerPhoto(photo(4 * mb), them);
    expect(asked).toEqual([[1500, 2000]]);
    expect([sent.name, sent.type, sent.size]).toEqual(['IMG_0012.HEIC.jpg', 'image/jpeg', 300_000]);
  });

  it.each([
    ['a small one', photo(200_000)],
    ['what is no photo', photo(4 * mb, 'application/pdf', 'a.pdf')],
    ['a moving picture', photo(4 * mb, 'image/gif', 'a.gif')],
  ])('leaves %s as it is', async (_what, file) => {
    const { them, asked } = tools(4000, 3000);
    expect(await smallerPhoto(file, them)).toBe(file);
    expect(asked).toEqual([]);
  });

  it('leaves alone what would grow, and what cannot be read', async () => {
    const file = photo(mb);
    expect(await smallerPhoto(file, tools(1000, 900, 2 * mb).them)).toBe(file);
    const unreadable: PhotoTools = { ...tools(1, 1).them, read: () => Promise.reject(new Error('no picture')) };
    expect(await smallerPhoto(file, unreadable)).toBe(file);
  });
});
