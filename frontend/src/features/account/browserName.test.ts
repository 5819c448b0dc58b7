import { describe, expect, it } from 'vitest';
import { browserName } from './browserName';

describe('naming a browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge 浏览器 · Windows',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36',
      '谷歌内核浏览器 · Linux',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Safari/604.1', 'Safari 浏览器 · 苹果移动设备'],
    ['curl/8.0', '其他程序'],
  ])('finds browser and system in %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
