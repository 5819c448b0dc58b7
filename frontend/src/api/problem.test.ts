import { expect, it } from 'vitest';
import { ProblemError, problemFrom, problemOf } from './problem';

it('keeps what the server said', () => {
  const body = {
    type: '/problems/bad-input',
    title: '内容有误',
    requestId: 'r-1',
    errors: [{ field: 'title', message: '请填写名称' }],
  };

  expect(problemFrom(body, 400)).toEqual({ ...body, status: 400 });
});

it('makes a showable problem of an answer that is no problem document', () => {
  expect(problemFrom('<html>', 502)).toMatchObject({ status: 502, errors: [] });
  expect(problemFrom({ errors: 'many' }, 500).errors).toEqual([]);
});

it('tells a lost connection from a refusal', () => {
  expect(problemOf(new TypeError('Failed to fetch')).type).toBe('/problems/offline');
  expect(problemOf(new ProblemError(problemFrom({ title: '已登记' }, 409))).title).toBe('已登记');
});
