import { expect, type Page } from '@playwright/test';

/** What is the same in every language: addresses, numbers of things, hashes, names of files and codes. */
const NAMES = [
  /\s--[a-z-]+/g,
  /https?:\/\/\S+/g,
  /\S+@\S+/g,
  /\.(pdf|docx|xlsx|csv|jsonl?)\b/gi,
  /\b(?:[A-Z]+-)+\d[\w-]*/g,
  /\b[0-9a-f]{8,}\b/g,
  /\b(?=[A-Z0-9-]*\d)[A-Z0-9-]{4,}\b/g,
];
const WORDS = new Set([
  'PDF',
  'SHA',
  'Excel',
  'CSV',
  'JSON',
  'Lines',
  'Word',
  'docx',
  'PNG',
  'JPEG',
  'SVG',
  'Esc',
  'MPa',
  'kOe',
  'MGOe',
  'NdFeB',
  // What a session was opened with, as its maker writes it.
  'Linux',
  'Windows',
  'Android',
  'Chrome',
  'Edge',
  'Firefox',
  'Safari',
  'iPhone',
  // Forms that have no other name.
  'Atom',
  'SMTP',
]);

/** Nobody should have to read English: no word of Latin letters but names, codes and what is marked as not to be translated. */
export async function expectChinese(page: Page): Promise<void> {
  const codes = await page.locator('code, pre, [translate="no"]').allInnerTexts();
  const all = await page.locator('body').innerText();
  const text = codes.reduce((rest, code) => rest.replace(code, ' '), all);
  const plain = NAMES.reduce((rest, name) => rest.replace(name, ' '), text);
  const words = (plain.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !WORDS.has(word));
  expect.soft([...new Set(words)], `English at ${page.url()}`).toEqual([]);
}
