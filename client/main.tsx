import "@fontsource-variable/inter/wght.css";
import "./look/mantine.ts";
import "./look/tokens.css";
import "./look/controls.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/reads.ts";
import { theme, variables } from "./look/theme.ts";
import { Page } from "./page.tsx";
import { Guard } from "./shell/Guard.tsx";
import { WordsProvider } from "./words/words.tsx";

const colorSchemeManager = localStorageColorSchemeManager({ key: "liaisons-theme" });

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={createQueryClient()}>
        <WordsProvider>
          <Guard>
            <Page />
          </Guard>
          <Notifications position="top-center" limit={3} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
