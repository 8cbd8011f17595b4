import type { Book } from "./book";
import { HostError, isHostError, notImplemented } from "./host-error";
import { callMethod, setProperty, type HostObject } from "./host-object";
import { KeptObjects } from "./kept-objects";
import { ObjectPaths } from "./object-paths";
import { workbook } from "./objects/root";
import { ActionType, type Action, type Batch, type BatchAnswer } from "./protocol";
import { answerQuery } from "./queries";

export interface ExecutorOptions {
  /** Called before each action; a HostError thrown from it is that action's failure. */
  beforeAction?: (index: number, batch: Batch) => void;
  /** Called when all actions are done; a HostError thrown from it takes the answer's place. */
  afterBatch?: (batch: Batch) => void;
}

/**
 * Answers the batches of Excel's client library over a book. As in Excel, the actions before a
 * failing one stay done and those after it are not tried.
 */
export class Executor {
  /** Objects the library asked to keep from one batch to the next. */
  readonly references: KeptObjects;
  private readonly root: HostObject;

  constructor(
    readonly book: Book,
    private readonly options: ExecutorOptions = {},
  ) {
    this.references = new KeptObjects(book);
    this.root = workbook(book, this.references);
  }

  execute(batch: Batch): BatchAnswer {
    return this.book.asOneStep(() => this.run(batch));
  }

  private run(batch: Batch): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    const paths = new ObjectPaths(batch.ObjectPaths, this.root, this.references);
    let index = 0;
    try {
      for (; index < batch.Actions.length; index++) {
        const action = batch.Actions[index];
        this.options.beforeAction?.(index, batch);
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
      }
      this.options.afterBatch?.(batch);
    } catch (error) {
      const failed = batch.Actions[Math.min(index, batch.Actions.length - 1)];
      answer.Error = {
        ...codeAndMessage(error),
        Location: batch.ObjectPaths[failed.ObjectPathId]?.Name ?? "",
        ActionIndex: batch.Actions.indexOf(failed),
        HttpStatusCode: 400,
      };
    }
    return answer;
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identity(object);
      case ActionType.Query:
        return (
          object && {
            ...this.identity(object),
            ...answerQuery(object, action.QueryInfo ?? {}, (item) => this.identity(item)),
          }
        );
      case ActionType.Method:
        return this.call(object, action, paths);
      case ActionType.SetProperty:
        setProperty(present(object), action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private call(object: HostObject | null, action: Action, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") {
      if (object) this.references.keep(object);
      return null;
    }
    const result = callMethod(present(object), action.Name, paths.arguments(action.ArgumentInfo));
    return result ?? null;
  }

  private identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.nameOf(object);
    return { ...object.identity?.(), ...(reference && { _ReferenceId: reference }) };
  }
}

function present(object: HostObject | null): HostObject {
  if (!object) {
    throw new HostError("InvalidObjectPath", "The object path does not lead to an object.");
  }
  return object;
}

function codeAndMessage(error: unknown): { Code: string; Message: string } {
  if (isHostError(error)) return { Code: error.code, Message: error.message };
  const Message = `There was an internal error while processing the request. ${error}`;
  return { Code: "GeneralException", Message };
}
