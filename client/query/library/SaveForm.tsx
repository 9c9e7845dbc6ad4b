import { Autocomplete, Button, Modal, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SavedQuery } from "../../../server/contract/saved.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./library.module.css";

export type Naming = Pick<SavedQuery, "name" | "description" | "folder">;

interface SaveFormProps {
  given: Naming;
  /** Those there are, to choose from. */
  folders: string[];
  onSave(named: Naming): void;
  onClose(): void;
}

/** What a saved query is called, where it lies and what it is for. */
export function SaveForm({ given, folders, onSave, onClose }: SaveFormProps) {
  const { words } = useWorkbench();
  const [name, setName] = useState(given.name);
  const [folder, setFolder] = useState(given.folder);
  const [description, setDescription] = useState(given.description);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.library.save}
      closeButtonProps={{ "aria-label": words.close }}
      size={420}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ name, folder, description });
        }}
      >
        <TextInput
          data-autofocus
          required
          maxLength={200}
          label={words.library.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Autocomplete maxLength={200} label={words.library.folder} data={folders} value={folder} onChange={setFolder} />
        <Textarea
          rows={3}
          maxLength={2_000}
          label={words.library.description}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ""}>
          {words.library.save}
        </Button>
      </form>
    </Modal>
  );
}
