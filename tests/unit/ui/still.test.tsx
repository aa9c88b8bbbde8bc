import fc from "fast-check";
import Link from "next/link";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FactList } from "@/components/ui/fact-list";
import { still, stillOf } from "@/components/ui/still";

const html = (content: ReactNode) => still(content).dangerouslySetInnerHTML.__html;
const Name = ({ of, children }: { of: string; children?: ReactNode }) => (
  <>
    <b title={of}>{of}</b>
    {children}
  </>
);

/** As React draws it, without the quotes and ends that HTML does not need. Whatever people wrote is escaped: only tags match. */
const short = (content: ReactNode) =>
  renderToStaticMarkup(content)
    .replaceAll("/>", ">")
    .replace(/="([\w./:#%-]+)"/g, "=$1")
    .replace(/><\/(?:circle|ellipse|line|path|rect|use)>/g, " />")
    .replace(/<\/(?:li|dt|dd|tr|th|td)>/g, "");

describe("still", () => {
  it("draws what React draws", () => {
    const contents: ReactNode[] = [
      "text",
      [0, null, undefined, true, false, "", "a", [1n, 2.5]],
      <p key="p" className="a b" id={undefined} hidden lang="id" tabIndex={-1} aria-hidden="true" data-header="x" />,
      <label key="label" htmlFor="x" aria-hidden={false} title={undefined}>
        a <br /> b
      </label>,
      <details key="details" open={false}>
        <summary>
          <Name of="x & y">{["c", <i key="i">d</i>]}</Name>
        </summary>
      </details>,
      <a key="a" href="/x?a=1&b=2" download aria-label={'"&<>'}>
        x
      </a>,
      <svg key="svg" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <pattern id="p" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" />
        <path d="M0 0" strokeWidth="2" strokeDasharray="3 3" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        <g textAnchor="middle" fontSize="17">
          <text x={1} y={0.5} fontWeight="600">
            x
          </text>
        </g>
      </svg>,
    ];
    for (const content of contents) expect(html(content)).toBe(short(content));
  });

  it("escapes whatever people wrote as React does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, title) => {
        const content = (
          <p title={title}>
            <Name of={text} />
          </p>
        );
        expect(html(content)).toBe(short(content));
      }),
    );
    expect(html(<a href={" java\nscript:alert(1)"}>x</a>)).toBe("<a>x</a>");
    expect(html(<b title={'"><script>'}>{"<script>alert(1)</script>"}</b>)).not.toContain("<script>");
  });

  it("marks what a field begins with", () => {
    expect(html(<input type="checkbox" name="x" defaultChecked />)).toBe('<input type=checkbox name=x checked="">');
    expect(html(<input name="x" defaultValue="a" />)).toBe("<input name=x value=a>");
  });

  it("draws within what is drawn", () => {
    const within = (
      <FactList
        facts={[
          { term: "a & b", value: "<c>" },
          { term: "d", value: <i>e</i> },
        ]}
      />
    );
    expect(html(within)).toBe(short(within));
    expect(html(within)).toContain('<dt class=text-arang-600>a &amp; b<dd class="nums min-w-0">&lt;c&gt;');
  });

  it("draws a link of the app as a plain one", () => {
    const link = (
      <Link href="/pemasok?halaman=2" prefetch={false} className="link">
        x
      </Link>
    );
    expect(html(link)).toBe('<a href="/pemasok?halaman=2" class=link>x</a>');
  });

  it("refuses what needs the browser or has to be waited for", () => {
    const client = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    const Client = client as unknown as () => ReactNode;
    const Later = (async () => "later") as unknown as () => ReactNode;
    for (const content of [
      <Client key="client" />,
      <Later key="later" />,
      <button key="button" type="button" onClick={() => undefined} />,
      <form key="form" action={() => undefined} />,
      <p key="p" style={{ color: "red" }} />,
      <select key="select" defaultValue="a" />,
    ]) {
      expect(() => html(content)).toThrow("still");
    }
  });
});

describe("stillOf", () => {
  it("draws once for a source and a variant", () => {
    const figures = { count: 1 };
    let drawings = 0;
    const draw = (source: object, variant: string) =>
      stillOf(source, variant, () => {
        drawings += 1;
        return <b>{`${variant} ${drawings}`}</b>;
      }).dangerouslySetInnerHTML.__html;
    expect(draw(figures, "id")).toBe("<b>id 1</b>");
    expect(draw(figures, "id")).toBe("<b>id 1</b>");
    expect(draw(figures, "en")).toBe("<b>en 2</b>");
    expect(draw({ count: 2 }, "id")).toBe("<b>id 3</b>");
  });
});
