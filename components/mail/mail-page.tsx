import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { CSSProperties } from "react";
import type { MailLocale } from "@/lib/platform/mail-catalogue";

/** What a message says, already in the reader's language. */
export interface MailParts {
  readonly locale: MailLocale;
  readonly preview: string;
  readonly heading: string;
  readonly intro: string;
  /** Several pieces of news, each with its page. */
  readonly lines: readonly { readonly text: string; readonly url: string }[];
  readonly code: string | undefined;
  readonly action: { readonly label: string; readonly url: string; readonly hint: string } | undefined;
  readonly outro: string | undefined;
  readonly footer: string;
}

// Mail programs know no custom properties, so the palette's values stand here as they are in app/globals.css.
const KERTAS = "#fbfaf7";
const ARANG_900 = "#1c1b1a";
const ARANG_600 = "#57534e";
const GARIS = "#ddd9d2";
const NILA_700 = "#1f3a6e";
const NILA_100 = "#e3eaf6";
const MALAM = "#14213d";
const KUNYIT_500 = "#e8a317";

const fontFamily = "'Plus Jakarta Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const text: CSSProperties = { fontFamily, fontSize: 16, lineHeight: "24px", color: ARANG_900, margin: "0 0 16px" };
const small: CSSProperties = { ...text, fontSize: 14, lineHeight: "20px", color: ARANG_600 };
const code: CSSProperties = {
  ...text,
  fontSize: 31,
  lineHeight: "40px",
  fontWeight: 700,
  letterSpacing: 6,
  textAlign: "center",
  backgroundColor: NILA_100,
  color: MALAM,
  borderRadius: 6,
  padding: "12px 0",
};
const button: CSSProperties = {
  ...text,
  display: "inline-block",
  backgroundColor: NILA_700,
  color: KERTAS,
  fontWeight: 600,
  borderRadius: 6,
  padding: "12px 20px",
  margin: "0 0 16px",
};

/** One layout for every message: a band with the name, one heading, one thing to do. */
export function MailPage({
  locale,
  preview,
  heading,
  intro,
  lines,
  code: oneTimeCode,
  action,
  outro,
  footer,
}: MailParts) {
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: KERTAS, margin: 0, padding: "24px 12px" }}>
        <Container style={{ maxWidth: 560, backgroundColor: "#ffffff", border: `1px solid ${GARIS}`, borderRadius: 6 }}>
          <Section style={{ backgroundColor: MALAM, padding: "16px 24px", borderBottom: `4px solid ${KUNYIT_500}` }}>
            <Text style={{ ...text, color: KERTAS, fontWeight: 700, fontSize: 20, margin: 0 }}>Mata Rantai</Text>
          </Section>
          <Section style={{ padding: 24 }}>
            <Heading as="h1" style={{ ...text, fontSize: 25, lineHeight: "32px", fontWeight: 700 }}>
              {heading}
            </Heading>
            <Text style={text}>{intro}</Text>
            {lines.map((line) => (
              <Text key={line.url + line.text} style={text}>
                <Link href={line.url} style={{ color: NILA_700 }}>
                  {line.text}
                </Link>
              </Text>
            ))}
            {oneTimeCode ? <Text style={code}>{oneTimeCode}</Text> : null}
            {action ? (
              <>
                <Button href={action.url} style={button}>
                  {action.label}
                </Button>
                <Text style={small}>
                  {action.hint}
                  <br />
                  <Link href={action.url} style={{ color: NILA_700, wordBreak: "break-all" }}>
                    {action.url}
                  </Link>
                </Text>
              </>
            ) : null}
            {outro ? <Text style={text}>{outro}</Text> : null}
            <Hr style={{ borderColor: GARIS, margin: "8px 0 16px" }} />
            <Text style={{ ...small, margin: 0 }}>{footer}</Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}
