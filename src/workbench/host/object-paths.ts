import type { HostObject } from "./host-object";
import { callMethod, openPart } from "./host-object";
import type { KeptObjects } from "./kept-objects";
import { invalidReference, notImplemented } from "./host-error";
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from "./protocol";

/** Finds the objects of one batch; each path is walked once, so that an Add adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly root: HostObject,
    private readonly references: Pick<KeptObjects, "get">,
  ) {}

  /** Null for an object that is not there (…OrNullObject), and for everything behind it. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) {
      known?.check?.();
      return known;
    }
    const object = this.walk(this.paths[id]);
    object?.check?.();
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.object(id) : value;
    });
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root;
      case PathType.Reference:
        return this.kept(path.Name);
      case PathType.NullObject:
        return null;
      case PathType.Method:
      case PathType.Property:
      case PathType.Indexer:
        return this.behind(path);
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private behind(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return openPart(parent, path.Name);
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Method) {
      return callMethod(parent, path.Name, given) as HostObject | null;
    }
    if (!parent.item) throw notImplemented(`${parent.type}.getItem`);
    return parent.item(given[0]);
  }

  private kept(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object) throw invalidReference();
    return object;
  }
}
