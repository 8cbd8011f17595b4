import type { Book, BookEvent } from "./book";
import { invalidReference } from "./host-error";
import type { HostObject } from "./host-object";
import { isRange, range } from "./objects/range";
import { shifted } from "./shifts";

/**
 * Objects that the library asked to keep from one batch to the next. As in Excel, a kept range goes
 * along when rows or columns are inserted or deleted.
 */
export class KeptObjects {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private last = 0;

  constructor(private readonly book: Book) {
    book.listen((event) => this.follow(event));
  }

  get size(): number {
    return this.objects.size;
  }

  get(name: string): HostObject | undefined {
    return this.objects.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  keep(object: HostObject): void {
    if (!this.names.has(object)) this.put(`reference${++this.last}`, object);
  }

  release(name: string): void {
    this.objects.delete(name);
  }

  private put(name: string, object: HostObject): void {
    this.objects.set(name, object);
    this.names.set(object, name);
  }

  private follow(event: BookEvent): void {
    if (event.kind !== "changed" || !event.change || event.change === "RangeEdited") return;
    for (const [name, object] of this.objects) {
      if (!isRange(object) || object.cells.sheet !== event.sheet) continue;
      const box = shifted(object.cells.box, event.box, event.change);
      this.put(name, box ? range(this.book, event.sheet, box) : goneRange());
    }
  }
}

function goneRange(): HostObject {
  return {
    type: "Range",
    check: () => {
      throw invalidReference();
    },
  };
}
