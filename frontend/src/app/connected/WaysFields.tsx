import { Checkbox, Radio, Stack } from '@mantine/core';
import { AppLink } from '@/ui/text/AppLink';
import { RHYTHMS, type Rhythm, useMailState } from './subscriptions';

export type Ways = { inSite: boolean; mail: boolean; rhythm: Rhythm };

type WaysFieldsProps = { value: Ways; onChange: (ways: Ways) => void; withSite?: boolean };

/** How and how often a person is told; says why mail would not arrive. */
export function WaysFields({ value, onChange, withSite = true }: WaysFieldsProps) {
  const { data: mail } = useMailState();
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label="提醒方式"
        value={[...(value.inSite ? ['inSite'] : []), ...(value.mail ? ['mail'] : [])]}
        onChange={(ways) =>
          onChange({ ...value, inSite: ways.includes('inSite'), mail: ways.includes('mail') })
        }
      >
        <Stack gap={6} mt={6}>
          {withSite ? <Checkbox value="inSite" label="站内提醒" /> : null}
          <Checkbox
            value="mail"
            label="邮件"
            disabled={mail?.available === false && !value.mail}
            description={<MailHint mail={mail} />}
          />
        </Stack>
      </Checkbox.Group>
      <Radio.Group
        label="提醒频率"
        description="每日和每周的提醒在早上 8 点汇总发送，每周的在星期一。"
        value={value.rhythm}
        onChange={(rhythm) => onChange({ ...value, rhythm: rhythm as Rhythm })}
      >
        <Stack gap={6} mt={6}>
          {RHYTHMS.map(({ value: rhythm, label }) => (
            <Radio key={rhythm} value={rhythm} label={label} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}

function MailHint({ mail }: { mail: ReturnType<typeof useMailState>['data'] }) {
  if (!mail) return null;
  if (!mail.available) return '平台目前不发送邮件，提醒只在站内显示。';
  if (!mail.confirmed)
    return (
      <>
        邮箱尚未确认，确认之前只在站内提醒。<AppLink to="/work/account">去确认</AppLink>
      </>
    );
  if (mail.paused)
    return (
      <>
        您已暂停全部提醒邮件。<AppLink to="/work/account">去恢复</AppLink>
      </>
    );
  return `发送到 ${mail.email}`;
}
