import { Landing } from "@/components/landing/landing";

/** Live figures are handed in once there is something to count. */
export default function FrontPage() {
  return <Landing figures={null} />;
}
