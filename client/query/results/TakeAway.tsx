import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import {
  TABLE_FORMATS,
  type TableFormat,
  type TableFormatId,
  tableFormat,
  tableText,
} from "../../../server/contract/tables.ts";
import type { Row } from "../../../server/contract/typed.ts";
import { api } from "../../api/api.ts";
import { attempt } from "../../commands/actions.ts";
import { useCopy } from "../../commands/copy.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { download } from "../../look/download.ts";
import type { Run } from "../run.ts";

/** The rows on the clipboard or as a file; where the limit has cut them, all of them as a file of the server's. */
export function TakeAway({ run, rows }: { run: Run; rows: Row[] }) {
  const workbench = useWorkbench();
  const { words } = workbench;
  const copy = useCopy();
  const { columns, ask } = run;
  const save = (format: TableFormat) =>
    download(new Blob([tableText(format, columns, rows)], { type: format.mediaType }), format.extension);
  const saveAll = ({ id, extension }: { id: TableFormatId; extension: string }) =>
    attempt(workbench, async () => {
      if (!ask) return;
      workbench.notify({ message: words.results.savingAll, tone: "plain" });
      download(await api.export({ format: id, cypher: ask.cypher, params: ask.params }), extension);
    });
  const hasMore = run.summary?.truncated === true && ask?.access === "read";
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={14} />}>
          {words.results.take}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        <Menu.Label>{words.results.copyRows(rows.length)}</Menu.Label>
        {(["tsv", "records"] as const).map((id) => (
          <Menu.Item key={id} onClick={() => copy(tableText(tableFormat(id), columns, rows))}>
            {words.results.copyAs(tableFormat(id).name)}
          </Menu.Item>
        ))}
        <Menu.Label>{words.results.saveRows(rows.length)}</Menu.Label>
        {TABLE_FORMATS.map((format) => (
          <Menu.Item key={format.id} onClick={() => save(format)}>
            {words.commands.saveAs(format.name)}
          </Menu.Item>
        ))}
        {hasMore && (
          <>
            <Menu.Label>{words.results.saveAll}</Menu.Label>
            {TABLE_FORMATS.map((format) => (
              <Menu.Item key={format.id} onClick={() => void saveAll(format)}>
                {words.results.allAs(format.name)}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
