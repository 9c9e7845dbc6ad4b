/** Mantine dressed in the tokens of tokens.css: one accent, one scale, the same greys in both themes. */
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

export const theme = createTheme({
  respectReducedMotion: true,
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 8 },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: "var(--mono)",
  defaultRadius: 6,
  cursorType: "pointer",
  fontSizes: { xs: "11.5px", sm: "13px", md: "13px", lg: "15px", xl: "18px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  // From text down to the canvas; Mantine draws lines with 4, controls with 6, panels with 7.
  colors: {
    dark: [
      "#e7eaee",
      "#c4cbd3",
      "#9aa5b1",
      "#7b8794",
      "#2a3038",
      "#2a3038",
      "#20252c",
      "#1a1e24",
      "#14171c",
      "#0e1013",
    ],
  },
  components: {
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, fz: "xs", px: 8, py: 4 } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: 30 } },
    Button: { defaultProps: { size: "xs" } },
    Menu: { defaultProps: { shadow: "md", width: 288 } },
    Modal: { defaultProps: { centered: true }, styles: { title: { fontSize: "var(--type-title)", fontWeight: 600 } } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--panel)",
    "--mantine-color-text": "var(--text)",
    "--mantine-color-dimmed": "var(--text-quiet)",
    "--mantine-color-placeholder": "var(--text-quiet)",
    "--mantine-color-default-color": "var(--text)",
    "--mantine-color-default": "var(--raised)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-border": "var(--line-strong)",
    "--mantine-color-error": "var(--bad)",
    "--mantine-line-height": "var(--line-height)",
  },
  light: {},
  dark: {},
});
