import { loadClientLibrary } from "../support/client-library";

interface Message {
  id: number;
  type: number;
  message: { body: string | { Actions: { Name: string; ActionType: number }[] } };
}

/**
 * Runs the operation and hands each of the host's answers to it through `onAnswer`, counted from 0.
 * Events, and answers to the library's tidying up after Excel.run, are not counted.
 */
async function withAnswers<Result>(
  onAnswer: (answer: number, text: string) => string,
  operation: () => Promise<Result>,
): Promise<Result> {
  const bridge = loadClientLibrary();
  const send = bridge.sendMessageToHost;
  const deliver = bridge.onMessageFromHost!;
  const asked = new Set<number>();
  let answers = 0;
  bridge.sendMessageToHost = (text) => {
    const request: Message = JSON.parse(text);
    if (!tidiesUp(request)) {
      asked.add(request.id);
    }
    send.call(bridge, text);
  };
  bridge.onMessageFromHost = (text) => {
    const { id, type }: Message = JSON.parse(text);
    deliver(type === 1 && asked.has(id) ? onAnswer(answers++, text) : text);
  };
  try {
    return await operation();
  } finally {
    bridge.sendMessageToHost = send;
    bridge.onMessageFromHost = deliver;
  }
}

function tidiesUp({ message: { body } }: Message): boolean {
  const { Actions } = typeof body === "string" ? JSON.parse(body) : body;
  const asked = Actions.filter(({ ActionType }: { ActionType: number }) => ActionType !== 1);
  return asked.every(({ Name }: { Name: string }) => Name === "_RemoveReference");
}

/** How many answers the operation waits for. */
export async function countAnswers(operation: () => Promise<unknown>): Promise<number> {
  let count = 0;
  await withAnswers((answer, text) => {
    count = answer + 1;
    return text;
  }, operation);
  return count;
}

/** Runs the operation; one answer is changed on its way, for what the host itself cannot show. */
export function withChangedAnswer<Result>(
  answer: number,
  change: (text: string) => string,
  operation: () => Promise<Result>,
): Promise<Result> {
  return withAnswers((index, text) => (index === answer ? change(text) : text), operation);
}

/** Runs the operation, and a colleague between one answer and the next request. */
export function withColleague<Result>(
  answer: number,
  act: () => void,
  operation: () => Promise<Result>,
): Promise<Result> {
  const actFirst = (text: string) => {
    act();
    return text;
  };
  return withChangedAnswer(answer, actFirst, operation);
}

/** Runs the operation; the host does what is asked, but one of its answers never arrives. */
export function withLostAnswer<Result>(
  answer: number,
  operation: () => Promise<Result>,
): Promise<Result> {
  const error = { code: "GeneralException", message: "The connection was lost." };
  const message = { statusCode: 503, headers: {}, body: { error } };
  const lose = (text: string) => JSON.stringify({ ...JSON.parse(text), message });
  return withChangedAnswer(answer, lose, operation);
}
