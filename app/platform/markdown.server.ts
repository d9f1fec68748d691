import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

type Node = {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
};

const schema = {
  ...defaultSchema,
  tagNames: [
    "p",
    "br",
    "strong",
    "em",
    "del",
    "blockquote",
    "ul",
    "ol",
    "li",
    "a",
    "h3",
    "h4",
    "code",
    "pre",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  attributes: { a: ["href", "rel"] },
  protocols: { href: ["http", "https", "mailto"] },
};

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => (tree) => fitIntoPage(tree as Node))
  .use(rehypeSanitize, schema)
  .use(rehypeStringify);

/** Turns Markdown into HTML from an allow-list of elements; headings begin at the third level. */
export const markdown = (text: string): string => String(pipeline.processSync(text));

function fitIntoPage(node: Node) {
  const depth = /^h([1-6])$/.exec(node.tagName ?? "")?.[1];
  if (depth) node.tagName = Number(depth) === 1 ? "h3" : "h4";
  if (node.tagName === "a") node.properties = { ...node.properties, rel: "nofollow ugc noopener" };
  node.children?.forEach(fitIntoPage);
}
