import { readQuickly } from "../../src/workbench/file/quick-xml";
import { RefusedFile } from "../../src/workbench/file/refused-file";

function read(xml: string): string[] {
  const events: string[] = [];
  readQuickly(xml, "part.xml", 5, {
    open: (name, attributes) => events.push(`${name}${JSON.stringify(attributes)}`),
    close: (name, text) => events.push(`/${name} ${text}`.trimEnd()),
  });
  return events;
}

test("elements come with their attributes, and texts when they close", () => {
  expect(read(`<row r="1"><c r='A1' s = "2"><v>5</v></c><c/></row>`)).toEqual([
    'row{"r":"1"}',
    'c{"r":"A1","s":"2"}',
    "v{}",
    "/v 5",
    "/c",
    "c{}",
    "/c",
    "/row",
  ]);
});

test("prefixes are left out", () => {
  expect(read('<x:row><x:c x:r="A1"/></x:row>')).toEqual(["row{}", 'c{"x:r":"A1"}', "/c", "/row"]);
});

test.each([
  ["<t>a &amp; b &lt;c&gt; &#65;&#x42;</t>", "/t a & b <c> AB"],
  ["<t><![CDATA[a < b & c]]></t>", "/t a < b & c"],
  ["<t>a<!-- <b> -->c</t>", "/t ac"],
  ["<?xml version='1.0'?><t>a</t>", "/t a"],
  ['<t a="1>2">b</t>', "/t b"],
  ["<t>a > b</t>", "/t a > b"],
])("%s is read as its text", (xml, last) => {
  expect(read(xml).pop()).toBe(last);
});

function refusal(xml: string): string {
  try {
    read(xml);
  } catch (error) {
    if (error instanceof RefusedFile) return error.reason;
    throw error;
  }
  return "read";
}

test.each([
  "<a>",
  "<a></b>",
  "<a",
  '<a b="1></a>',
  "<a>&lol;</a>",
  "<a>&constructor;</a>",
  "<a>&amp</a>",
  "<a>&#x110000;</a>",
  "<a><![CDATA[x</a>",
  "<a><!-- x</a>",
  "</a>",
  "<a><b</a>",
])("%s is damaged", (xml) => {
  expect(refusal(xml)).toBe("damaged");
});

test.each([
  "<!DOCTYPE a><a/>",
  "<a><!ENTITY b 'c'></a>",
  "<a><a><a><a><a><a/></a></a></a></a></a>",
])("%s is not understood", (xml) => expect(refusal(xml)).toBe("notUnderstood"));
