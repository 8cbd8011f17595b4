interface Identified {
  id: string;
  sheet: string;
}

/** Tables or charts, known by their ids. */
export class MemoryRecords<T extends Identified> {
  private records: T[] = [];
  private lastId = 0;

  constructor(private readonly kind: string) {}

  all(): T[] {
    return this.records;
  }

  on(sheet: string): T[] {
    return this.records.filter((record) => record.sheet === sheet);
  }

  add(record: Omit<T, "id">): T {
    const added = { ...record, id: `{${this.kind}-${++this.lastId}}` } as T;
    this.records.push(added);
    return added;
  }

  update(record: T): void {
    this.records = this.records.map((other) => (other.id === record.id ? record : other));
  }

  delete(id: string): void {
    this.records = this.records.filter((record) => record.id !== id);
  }

  deleteOn(sheet: string): void {
    this.records = this.records.filter((record) => record.sheet !== sheet);
  }
}
