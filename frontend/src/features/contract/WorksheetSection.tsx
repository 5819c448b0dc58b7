import { Button, NumberInput, Select } from '@mantine/core';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from './contract.module.css';
import type { WorksheetItem } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';
import { SumField } from './SumField';
import { TextField } from './TextField';
import { WorksheetImport } from './WorksheetImport';
import { reasonOf, technologyFen } from './worksheetSums';

const words = messages.worksheet;

const NEW_ITEM: WorksheetItem = {
  kind: 'TECHNICAL',
  name: '',
  amountFen: 0,
  reason: '',
  evidence: '',
  quantity: null,
  reasonableQuantity: null,
};

/** The price in its parts; the sums beside the form follow each keystroke. */
export function WorksheetSection() {
  const { form, change, readOnly, errorAt } = useForm();
  const { items } = form.worksheet;
  const put = (changed: WorksheetItem[]) => change({ worksheet: { items: changed } });
  const error = errorAt('worksheet.items');
  return (
    <div id="worksheet.items">
      <p className={classes.small}>{words.hint}</p>
      {error ? <p className={classes.small}>{error}</p> : null}
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the server names an item by
        <div key={index} className={classes.item}>
          <ItemFields
            path={`worksheet.items[${index}]`}
            item={item}
            set={(part) => put(items.map((other, at) => (at === index ? { ...other, ...part } : other)))}
          />
          <div className={classes.itemFoot}>
            <span className={classes.small}>
              {words.counted} <MoneyText fen={technologyFen(item)} unit="yuan" />。{reasonOf(item)}
            </span>
            {readOnly ? null : (
              <Button
                variant="subtle"
                color="danger"
                size="compact-sm"
                onClick={() => put(items.filter((_, at) => at !== index))}
              >
                {words.remove}
              </Button>
            )}
          </div>
        </div>
      ))}
      {readOnly ? null : (
        <div className={classes.itemTools}>
          <Button variant="default" onClick={() => put([...items, NEW_ITEM])}>
            {words.add}
          </Button>
          <WorksheetImport onItems={(read) => put([...items, ...read])} />
        </div>
      )}
    </div>
  );
}

type ItemFieldsProps = { path: string; item: WorksheetItem; set: (part: Partial<WorksheetItem>) => void };

function ItemFields({ path, item, set }: ItemFieldsProps) {
  const { readOnly } = useForm();
  return (
    <div className={classes.fields}>
      <Select
        label={words.kind}
        required
        allowDeselect={false}
        disabled={readOnly}
        data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        value={item.kind}
        onChange={(kind) => (kind ? set(emptied(kind as WorksheetItem['kind'])) : undefined)}
      />
      <TextField
        field={`${path}.name`}
        label={words.name}
        required
        value={item.name}
        onChange={(name) => set({ name })}
      />
      <SumField
        field={`${path}.amountFen`}
        label={words.amount}
        required
        value={item.amountFen === 0 ? null : item.amountFen}
        onChange={(fen) => set({ amountFen: fen ?? 0 })}
      />
      {item.kind === 'CARRIER' ? <Quantities path={path} item={item} set={set} /> : null}
      <TextField
        field={`${path}.reason`}
        label={words.reason}
        maxLength={500}
        value={item.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        field={`${path}.evidence`}
        label={words.evidence}
        maxLength={500}
        value={item.evidence}
        onChange={(evidence) => set({ evidence })}
      />
    </div>
  );
}

/** Only carriers have quantities. */
function emptied(kind: WorksheetItem['kind']): Partial<WorksheetItem> {
  return kind === 'CARRIER' ? { kind } : { kind, quantity: null, reasonableQuantity: null };
}

function Quantities({ path, item, set }: ItemFieldsProps) {
  const { readOnly, errorAt } = useForm();
  return (['quantity', 'reasonableQuantity'] as const).map((field) => (
    <NumberInput
      key={field}
      id={`${path}.${field}`}
      label={words[field]}
      required
      min={field === 'quantity' ? 1 : 0}
      max={1_000_000}
      allowDecimal={false}
      readOnly={readOnly}
      value={item[field] ?? ''}
      onChange={(value) => set({ [field]: typeof value === 'number' ? value : null })}
      error={errorAt(`${path}.${field}`)}
    />
  ));
}
