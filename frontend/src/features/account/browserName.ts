const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge 浏览器'],
  [/Firefox\//, '火狐浏览器'],
  [/(Chrome|Chromium)\//, '谷歌内核浏览器'],
  [/Safari\//, 'Safari 浏览器'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS/, '鸿蒙'],
  [/Android/, '安卓'],
  [/iPhone|iPad/, '苹果移动设备'],
  [/Windows/, 'Windows'],
  [/Mac OS/, '苹果电脑'],
  [/Linux/, 'Linux'],
];

/** What a User-Agent header roughly says, in words a person recognises. */
export function browserName(userAgent: string): string {
  const find = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(BROWSERS) ?? '其他程序', find(SYSTEMS)].filter(Boolean).join(' · ');
}
