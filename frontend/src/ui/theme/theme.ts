import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

function shades(...values: string[]): MantineColorsTuple {
  return values as unknown as MantineColorsTuple;
}

const colors = {
  // Mantine takes borders and grounds of its fields from these two.
  gray: shades(
    '#f6f7f9',
    '#eef1f4',
    '#e3e7ec',
    '#d3d9e0',
    '#a4aebb',
    '#8a95a3',
    '#738090',
    '#5b6675',
    '#3d4754',
    '#1f2733',
  ),
  dark: shades(
    '#e6eaf0',
    '#a5b0be',
    '#8592a3',
    '#5d6a7b',
    '#3a4553',
    '#2b3440',
    '#1f2731',
    '#191f28',
    '#151a21',
    '#11151b',
  ),
  brand: shades(
    '#eaf1fb',
    '#d3e2f7',
    '#a9c6ef',
    '#7ca9e6',
    '#558edd',
    '#3576d0',
    '#1d5fbf',
    '#174e9e',
    '#123e7e',
    '#0c2c5b',
  ),
  success: shades(
    '#e7f4ec',
    '#cde8d8',
    '#9dd3b3',
    '#6abb8b',
    '#43a56b',
    '#2b9456',
    '#1e8449',
    '#176b3b',
    '#11532d',
    '#0b3a1f',
  ),
  danger: shades(
    '#fcebe9',
    '#f7d2ce',
    '#eda79f',
    '#e2796d',
    '#d55648',
    '#cb4335',
    '#c0392b',
    '#9f2e22',
    '#7e241a',
    '#5b1812',
  ),
};

/** Sizes in rem of 16 px: text 16, tables 14, headings 20 / 24 / 32, radius 6, motion at most 150 ms. */
export const theme = createTheme({
  fontFamily: FONT,
  primaryColor: 'brand',
  primaryShade: 6,
  colors,
  defaultRadius: 6,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.6', lg: '1.6', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.4' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 } },
      styles: { title: { fontSize: '1.125rem', fontWeight: 600 } },
    },
    InputWrapper: { styles: { label: { marginBottom: 4 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 150 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'float' } },
  },
  shadows: { float: 'var(--float-shadow)' },
});

/** Mantine's own variables follow the tokens, so that both themes and the large-text mode have one source. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--secondary)',
    '--mantine-color-placeholder': 'var(--secondary)',
    '--mantine-color-anchor': 'var(--brand)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--ground)',
    '--mantine-color-brand-light': 'var(--brand-tint)',
    '--mantine-color-brand-light-color': 'var(--brand)',
    '--mantine-color-brand-outline': 'var(--brand)',
    '--mantine-color-danger-outline': 'var(--danger)',
    '--mantine-color-danger-light': 'var(--danger-tint)',
    '--mantine-color-danger-light-color': 'var(--danger)',
  };
  return { variables: {}, light: shared, dark: shared };
};
