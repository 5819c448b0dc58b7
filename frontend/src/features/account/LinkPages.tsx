import { Button } from '@mantine/core';
import { MessagePage } from '@/ui/layout/MessagePage';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';

const words = messages.link;

export function BrokenLink() {
  return (
    <MessagePage code="?" title={words.missing}>
      <p>{words.missingText}</p>
    </MessagePage>
  );
}

export function LinkDone({ title, text }: { title: string; text: string }) {
  return (
    <MessagePage code="✓" title={title}>
      <p>{text}</p>
      <Button component={AppLink} to="/sign-in">
        {words.signIn}
      </Button>
    </MessagePage>
  );
}
