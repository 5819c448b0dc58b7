import { expect, it } from 'vitest';
import { errorOf, fieldErrors } from './fieldErrors';

it('gives each refused field its label, also inside lists', () => {
  const problem = {
    type: '/problems/bad-input',
    title: '内容有误',
    status: 400,
    errors: [
      { field: 'title', message: '不能为空' },
      { field: 'items[2].amount', message: '不能为负' },
    ],
  };

  const errors = fieldErrors(problem, { title: '名称', 'items.amount': '金额' });

  expect(errors.map((error) => error.label)).toEqual(['名称', '金额']);
  expect(errorOf(errors, 'items[2].amount')).toBe('不能为负');
  expect(errorOf(errors, 'deadline')).toBeUndefined();
});
