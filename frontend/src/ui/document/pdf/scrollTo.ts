/** Brings an element to the middle of a part that scrolls, and moves nothing else. */
export function scrollTo(container: HTMLElement, element: HTMLElement): void {
  const outer = container.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  container.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  if (inner.left < outer.left || inner.right > outer.right) {
    container.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }
}
