import { expect, type Page } from '@playwright/test';

/** What is the same in every language: addresses, numbers of things, hashes, names of files and codes. */
const NAMES = [
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
]);

/** Nobody should have to read English: no word of Latin letters but names. */
export async function expectChinese(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  const plain = NAMES.reduce((rest, name) => rest.replace(name, ' '), text);
  const words = (plain.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !WORDS.has(word));
  expect.soft([...new Set(words)], `English at ${page.url()}`).toEqual([]);
}
