import { returnPath } from './return-path';

const home = 'https://dieuhanh.tinh.gov.vn';

test.each(['/viec', '/nhiem-vu/1?tab=2#x', '/tim?q=a%2Fb', '/graphiql'])('%s is ours', (path) => {
  expect(returnPath(path, home)).toBe(path);
});

test.each([
  ...['//evil.example', '/\\evil.example', '\\\\evil.example', '/%2f%2fevil.example', '/%5cevil.example', '///evil'],
  ...[
    'https://evil.example',
    'javascript:alert(1)',
    'viec',
    '',
    '/\t/evil.example',
    '/\n/evil',
    `/${'x'.repeat(3000)}`,
  ],
  ...[undefined, null, ['/viec'], {}],
])('%j leads home (S-90)', (path) => {
  expect(returnPath(path, home)).toBe('/');
});
