import { read, save } from "../excel/run";

/** Keeps our keys apart from those of other add-ins. */
export function keyOf(name: string): string {
  return `stockbook.${name}`;
}

/** What was saved with the workbook under that key; null when there is nothing or it is damaged. */
export function loadSettings<T>(key: string): Promise<T | null> {
  return read(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(key));
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : parsed<T>(setting.value);
  });
}

/** Far more than is ever kept as one text; whoever had the file may have put more there. */
const longest = 500_000;

/** Saves a value as one text, so that it is replaced as a whole. */
export function saveSettings(key: string, value: unknown): Promise<void> {
  return save(async (context) => {
    context.workbook.settings.add(keyOf(key), JSON.stringify(value ?? null));
    await context.sync();
  });
}

export function parsed<T>(text: unknown): T | null {
  if (typeof text !== "string" || text.length > longest) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
