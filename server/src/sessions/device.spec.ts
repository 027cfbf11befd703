import { deviceOf } from './device';

const mozilla = 'Mozilla/5.0';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0';

test.each<[string, string | null, string | null, boolean]>([
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'Chrome 142', 'Windows', false],
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.1`, 'Edge 142', 'Windows', false],
  [`${mozilla} (Windows NT 10.0) coc_coc_browser/131.0 ${chrome} Safari/537.36`, 'Cốc Cốc 131', 'Windows', false],
  [`${mozilla} (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox 145', 'Linux', false],
  [`${mozilla} (Linux; Android 15; SM-A55) ${chrome} Mobile Safari/537.36`, 'Chrome 142', 'Android', true],
  [
    `${mozilla} (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.1 Mobile/15E1 Safari/604.1`,
    'Safari 18',
    'iPhone',
    true,
  ],
  ['curl/8.5.0', null, null, false],
])('%s', (userAgent, browser, system, isPhone) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system, isPhone });
});

test('what says nothing is nothing', () => {
  expect(deviceOf(null)).toEqual({ browser: null, system: null, isPhone: false });
});
