import { hasMember, openPart, readProperty, type HostObject } from "./host-object";
import type { QueryInfo } from "./protocol";

type Identity = (object: HostObject) => Record<string, unknown>;
type Answer = Record<string, unknown>;

/** What `load` asked for, in the shape the library reads: `{Address: …, Format: {Fill: {…}}}`. */
export function answerQuery(object: HostObject, query: QueryInfo, identity: Identity): Answer {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return object.items
    ? answerCollection(object, names, query, identity)
    : answerObject(object, names, identity);
}

function answerCollection(
  object: HostObject,
  names: string[],
  query: QueryInfo,
  identity: Identity,
): Answer {
  const ofItems = names.map((name) => name.replace(/^items\//, ""));
  const wanted = ofItems.filter((name) => !/^(count|items)$/i.test(name));
  const start = query.Skip ?? 0;
  const items = object.items!().slice(start, query.Top ? start + query.Top : undefined);
  const answer: Answer = {
    _Items: items.map((item) => ({ ...identity(item), ...answerObject(item, wanted, identity) })),
  };
  if (ofItems.some((name) => /^count$/i.test(name))) answer.Count = readProperty(object, "Count");
  return answer;
}

/** Without names everything that is plain data. */
function answerObject(object: HostObject, names: string[], identity: Identity): Answer {
  if (names.length === 0 || names.includes("*")) {
    return answerObject(object, Object.keys(object.properties ?? {}), identity);
  }
  const answer: Answer = {};
  const deeper = new Map<string, string[]>();
  for (const name of names) {
    const [first, ...rest] = name.split("/");
    const member = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0 && !hasMember(object, "parts", member)) {
      answer[member] = readProperty(object, member);
    } else {
      deeper.set(member, [...(deeper.get(member) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    }
  }
  for (const [member, select] of deeper) {
    const part = openPart(object, member);
    answer[member] = part && answerQuery(part, { Select: select }, identity);
  }
  return answer;
}
