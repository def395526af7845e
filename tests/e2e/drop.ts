import type { Page } from 'playwright-core';

interface Dropped {
  name: string;
  type: string;
  content: string;
}

/** Drops files on what is in the middle of the window, as a file manager does. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, content } of list) transfer.items.add(new File([content], name, { type }));
    const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!;
    for (const kind of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}
