import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { SavedQuery } from "../../../server/contract/saved.ts";
import { useCopy } from "../../commands/copy.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { Entry } from "./Entry.tsx";
import { addressOf } from "./share.ts";
import type { Shelf } from "./useShelf.ts";

interface SavedEntryProps {
  query: SavedQuery;
  shelf: Shelf;
  onOpen(): void;
  onRename(): void;
}

/** One saved query, and what can be done with it. */
export function SavedEntry({ query, shelf, onOpen, onRename }: SavedEntryProps) {
  const { words } = useWorkbench();
  const copy = useCopy();
  return (
    <Entry
      title={query.name}
      cypher={query.cypher}
      onOpen={onOpen}
      actions={
        <Menu width={220} position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={words.library.more(query.name)}>
              <IconDots size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={onRename}>{words.library.rename}</Menu.Item>
            <Menu.Item onClick={() => shelf.update(query)}>{words.library.update}</Menu.Item>
            <Menu.Item onClick={() => copy(addressOf(location.href, query.id))}>{words.library.share}</Menu.Item>
            <Menu.Item color="red" onClick={() => shelf.remove(query)}>
              {words.library.delete}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      {query.description}
    </Entry>
  );
}
