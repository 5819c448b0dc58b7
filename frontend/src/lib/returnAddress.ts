/** Where to go after sign-in: only an address of this site, never one that another site put into the link. */
export function safeReturnAddress(value: string | null): string {
  return value && /^\/(?![/\\])/.test(value) ? value : '/work';
}
