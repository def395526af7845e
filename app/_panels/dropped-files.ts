/** A file to be added, named with the folders it was dropped in. */
export interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

/** Files beyond this are not even listed: a whole disk may be dropped. */
const MOST_LISTED = 5000;

/** All files of a drop, those in folders too, in order of name; hidden ones are left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  // Entries must be taken before the first pause: the browser empties the transfer then.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.length) return chosenFiles(transfer.files);
  const out: DroppedFile[] = [];
  for (const entry of entries) await collect(entry, out);
  return out.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The files of a file field. */
export function chosenFiles(list: Iterable<File>): DroppedFile[] {
  return [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

async function collect(entry: FileSystemEntry, out: DroppedFile[]): Promise<void> {
  if (entry.name.startsWith('.') || out.length >= MOST_LISTED) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    out.push({ name: entry.fullPath.replace(/^\//, ''), file });
  } else {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (!some.length) break;
      for (const one of some) await collect(one, out);
    }
  }
}
