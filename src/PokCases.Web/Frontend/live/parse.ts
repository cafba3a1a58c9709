// The one place where text becomes nodes. The Content-Security-Policy allows this policy only and every HTML sink demands one,
// so no other script, ours or a library's, can do it. What goes in is an answer of our own server.
interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = { createHTML: (html) => html };
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy("pokcases", rules) ?? rules;

/** Parses a page or a change answer. Scripts in it never run. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
