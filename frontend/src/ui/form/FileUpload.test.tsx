import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { FileUpload } from './FileUpload';
import { isAccepted } from './isAccepted';

it('accepts by ending, type and group', () => {
  const pdf = { name: '合同.PDF', type: 'application/pdf' };
  expect(isAccepted(pdf, '.pdf')).toBe(true);
  expect(isAccepted(pdf, 'image/*, application/pdf')).toBe(true);
  expect(isAccepted(pdf, 'image/*,.docx')).toBe(false);
});

it('refuses a file over the limit before it is sent and sends one within it', async () => {
  const sent: string[] = [];
  const { person } = renderUi(
    <FileUpload
      label="上传合同文本"
      accept=".pdf"
      maxBytes={10}
      upload={async (file) => file.name}
      onUploaded={(name) => sent.push(name)}
    />,
  );
  const chooser = screen.getByLabelText('上传合同文本', { selector: 'input' });

  await person.upload(chooser, new File(['x'.repeat(11)], '过大.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('过大.pdf 太大')).toBeVisible();
  await person.upload(chooser, new File(['x'], '合同.pdf', { type: 'application/pdf' }));

  await expect.poll(() => sent).toEqual(['合同.pdf']);
});
